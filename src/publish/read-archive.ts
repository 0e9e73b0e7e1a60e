import { gunzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'

/** What a compressed file of the output holds, by name; nothing for any other file. Workbooks of Excel are such files too. */
export function readArchive(file: string, bytes: Uint8Array): readonly ArchiveEntry[] {
  try {
    if (startsWith(bytes, GZIP)) return [{ name: file.replace(/\.gz$/, ''), bytes: gunzipSync(bytes) }]
    if (!startsWith(bytes, ZIP)) return []
    return Object.entries(unzipSync(bytes))
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, content]) => ({ name, bytes: content }))
  } catch {
    // An editor may lay a damaged archive, or one with a password, beside a story: nobody can read it out of there either.
    return []
  }
}

export interface ArchiveEntry {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The first bytes of a ZIP archive (APPNOTE 4.3.7) and of a gzip file (RFC 1952, 2.3.1). */
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const GZIP = [0x1f, 0x8b]

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}
