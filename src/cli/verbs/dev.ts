import { dev } from 'astro'
import { ENGINE } from '../../publish/engine.ts'
import type { Io } from '../../publish/io.ts'
import type { Options } from './read-arguments.ts'
import { instantOf, languageOf, rootOf } from './read-options.ts'

/** Serves the pages on this computer and reloads them when a file changes, until the person stops it. */
export async function preview(options: Options, io: Io): Promise<number> {
  process.env['BANTIN_ROOT'] = rootOf(options, io)
  process.env['BANTIN_AS_OF'] = instantOf(options, io).toISOString()
  process.env['BANTIN_PREVIEW'] = '1'
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  const { address } = await dev({ root: ENGINE, logLevel: 'warn' })
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address
  const where = `http://${host}:${address.port}/`
  io.out(
    languageOf(options) === 'en'
      ? `Preview: ${where}\nPress Ctrl+C to stop.`
      : `Xem thử: ${where}\nNhấn Ctrl+C để dừng.`,
  )
  return 0
}
