import { expect, test } from 'vitest'
import { readText } from '../../src/load/read-text.ts'
import { foundInText } from './found-in.ts'

const utf8 = new TextEncoder()

test.each([
  [
    'a byte that is not UTF-8',
    new Uint8Array([...utf8.encode('name: a\nnote: '), 0xff, 0x41]),
    'bad-encoding 2:7',
  ],
  ['an overlong form', new Uint8Array([0x61, 0xc0, 0xaf]), 'bad-encoding 1:2'],
  ['half a surrogate', new Uint8Array([0xed, 0xa0, 0x80]), 'bad-encoding 1:1'],
  ['a letter cut off at the end', new Uint8Array([0x61, 0xe1, 0xbb]), 'bad-encoding 1:2'],
  ['UTF-16 with its mark', new Uint8Array([0xff, 0xfe, 0x61, 0x00]), 'bad-encoding 1:1'],
  ['UTF-16 without its mark', new Uint8Array([0x61, 0x00, 0x3a, 0x00, 0x20, 0x00]), 'bad-encoding 1:1'],
  ['NUL', 'name: a\u0000b', 'bad-encoding 1:8'],
  ['a bell', 'name: a\nnote: \u0007b', 'bad-encoding 2:7'],
  ['a C1 control', 'name: a\u0085b', 'bad-encoding 1:8'],
  ['TCVN3', 'name: a\ntitle: §¶ng bé huyÖn', 'bad-encoding 2:8'],
  ['VNI', 'name: Ñaûng boä huyeän', 'bad-encoding 1:7'],
  ['a letter that turns the text', 'name: a\u202eb', 'bad-whitespace 1:8'],
  ['a mark of direction', 'name: \u200fa', 'bad-whitespace 1:7'],
  ['a BOM inside', 'name: a\nnote: x\ufeff', 'bad-whitespace 2:8'],
  ['loose accents', 'name: Đảng bộ huye\u0323\u0302n', 'not-nfc 1:15'],
  ['Ð for Đ', 'name: Bộ \u00d0ảng', 'eth-for-d 1:10'],
  ['African D for Đ', 'name: \u0189ảng', 'eth-for-d 1:7'],
  ['a line without end', `name: ${'a'.repeat(100_001)}`, 'too-large 1:1'],
])('%s is told at its place', (_, content, expected) => {
  expect(foundInText(content)).toEqual([expected])
})

test.each([
  ['a BOM at the start', '\ufeffname: a'],
  ['Windows line ends', 'name: a\r\nnote: b\r\n'],
  ['old Mac line ends', 'name: a\rnote: b\r'],
  ['a replacement character that is really there', 'name: \ufffd'],
  ['letters beyond the first plane', 'name: 𠀋 🏵'],
  ['a name from where ð belongs', 'name: Nor\u00f0urland'],
  ['Vietnamese in full', 'name: Đảng bộ huyện Phú Lương, ỹ ỵ ặ ẵ ự ỡ'],
  ['German, French and signs', 'name: Länder und Straße, naïve à l’Œuvre, § 5, 10 µm, ½, « bé »'],
  ['a no-break space inside a line', 'name: năm\u00a02023'],
  ['a zero-width space inside a line', 'name: a\u200bb'],
  ['a long line that is just short enough', `# ${'a'.repeat(99_990)}`],
])('%s is read in silence', (_, content) => {
  expect(foundInText(content)).toEqual([])
})

test('every kind of line end counts as one line, and the text comes back composed', () => {
  expect(readText('f', utf8.encode('\ufeffa\rb\r\nhuye\u0323\u0302n\n')).text).toEqual({
    file: 'f',
    text: 'a\nb\r\nhuyện\n',
  })
})

test('fifty megabytes are refused by their size', () => {
  expect(foundInText(new Uint8Array(50_000_000).fill(0x20))).toEqual(['too-large'])
})
