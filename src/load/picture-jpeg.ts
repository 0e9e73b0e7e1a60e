import type { PictureSize } from './picture-size.ts'

/** Width and height as shown: a photograph taken upright is turned. Throws a RangeError where the bytes end too early. */
export function jpegSize(view: DataView): PictureSize | undefined {
  let turned = false
  for (const { marker, at } of segmentsOf(view)) {
    if (marker === application1) turned ||= changesSides(orientationAt(view, at + 4))
    if (isFrame(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)]
      return turned ? { width: height, height: width } : { width, height }
    }
  }
  return undefined
}

/** Which way up the first EXIF block says it is, from 1 to 8; 1 where nothing says so. */
export function jpegOrientation(view: DataView): number {
  try {
    for (const { marker, at } of segmentsOf(view)) {
      const found = marker === application1 ? orientationAt(view, at + 4) : 1
      if (found >= 2 && found <= 8) return found
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return 1
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

/** 9 and more are none: browsers show such a picture as it is stored. */
function changesSides(orientation: number): boolean {
  return orientation >= 5 && orientation <= 8
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/** EXIF's orientation: 1 as it is, 5 to 8 where width and height change places. */
function orientationAt(view: DataView, at: number): number {
  if (view.getUint32(at) !== exifName) return 1
  const tiff = at + 6
  const little = view.getUint16(tiff) === littleEndian
  const directory = tiff + view.getUint32(tiff + 4, little)
  const entries = view.getUint16(directory, little)
  for (let entry = 0; entry < entries; entry++) {
    const start = directory + 2 + entry * 12
    if (view.getUint16(start, little) === orientation) return view.getUint16(start + 8, little)
  }
  return 1
}

const application1 = 0xe1
const startOfScan = 0xda
const endOfImage = 0xffd9
const exifName = 0x45786966
const littleEndian = 0x4949
const orientation = 0x0112
