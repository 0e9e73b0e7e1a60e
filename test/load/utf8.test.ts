import { expect, test } from 'vitest'
import { foundInText } from './found-in.ts'

/** Behind `a: x` and a line end, in the line `b: ` these bytes; `bad` counts the good letters before the first bad byte. */
function readAs(...bytes: readonly number[]): readonly string[] {
  const before = new TextEncoder().encode('a: x\nb: ')
  return foundInText(new Uint8Array([...before, ...bytes, 0x0a]))
}

test.each([
  ['two bytes, the least', [0xc2, 0x80 + 0x21]],
  ['two bytes, the most', [0xdf, 0xbf]],
  ['three bytes, the least', [0xe0, 0xa0, 0x80]],
  ['three bytes, before the surrogates', [0xed, 0x9f, 0xbb]],
  ['three bytes of Vietnamese: ế', [0xe1, 0xba, 0xbf]],
  ['four bytes, of a face', [0xf0, 0x9f, 0x8e, 0x89]],
  ['four bytes of an old script', [0xf0, 0x90, 0x8c, 0x80]],
])('%s is a letter', (_, bytes) => {
  expect(readAs(...bytes)).toEqual([])
})

test.each([
  ['a byte that begins nothing', [0x80]],
  ['an overlong form of two', [0xc1, 0xbf]],
  ['two bytes of which the second is none', [0xc3, 0x41]],
  ['two bytes of which the second is too large', [0xc3, 0xc0]],
  ['an overlong form of three', [0xe0, 0x9f, 0xbf]],
  ['a surrogate', [0xed, 0xa0, 0x80]],
  ['three bytes of which the second is none', [0xe1, 0x41, 0xbf]],
  ['three bytes of which the third is none', [0xe1, 0xba, 0x41]],
  ['an overlong form of four', [0xf0, 0x8f, 0xbf, 0xbf]],
  ['what lies beyond all letters', [0xf4, 0x90, 0x80, 0x80]],
  ['four bytes of which the third is none', [0xf0, 0x9f, 0x41, 0x89]],
  ['four bytes of which the fourth is none', [0xf0, 0x9f, 0x8e, 0x41]],
  ['a first byte that is none', [0xf5, 0x80, 0x80, 0x80]],
])('%s is told at its first byte', (_, bytes) => {
  expect(readAs(...bytes)).toEqual(['bad-encoding 2:4'])
  // Behind good letters of one, two, three and four bytes: x, é, ế and a face, which is two columns wide.
  const good = [0x78, 0xc3, 0xa9, 0xe1, 0xba, 0xbf, 0xf0, 0x9f, 0x8e, 0x89]
  expect(readAs(...good, ...bytes)).toEqual(['bad-encoding 2:9'])
})
