import type { PictureSize } from './picture-size.ts'

/** Width and height as shown: a photograph taken upright is turned. Throws a RangeError where the bytes end too early. */
export function jpegSize(view: DataView): PictureSize | undefined {
  let turned = false
  for (const { marker, at } of segmentsOf(view)) {
    if (marker === application1) turned ||= isTurned(view, at + 4)
    if (isFrame(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)]
      return turned ? { width: height, height: width } : { width, height }
    }
  }
  return undefined
}

/** Does the picture itself end? Cameras hang other things behind it. */
export function isWholeJpeg(view: DataView): boolean {
  for (const { marker, at } of segmentsOf(view)) {
    if (marker !== startOfScan) continue
    for (let next = at; next + 1 < view.byteLength; next++) {
      if (view.getUint16(next) === endOfImage) return true
    }
  }
  return false
}

/** The segments before the picture's own data and the one that begins it, each with its offset. */
function* segmentsOf(view: DataView): Generator<{ readonly marker: number; readonly at: number }> {
  for (let at = 2; view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    yield { marker, at }
    if (marker === startOfScan) return
    at += 2 + view.getUint16(at + 2)
  }
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/** EXIF's orientation 5 to 8: width and height change places. */
function isTurned(view: DataView, at: number): boolean {
  if (view.getUint32(at) !== exifName) return false
  const tiff = at + 6
  const little = view.getUint16(tiff) === littleEndian
  const directory = tiff + view.getUint32(tiff + 4, little)
  const entries = view.getUint16(directory, little)
  for (let entry = 0; entry < entries; entry++) {
    const start = directory + 2 + entry * 12
    if (view.getUint16(start, little) === orientation) return view.getUint16(start + 8, little) >= 5
  }
  return false
}

const application1 = 0xe1
const startOfScan = 0xda
const endOfImage = 0xffd9
const exifName = 0x45786966
const littleEndian = 0x4949
const orientation = 0x0112
