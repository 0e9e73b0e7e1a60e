import type { Io } from '../../src/publish/io.ts'

/** The world of a command as a test sees it: what it said, and a clock that stands still. */
export function makeIo(now = '2024-06-01T00:00:00Z'): Io & { readonly said: { out: string; err: string } } {
  const said = { out: '', err: '' }
  return {
    said,
    out: (text) => void (said.out += `${text}\n`),
    err: (text) => void (said.err += `${text}\n`),
    now: () => new Date(now),
    cwd: '/',
  }
}
