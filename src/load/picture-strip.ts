import type { PictureFormat } from './picture-format.ts'
import { jpegOrientation } from './picture-jpeg.ts'

/**
 * The same picture without what it tells of its making: the place on earth, the camera, the person, remarks, small copies, and what a
 * camera hangs behind the end. Not a pixel changes; the colour profile stays, and of a JPEG also which way up it is shown, as the one
 * entry of an otherwise empty EXIF block. (The other kinds are measured and shown as they are stored.) Undefined where the bytes are not
 * built as their kind demands: what cannot be told apart cannot be left out.
 */
export function stripPicture(bytes: Uint8Array, format: PictureFormat): Uint8Array<ArrayBuffer> | undefined {
  const pieces = piecesToKeep(bytes, format)
  return pieces && joined(pieces)
}

/** Can everything in the picture be told apart? */
export function canStrip(bytes: Uint8Array, format: PictureFormat): boolean {
  return piecesToKeep(bytes, format) !== undefined
}

type Pieces = readonly Uint8Array[] | undefined

function piecesToKeep(bytes: Uint8Array, format: PictureFormat): Pieces {
  try {
    return strippers[format](bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const strippers: Readonly<Record<PictureFormat, (bytes: Uint8Array, view: DataView) => Pieces>> = {
  JPEG: stripJpeg,
  PNG: stripPng,
  WebP: stripWebp,
  GIF: stripGif,
}

/**
 * Keeps JFIF's, Adobe's and the colour profile's segments and all that the picture is made of (ITU T.81, annex B). Segments of progressive
 * pictures stand between the scans too, so the walk goes on to the end of the image.
 */
function stripJpeg(bytes: Uint8Array, view: DataView): Pieces {
  const pieces = [bytes.subarray(0, 2)]
  const turned = jpegOrientation(view)
  if (turned > 1) pieces.push(exifSegment(turned))
  for (let at = 2; at + 1 < bytes.length;) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xd9) return [...pieces, bytes.subarray(at, at + 2)]
    const end = at + 2 + view.getUint16(at + 2)
    if (end > bytes.length) return undefined
    if (isKept(marker, bytes.subarray(at + 4, end))) pieces.push(bytes.subarray(at, end))
    at = end
    if (marker !== 0xda) continue
    at = endOfScan(bytes, at)
    pieces.push(bytes.subarray(end, at))
  }
  return undefined
}

/** Application segments and remarks go, but for JFIF (its own segment alone), colour profiles and Adobe's, which says how colours are coded. */
function isKept(marker: number, content: Uint8Array): boolean {
  if (marker === 0xfe) return false
  if (marker < 0xe0 || marker > 0xef) return true
  const name = String.fromCharCode(...content.subarray(0, 12))
  return (
    (marker === 0xe0 && name.startsWith('JFIF')) ||
    (marker === 0xe2 && name.startsWith('ICC_PROFILE')) ||
    (marker === 0xee && name.startsWith('Adobe'))
  )
}

/** Where the coded data of a scan ends: at the first marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = start; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

/** EXIF with one entry: the orientation (tag 0x0112), big-endian. */
function exifSegment(orientation: number): Uint8Array {
  const tiff = tiffOf(orientation)
  return Uint8Array.of(0xff, 0xe1, 0, 8 + tiff.length, ...letters('Exif\0\0'), ...tiff)
}

function tiffOf(orientation: number): readonly number[] {
  return [
    ...letters('MM'),
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ]
}

/** Keeps the chunks that a browser draws from; the rest of them hold words, times and EXIF (PNG, third edition, 11). */
function stripPng(bytes: Uint8Array, view: DataView): Pieces {
  const pieces = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return undefined
    const name = nameAt(bytes, at + 4)
    if (drawn.has(name)) pieces.push(bytes.subarray(at, end))
    at = end
    if (name === 'IEND') return pieces
  }
  return undefined
}

const drawn: ReadonlySet<string> = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs acTL fcTL fdAT'.split(' '),
)

const shown: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])

/** Keeps the chunks that are shown, and takes back the marks that announce EXIF and XMP (RFC 9649, 2.7). */
function stripWebp(bytes: Uint8Array, view: DataView): Pieces {
  const chunks: Uint8Array[] = []
  const stop = Math.min(bytes.length, 8 + view.getUint32(4, true))
  for (let at = 12; at + 8 <= stop;) {
    const size = view.getUint32(at + 4, true)
    const end = Math.min(at + 8 + size + (size % 2), bytes.length)
    const name = nameAt(bytes, at)
    if (name === 'VP8X') chunks.push(unannounced(bytes.subarray(at, end)))
    else if (shown.has(name)) chunks.push(bytes.subarray(at, end))
    at = end
  }
  const head = Uint8Array.from(bytes.subarray(0, 12))
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0)
  new DataView(head.buffer).setUint32(4, 4 + length, true)
  return [head, ...chunks]
}

function unannounced(chunk: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(chunk)
  copy[8] = (copy[8] ?? 0) & ~0b0000_1100
  return copy
}

/** Leaves out remarks and the blocks of applications, but for the one that says how often to repeat (GIF89a, 24 to 26). */
function stripGif(bytes: Uint8Array): Pieces {
  const start = 13 + tableLength(bytes[10] ?? 0)
  const pieces = [bytes.subarray(0, start)]
  for (let at = start; at < bytes.length;) {
    const [kind, label] = [bytes[at], bytes[at + 1]]
    if (kind === 0x3b) return [...pieces, bytes.subarray(at, at + 1)]
    if (kind !== 0x21 && kind !== 0x2c) return undefined
    const blocks = kind === 0x21 ? at + 2 : at + 11 + tableLength(bytes[at + 9] ?? 0)
    const end = endOfBlocks(bytes, blocks)
    const isRemark = kind === 0x21 && label === 0xfe
    const isOthers =
      kind === 0x21 && label === 0xff && !/^(?:NETSCAPE|ANIMEXTS)/u.test(nameAt(bytes, at + 3, 8))
    if (!isRemark && !isOthers) pieces.push(bytes.subarray(at, end))
    at = end
  }
  return undefined
}

function tableLength(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0
}

function endOfBlocks(bytes: Uint8Array, start: number): number {
  let at = start
  while (at < bytes.length && (bytes[at] ?? 0) !== 0) at += 1 + (bytes[at] ?? 0)
  return at + 1
}

function nameAt(bytes: Uint8Array, at: number, length = 4): string {
  return String.fromCharCode(...bytes.subarray(at, at + length))
}

function letters(text: string): readonly number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0))
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
