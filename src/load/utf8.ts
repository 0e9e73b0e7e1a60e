import { isUtf8 } from 'node:buffer'

/** Where the first byte stands that cannot be UTF-8 (overlong forms and surrogates among them); -1 where all is well. */
export function firstBadByte(bytes: Uint8Array): number {
  if (isUtf8(bytes)) return -1
  for (let at = 0; at < bytes.length;) {
    const length = lengthAt(bytes, at)
    if (length === 0) return at
    at += length
  }
  return -1
}

/** Line and column (in UTF-16 units) of a byte, counted from 1, where all before it is UTF-8. */
export function placeOfByte(
  bytes: Uint8Array,
  at: number,
): { readonly line: number; readonly column: number } {
  const lines = new TextDecoder().decode(bytes.subarray(0, at)).split(/\r\n|\n|\r/u)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const second = bytes[at + 1] ?? 0
  if (first >= 0xc2 && first <= 0xdf) return isNext(second) ? 2 : 0
  if (first >= 0xe0 && first <= 0xef) {
    const low = first === 0xe0 ? 0xa0 : 0x80
    const high = first === 0xed ? 0x9f : 0xbf
    return second >= low && second <= high && isNext(bytes[at + 2]) ? 3 : 0
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const low = first === 0xf0 ? 0x90 : 0x80
    const high = first === 0xf4 ? 0x8f : 0xbf
    return second >= low && second <= high && isNext(bytes[at + 2]) && isNext(bytes[at + 3]) ? 4 : 0
  }
  return 0
}

function isNext(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf
}
