import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatOf } from '../../src/load/picture-format.ts'
import { isWhole, pictureSize } from '../../src/load/picture-size.ts'
import { stripPicture } from '../../src/load/picture-strip.ts'
import { readPicture } from '../../src/site/pictures.ts'
import { writeProject } from '../making/project.ts'
import { gif, jpeg, png, webp } from './making-pictures.ts'

const secret = 'GPS 21.7N 105.8E'

/** A photograph as a telephone writes it: every kind of segment, two scans with stuffed bytes and a restart, and a film behind the end. */
function photograph(orientation: number): Uint8Array {
  const directory = `MM\0*\0\0\0\x08\0\x02\x01\x12\0\x03\0\0\0\x01\0${String.fromCharCode(orientation)}\0\0\x88\x25\0\x04\0\0\0\x01\0\0\0\x26\0\0\0\0`
  return bytesOf(
    '\xff\xd8',
    segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0'),
    segment(0xe0, `JFXX\0${secret}`),
    segment(0xe1, `Exif\0\0${directory}${secret}`),
    segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x>${secret}</x>`),
    segment(0xe2, 'ICC_PROFILE\0\x01\x01the colours'),
    segment(0xe2, `MPF\0${secret}`),
    segment(0xed, `Photoshop 3.0\x008BIM${secret}`),
    segment(0xee, 'Adobe\0\x64\0\0\0\0\x01'),
    segment(0xfe, secret),
    segment(0xdb, '\0tables'),
    '\xff\xff',
    segment(0xc2, '\x08\0\x30\0\x40\x01\x01\x11\0').slice(1),
    segment(0xda, '\x01\x01\0\0\x3f\0'),
    'one\xff\0two\xff\xd0three',
    segment(0xfe, secret),
    segment(0xc4, '\0codes'),
    segment(0xda, '\x01\x01\0\0\x3f\0'),
    'four\xff\0',
    '\xff\xd9',
    `film ${secret}`,
  )
}

function segment(marker: number, content: string): string {
  const length = content.length + 2
  return `\xff${String.fromCharCode(marker, length >> 8, length & 0xff)}${content}`
}

test.each([1, 2, 3, 6, 8])(
  'a photograph turned by %i goes out with its picture, its colours and its turn alone',
  (turn) => {
    const original = photograph(turn)
    const stripped = stripPicture(original, 'JPEG') ?? new Uint8Array()
    const letters = lettersOf(stripped)
    expect(lettersOf(original)).toContain(secret)
    for (const gone of [secret, 'JFXX', 'MPF', 'Photoshop', 'adobe.com', 'film'])
      expect(letters).not.toContain(gone)
    for (const kept of [
      'JFIF',
      'ICC_PROFILE\0\x01\x01the colours',
      'Adobe\0',
      'tables',
      'codes',
      'one\xff\0two\xff\xd0three',
      'four\xff\0\xff\xd9',
    ])
      expect(letters).toContain(kept)
    expect(letters.includes('Exif')).toBe(turn !== 1)
    expect(pictureSize(stripped, 'JPEG')).toEqual(pictureSize(original, 'JPEG'))
    expect(pictureSize(stripped, 'JPEG')).toEqual(
      turn >= 5 ? { width: 48, height: 64 } : { width: 64, height: 48 },
    )
    expect(isWhole(stripped, 'JPEG')).toBe(true)
  },
)

test('a PNG loses its EXIF, words and times, and keeps what is drawn', () => {
  const chunk = (name: string, content: string) => {
    const size = content.length
    return `${String.fromCharCode(0, 0, size >> 8, size & 0xff)}${name}${content}sum!`
  }
  const chunks = ['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME', 'prIv'].map((name) => chunk(name, secret)).join('')
  const whole = lettersOf(png(64, 48))
  const [head, end] = [whole.slice(0, -12), whole.slice(-12)]
  const drawn = `${chunk('iCCP', 'profile')}${chunk('tRNS', 'see-through')}${chunk('IDAT', 'pixels')}`
  const original = bytesOf(head, chunks, drawn, chunks, end, secret)
  expect(lettersOf(stripPicture(original, 'PNG'))).toBe(`${head}${drawn}${end}`)
})

test('a WebP loses its EXIF and XMP, with the marks that announce them', () => {
  const chunk = (name: string, content: string) =>
    `${name}${String.fromCharCode(content.length)}\0\0\0${content}${content.length % 2 ? '\0' : ''}`
  const file = (flags: number, ...chunks: readonly string[]) => {
    const body = `WEBP${chunk('VP8X', `${String.fromCharCode(flags)}\0\0\0\x3f\0\0\x2f\0\0`)}${chunks.join('')}`
    return `RIFF${String.fromCharCode(body.length & 0xff, body.length >> 8)}\0\0${body}`
  }
  const picture = [chunk('ICCP', 'profile'), chunk('VP8 ', 'pixels!')]
  const original = bytesOf(
    file(0b0010_1100, ...picture, chunk('EXIF', secret), chunk('XMP ', `${secret}!`), chunk('junk', secret)),
    secret,
  )
  const stripped = stripPicture(original, 'WebP') ?? new Uint8Array()
  expect(lettersOf(stripped)).toBe(file(0b0010_0000, ...picture))
  expect(pictureSize(stripped, 'WebP')).toEqual({ width: 64, height: 48 })
  expect(isWhole(stripped, 'WebP')).toBe(true)
})

test('a GIF loses its remarks and XMP, and keeps its frames and how often they repeat', () => {
  const head = 'GIF89a\x40\0\x30\0\x80\0\0\0\0\0\xff\xff\xff'
  const repeat = '!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0'
  const frame = '!\xf9\x04\0\x0a\0\0\0,\0\0\0\0\x40\0\x30\0\0\x02\x04data\0'
  const remark = `!\xfe${String.fromCharCode(secret.length)}${secret}\0`
  const xmp = `!\xff\x0bXMP DataXMP${String.fromCharCode(secret.length)}${secret}\0`
  const original = bytesOf(head, remark, repeat, xmp, frame, remark, frame, ';', secret)
  expect(lettersOf(stripPicture(original, 'GIF'))).toBe(`${head}${repeat}${frame}${frame};`)
})

const plain = [
  jpeg(64, 48),
  jpeg(64, 48, { orientation: 6 }),
  png(64, 48),
  gif(64, 48),
  webp('VP8 ', 64, 48),
  webp('VP8L', 64, 48),
]

test.each(plain.map((bytes) => [formatOf(bytes), bytes] as const))(
  'a plain %s goes out as it is',
  (format, bytes) => {
    expect(stripPicture(bytes, format as 'PNG')).toEqual(bytes)
  },
)

test('what is stripped has nothing left to strip, and no bytes bring the stripping down', () => {
  const noise = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .tuple(fc.constantFrom(...plain, photograph(6)), fc.nat(), fc.nat(255))
      .map(([bytes, at, byte]) =>
        Uint8Array.from(bytes, (old, index) => (index === at % bytes.length ? byte : old)),
      ),
  )
  fc.assert(
    fc.property(noise, fc.constantFrom('JPEG', 'PNG', 'WebP', 'GIF'), (bytes, format) => {
      const once = stripPicture(bytes, format)
      if (once !== undefined) expect(stripPicture(once, format)).toEqual(once)
    }),
    { seed: 3, numRuns: 2_000 },
  )
})

test('the bytes that are published are the stripped ones, and a document is published as it is', () => {
  const root = writeProject({
    'content/2024-01/anh.jpg': photograph(6),
    'content/2024-01/bang.pdf': `%PDF ${secret}`,
  })
  const published = (name: string) =>
    lettersOf(
      readPicture({
        props: { file: join(root, 'content/2024-01', name) },
      }),
    )
  expect(published('anh.jpg')).not.toContain(secret)
  expect(published('bang.pdf')).toBe(`%PDF ${secret}`)
})

function bytesOf(...pieces: readonly string[]): Uint8Array {
  return Uint8Array.from(pieces.join(''), (letter) => letter.charCodeAt(0))
}

function lettersOf(bytes: Uint8Array | undefined): string {
  return Array.from(bytes ?? [], (byte) => String.fromCharCode(byte)).join('')
}
