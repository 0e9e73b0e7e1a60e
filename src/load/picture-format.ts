/** What the bytes of a file say it is; stories use four kinds of pictures. Undefined for what is no picture anybody knows. */
export function formatOf(
  bytes: Uint8Array,
): PictureFormat | 'HEIC' | 'AVIF' | 'SVG' | 'PDF' | 'BMP' | 'TIFF' | 'HTML' | undefined {
  const letters = String.fromCharCode(...bytes.subarray(0, 512))
  if (letters.startsWith('\x89PNG\r\n\x1a\n')) return 'PNG'
  if (letters.startsWith('\xff\xd8\xff')) return 'JPEG'
  if (/^GIF8[79]a/u.test(letters)) return 'GIF'
  if (/^RIFF[^]{4}WEBP/u.test(letters)) return 'WebP'
  if (/^[^]{4}ftyp(?:hei|hev|mif|msf)/u.test(letters)) return 'HEIC'
  if (/^[^]{4}ftypavi/u.test(letters)) return 'AVIF'
  if (letters.startsWith('%PDF')) return 'PDF'
  if (letters.startsWith('BM')) return 'BMP'
  if (/^(?:II\*\0|MM\0\*)/u.test(letters)) return 'TIFF'
  const markup = letters
    .replace(/^\xef\xbb\xbf/u, '')
    .trimStart()
    .toLowerCase()
  if (markup.includes('<svg')) return 'SVG'
  return /^<(?:!doctype html|html|head|body|script)/u.test(markup) ? 'HTML' : undefined
}

/** The kind that a name promises; undefined for a name of another kind. */
export function formatNamed(name: string): PictureFormat | undefined {
  return byExtension[extensionOf(name)]
}

/** `jpg` of `anh.JPG`; empty where there is none. */
export function extensionOf(name: string): string {
  return /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? ''
}

export type PictureFormat = 'PNG' | 'JPEG' | 'GIF' | 'WebP'

const byExtension: Readonly<Record<string, PictureFormat | undefined>> = {
  png: 'PNG',
  jpg: 'JPEG',
  jpeg: 'JPEG',
  gif: 'GIF',
  webp: 'WebP',
}
