import type { PictureFormat } from './picture-format.ts'
import { isWholeJpeg, jpegSize } from './picture-jpeg.ts'

/** Width and height in pixels, as shown. Undefined where the bytes end before they say it. */
export function pictureSize(bytes: Uint8Array, format: PictureFormat): PictureSize | undefined {
  return within(bytes, readers[format])
}

/** Does the file end as its kind ends? A copy that broke off does not. */
export function isWhole(bytes: Uint8Array, format: PictureFormat): boolean {
  return within(bytes, endings[format]) === true
}

function within<Read>(bytes: Uint8Array, read: (view: DataView) => Read): Read | undefined {
  try {
    return read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

export interface PictureSize {
  readonly width: number
  readonly height: number
}

const readers: Readonly<Record<PictureFormat, (view: DataView) => PictureSize | undefined>> = {
  PNG: (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
  GIF: (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
  WebP: webpSize,
  JPEG: jpegSize,
}

const endings: Readonly<Record<PictureFormat, (view: DataView) => boolean>> = {
  // The last chunk is twelve bytes: a length, its name, a sum.
  PNG: (view) => view.getUint32(view.byteLength - 8) === 0x49454e44,
  GIF: (view) => view.getUint8(view.byteLength - 1) === 0x3b,
  WebP: (view) => view.byteLength >= 8 + view.getUint32(4, true),
  JPEG: isWholeJpeg,
}

/** The three kinds of WebP keep their size in three places. */
function webpSize(view: DataView): PictureSize | undefined {
  switch (view.getUint32(12)) {
    case 0x56503820: // 'VP8 '
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
    case 0x5650384c: {
      // 'VP8L'
      const bits = view.getUint32(21, true)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 0x56503858: // 'VP8X'
      return { width: threeBytes(view, 24) + 1, height: threeBytes(view, 27) + 1 }
    default:
      return undefined
  }
}

function threeBytes(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000
}
