import { resolve } from 'node:path'
import type { Io } from '../../publish/io.ts'
import { printEdition } from '../../publish/paper/print-edition.ts'
import type { Options } from './read-arguments.ts'
import { instantOf, languageOf, rootOf } from './read-options.ts'

/** Prints one number as a PDF. */
export async function pdf(edition: string, options: Options, io: Io): Promise<number> {
  const language = languageOf(options)
  return printEdition(
    {
      root: rootOf(options, io),
      edition,
      draft: options.draft !== undefined,
      asOf: instantOf(options, io),
      ...(options.out === undefined ? {} : { out: resolve(io.cwd, options.out) }),
      ...(language === undefined ? {} : { language }),
    },
    io,
  )
}
