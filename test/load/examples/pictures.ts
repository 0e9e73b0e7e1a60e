import { gif, jpeg, png, webp } from '../making-pictures.ts'

/** A file by the name under which a story shows it. */
export const pictures: readonly (readonly [claim: string, name: string, bytes: Uint8Array])[] = [
  ['a picture in PNG', 'a.png', png(640, 480)],
  ['capitals in the ending', 'a.PNG', png(640, 480)],
  ['no ending', 'a', png(640, 480)],
  ['nothing but an ending', '.png', png(640, 480)],
  ['an ending behind another', 'a.jpg.png', png(640, 480)],
  ['PNG under another name', 'a.jpg', png(640, 480)],
  ['GIF of 1987', 'a.gif', of('GIF87a', gif(9, 9).slice(6))],
  ['GIF of no year', 'a.gif', of('GIF88a', gif(9, 9).slice(6))],
  ['JPEG under another name', 'a.webp', jpeg(9, 9)],
  ['WebP under another name', 'a.gif', webp('VP8 ', 9, 9)],
  ['what begins like WebP', 'a.webp', of('RIFF1234WEBQ')],
  ['HEIC', 'a.jpg', of('\0\0\0\x18ftypheic')],
  ['HEIC with moving pictures', 'a.jpg', of('\0\0\0\x18ftyphevc')],
  ['HEIF', 'a.jpg', of('\0\0\0\x18ftypmif1')],
  ['a row of HEIF', 'a.jpg', of('\0\0\0\x18ftypmsf1')],
  ['a film', 'a.jpg', of('\0\0\0\x18ftypisom')],
  ['AVIF', 'a.jpg', of('\0\0\0\x18ftypavif')],
  ['HEIC that begins later', 'a.jpg', of('\0\0\0\x18\0ftypheic')],
  ['PDF', 'a.jpg', of('%PDF-1.7')],
  ['PDF that begins later', 'a.jpg', of(' %PDF-1.7')],
  ['a bitmap', 'a.jpg', of('BM\0\0')],
  ['TIFF, little end first', 'a.jpg', of('II*\0')],
  ['TIFF, big end first', 'a.jpg', of('MM\0*')],
  ['what begins like TIFF', 'a.jpg', of('II\0*')],
  ['a drawing', 'a.png', of('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  [
    'a drawing behind a mark of byte order and its head',
    'a.png',
    of('\xef\xbb\xbf<?xml version="1.0"?>\n<SVG/>'),
  ],
  ['a drawing that begins far behind', 'a.png', of(`${' '.repeat(508)}<svg/>`)],
  ['a drawing that begins too far behind', 'a.png', of(`${' '.repeat(509)}<svg/>`)],
  ['a page', 'a.png', of('<!DOCTYPE html><title>a</title>')],
  ['a page without its kind', 'a.png', of(' \n<html>')],
  ['a page behind a mark of byte order', 'a.png', of('\xef\xbb\xbf<head>')],
  ['the middle of a page', 'a.png', of('<body>')],
  ['a script', 'a.png', of('<script>')],
  ['words with a page in them', 'a.png', of('a <html>')],
  ['a paragraph', 'a.png', of('<p>a</p>')],
  ['words', 'a.png', of('a')],
  ['nothing', 'a.png', of('')],
  ['a picture of no width', 'a.png', png(0, 9)],
  ['a picture of no height', 'a.png', png(9, 0)],
  ['a picture of one point', 'a.png', png(1, 1)],
  ['as many points as may be', 'a.png', png(50_000, 1_000)],
  ['one point more', 'a.png', png(50_000_001, 1)],
  ['PNG without its last letter', 'a.png', png(9, 9).slice(0, -1)],
  ['PNG with something behind its end', 'a.png', of(png(9, 9), 'x')],
  ['PNG that ends in its head', 'a.png', png(9, 9).slice(0, 20)],
  ['GIF without its end', 'a.gif', gif(9, 9).slice(0, -1)],
  ['GIF with something behind its end', 'a.gif', of(gif(9, 9), 'x')],
  ['WebP without its last letter', 'a.webp', webp('VP8 ', 9, 9).slice(0, -1)],
  ['WebP with something behind its end', 'a.webp', of(webp('VP8L', 9, 9), 'x')],
  ['WebP of the largest size', 'a.webp', webp('VP8L', 16_384, 3)],
  ['WebP of a size of three bytes', 'a.webp', webp('VP8X', 70_000, 600)],
  ['JPEG without its end', 'a.jpg', jpeg(9, 9).slice(0, -2)],
  ['JPEG without its last letter', 'a.jpg', jpeg(9, 9).slice(0, -1)],
  ['JPEG with something behind its end', 'a.jpg', of(jpeg(9, 8), 'x')],
  ['JPEG that ends before its size', 'a.jpg', jpeg(9, 9).slice(0, 8)],
  ['JPEG with filling before its frame', 'a.jpg', of('\xff\xd8\xff\xff', jpeg(9, 8).slice(2))],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map(
    (orientation) => [`JPEG turned ${orientation}`, 'a.jpg', jpeg(9, 8, { orientation })] as const,
  ),
  ['JPEG turned by a segment that is not for it', 'a.jpg', changed(jpeg(9, 8, { orientation: 6 }), 3, 0xe2)],
  ['JPEG turned under another name', 'a.jpg', changed(jpeg(9, 8, { orientation: 6 }), 6, 0x65)],
  ['JPEG with a frame of another kind', 'a.jpg', changed(jpeg(9, 8), 3, 0xc2)],
  ['JPEG with a frame of the last kind', 'a.jpg', changed(jpeg(9, 8), 3, 0xcf)],
  ['JPEG with a table for a frame', 'a.jpg', changed(jpeg(9, 8), 3, 0xc4)],
  ['JPEG with a reserved frame', 'a.jpg', changed(jpeg(9, 8), 3, 0xc8)],
  ['JPEG with conditions for a frame', 'a.jpg', changed(jpeg(9, 8), 3, 0xcc)],
  ['JPEG without a frame', 'a.jpg', changed(jpeg(9, 8), 3, 0xd0)],
]

function of(...pieces: readonly (string | Uint8Array)[]): Uint8Array {
  return Uint8Array.from(
    pieces.flatMap((piece) =>
      typeof piece === 'string' ? Array.from(piece, (letter) => letter.charCodeAt(0)) : [...piece],
    ),
  )
}

function changed(bytes: Uint8Array, at: number, byte: number): Uint8Array {
  return bytes.with(at, byte)
}
