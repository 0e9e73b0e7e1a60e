import { zipSync, type Zippable } from 'fflate'

/**
 * Files as one ZIP, in the order given. Every file bears the same day, at noon, whatever the clock or the zone of the machine: the same
 * files give the same bytes. Pictures and what is packed already are stored as they are.
 */
export function writeArchive(files: readonly ArchiveFile[], day: string): Uint8Array<ArrayBuffer> {
  const mtime = noonOf(day)
  const zippable: Zippable = {}
  for (const { path, content } of files) {
    zippable[path] = [content, { mtime, level: PACKED.test(path) ? 0 : 6, os: 0 }]
  }
  return zipSync(zippable)
}

export interface ArchiveFile {
  /** With `/`, relative. */
  readonly path: string
  readonly content: Uint8Array
}

const PACKED = /\.(xlsx|zip|png)$/

/** ZIP knows local time only, and days from 1980 to 2099: the parts of the day go in as they are read, through no zone. */
function noonOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year < 1980 || year > 2099 ? new Date(1980, 0, 1, 12) : new Date(year, month - 1, date, 12)
}
