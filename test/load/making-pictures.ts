/** The smallest bytes that carry the size of a picture and end as its kind ends; nothing in them can be seen. */
export function png(width: number, height: number): Uint8Array {
  const bytes = bytesOf('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', zeros(17), '\0\0\0\0IEND\xaeB`\x82')
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}

export function gif(width: number, height: number): Uint8Array {
  const bytes = bytesOf('GIF89a', zeros(7), ';')
  const view = new DataView(bytes.buffer)
  view.setUint16(6, width, true)
  view.setUint16(8, height, true)
  return bytes
}

export function webp(kind: 'VP8 ' | 'VP8L' | 'VP8X', width: number, height: number): Uint8Array {
  const bytes = bytesOf('RIFF', zeros(4), 'WEBP', kind, zeros(18))
  const view = new DataView(bytes.buffer)
  view.setUint32(4, bytes.length - 8, true)
  view.setUint32(16, bytes.length - 20, true)
  if (kind === 'VP8 ') {
    view.setUint16(26, width, true)
    view.setUint16(28, height, true)
  } else if (kind === 'VP8L') view.setUint32(21, (width - 1) | ((height - 1) << 14), true)
  else {
    // Three bytes each.
    view.setUint16(24, (width - 1) & 0xffff, true)
    view.setUint8(26, (width - 1) >> 16)
    view.setUint16(27, (height - 1) & 0xffff, true)
    view.setUint8(29, (height - 1) >> 16)
  }
  return bytes
}

export function jpeg(
  width: number,
  height: number,
  { orientation }: { readonly orientation?: number } = {},
): Uint8Array {
  const exif =
    orientation === undefined
      ? ''
      : `\xff\xe1\0\x22Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0${String.fromCharCode(orientation)}\0\0\0\0\0\0`
  const frame = `\xff\xc0\0\x0b\x08${twoBytes(height)}${twoBytes(width)}\x01\x01\x11\0`
  return bytesOf('\xff\xd8', exif, frame, '\xff\xda\0\x08\x01\x01\0\0\x3f\0', 'data', '\xff\xd9')
}

function twoBytes(number: number): string {
  return String.fromCharCode(number >> 8, number & 0xff)
}

function zeros(count: number): string {
  return '\0'.repeat(count)
}

function bytesOf(...pieces: readonly string[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(pieces.join(''), (letter) => letter.charCodeAt(0))
}
