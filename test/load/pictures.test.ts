import { expect, test } from 'vitest'
import type { EditionFile } from '../../src/load/article-context.ts'
import { articleOf, fileOf, makeContext, messagesOf, problemsOf } from './making-article.ts'
import { gif, jpeg, png, webp } from './making-pictures.ts'

function contextWith(files: Readonly<Record<string, Uint8Array>>) {
  return makeContext({
    files: new Map(
      Object.entries(files).map(([name, bytes]): [string, EditionFile] => [name, fileOf(bytes)]),
    ),
  })
}

test.each([
  ['anh.png', png(640, 480), 640, 480],
  ['anh.gif', gif(320, 200), 320, 200],
  ['anh.jpg', jpeg(1200, 800), 1200, 800],
  ['anh.jpeg', jpeg(1200, 800, { orientation: 1 }), 1200, 800],
  ['dung.jpg', jpeg(1200, 800, { orientation: 6 }), 800, 1200],
  ['vp8.webp', webp('VP8 ', 640, 480), 640, 480],
  ['vp8l.webp', webp('VP8L', 640, 480), 640, 480],
  ['vp8x.webp', webp('VP8X', 640, 480), 640, 480],
])('reads the size of %s from its bytes', (name, bytes, width, height) => {
  const { pictures, blocks } = articleOf(
    `<Photo src="${name}" alt="Nhà văn hóa xóm" caption="Có {{ket-nap.2023}}." credit="Ban biên tập vẽ"/>`,
    contextWith({ [name]: bytes }),
  )
  expect(pictures).toMatchObject([{ src: name, width, height, alt: { parts: ['Nhà văn hóa xóm'] } }])
  expect(blocks).toMatchObject([{ kind: 'photo', picture: { credit: 'Ban biên tập vẽ' } }])
})

const here = { 'anh.png': png(64, 48) }
const photo = (src: string, alt = ' alt="Ảnh"') => `<Photo src="${src}"${alt}/>`

test.each([
  ['a picture that is not there', photo('le.png'), here, '1:13 picture-missing'],
  ['other capitals', photo('Anh.png'), here, '1:13 picture-missing'],
  ['another folder', photo('../2024-01/anh.png'), here, '1:13 picture-missing'],
  ['the root of the computer', photo('../../../etc/passwd'), here, '1:13 picture-missing'],
  ['a question', photo('anh.png?raw'), here, '1:13 picture-missing'],
  ['another host', photo('https://vi-du.vn/anh.png'), here, '1:13 picture-missing'],
  ['a picture without words', photo('anh.png', ''), here, '1:1 alt-missing'],
  ['a picture with empty words', photo('anh.png', ' alt=""'), here, '1:27 alt-missing'],
  ['a picture of Markdown without words', '![](anh.png)', here, '1:1 alt-missing'],
  ['a drawing', photo('anh.svg'), { 'anh.svg': text('<svg onload="x"/>') }, '1:13 picture-type'],
  [
    'a drawing that says it is a picture',
    photo('anh.png'),
    { 'anh.png': text('<?xml version="1.0"?><svg/>') },
    '1:13 picture-type',
  ],
  [
    'a page that says it is a picture',
    photo('anh.jpg'),
    { 'anh.jpg': text('<!doctype html><script>') },
    '1:13 picture-type',
  ],
  ['a picture of another kind', photo('anh.jpg'), { 'anh.jpg': png(1, 1) }, '1:13 picture-type'],
  [
    "a telephone's picture",
    photo('anh.jpg'),
    { 'anh.jpg': text('\0\0\0\x18ftypheic\0\0\0\0') },
    '1:13 picture-type',
  ],
  ['nothing', photo('anh.png'), { 'anh.png': new Uint8Array() }, '1:13 picture-type'],
  ['noise', photo('anh.png'), { 'anh.png': text('xin chào') }, '1:13 picture-type'],
  ['half a PNG', photo('anh.png'), { 'anh.png': png(64, 48).subarray(0, 20) }, '1:13 picture-type'],
  [
    'a PNG without its end',
    photo('anh.png'),
    { 'anh.png': png(64, 48).subarray(0, -4) },
    '1:13 picture-type',
  ],
  ['half a JPEG', photo('anh.jpg'), { 'anh.jpg': jpeg(64, 48).subarray(0, 12) }, '1:13 picture-type'],
  [
    'a JPEG without its end',
    photo('anh.jpg'),
    { 'anh.jpg': jpeg(64, 48).subarray(0, -2) },
    '1:13 picture-type',
  ],
  [
    'a WebP without its end',
    photo('anh.webp'),
    { 'anh.webp': webp('VP8X', 6, 4).subarray(0, -1) },
    '1:13 picture-type',
  ],
  ['a picture without extent', photo('anh.png'), { 'anh.png': png(0, 48) }, '1:13 picture-type'],
  ['a bomb', photo('anh.png'), { 'anh.png': png(50_000, 50_000) }, '1:13 picture-type'],
])('refuses %s', (_, body, files, expected) => {
  expect(problemsOf(body, contextWith(files))).toEqual([expected])
})

test.each([
  ['PNG', '\x89PNG\r\n\x1a\n'],
  ['GIF', 'GIF87a'],
  ['GIF', 'GIF89a'],
  ['WebP', 'RIFF\0\0\0\0WEBP'],
  ['HEIC', '\0\0\0\x18ftypheic'],
  ['HEIC', '\0\0\0\x18ftypmif1'],
  ['AVIF', '\0\0\0\x18ftypavif'],
  ['PDF', '%PDF-1.7'],
  ['BMP', 'BM\0\0'],
  ['TIFF', 'II*\0'],
  ['TIFF', 'MM\0*'],
  ['SVG', '\n<SVG xmlns="x">'],
  ['HTML', '\xef\xbb\xbf <html>'],
])('says that a JPEG is really a %s', (kind, letters) => {
  expect(messagesOf(photo('anh.jpg'), contextWith({ 'anh.jpg': text(letters) }))).toEqual([
    expect.stringContaining(`thật ra là ${kind}`),
  ])
})

test('names the file that is there under other capitals', () => {
  expect(messagesOf(photo('anh.PNG'), contextWith(here))).toEqual([
    'Không thấy ảnh “anh.PNG” trong thư mục 2024-02. → Chép ảnh vào đó, hoặc sửa tên (có tệp anh.png).',
  ])
})

test('lets cameras hang things behind a JPEG', () => {
  const tail = new Uint8Array([...jpeg(64, 48), ...text('SEFT xyz')])
  expect(problemsOf(photo('anh.jpg'), contextWith({ 'anh.jpg': tail }))).toEqual([])
})

test('makes a photo of a picture that stands alone, and keeps one in a sentence there', () => {
  const { blocks } = articleOf(
    '![Ảnh một](anh.png "Chú thích")\n\nChữ ![Ảnh hai][hai] chữ.\n\n[hai]: anh.png\n',
    contextWith(here),
  )
  expect(blocks).toMatchObject([
    { kind: 'photo', picture: { src: 'anh.png', width: 64, height: 48, caption: { parts: ['Chú thích'] } } },
    {
      kind: 'text',
      tree: {
        children: [
          {
            children: [
              {},
              {
                tagName: 'img',
                properties: { src: '/editions/2024-02/anh.png', alt: 'Ảnh hai', width: 64, height: 48 },
              },
              {},
            ],
          },
        ],
      },
    },
  ])
})

function text(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
}
