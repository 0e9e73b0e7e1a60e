import { resolve } from 'node:path'
import { buildSite } from '../../publish/build.ts'
import { ENGINE } from '../../publish/engine.ts'
import type { Io } from '../../publish/io.ts'
import { findBrowser } from '../../publish/paper/find-browser.ts'
import type { Options } from './read-arguments.ts'
import { instantOf, languageOf, rootOf } from './read-options.ts'

/** Checks and builds the bulletin; the old one stays untouched unless everything went well. */
export async function build(options: Options, io: Io): Promise<number> {
  const language = languageOf(options)
  return buildSite(
    {
      root: rootOf(options, io),
      out: options.out === undefined ? resolve(ENGINE, 'dist') : resolve(io.cwd, options.out),
      asOf: instantOf(options, io),
      downloads: options.downloads !== undefined,
      ...(options.pdf === undefined ? {} : { browser: findBrowser() }),
      ...(language === undefined ? {} : { language }),
    },
    io,
  )
}
