import { expect, test } from 'vitest'
import { formatBytes } from '../../src/format/bytes.ts'

test.each([
  [0, '0 KB'],
  [1, '1 KB'],
  [1024, '1 KB'],
  [1025, '2 KB'],
  [14_000, '14 KB'],
  [999 * 1024, '999 KB'],
  [1000 * 1024, '1,0 MB'],
  [1.34 * 1024 ** 2, '1,4 MB'],
])('says %d bytes as %s', (bytes, said) => {
  expect(formatBytes(bytes, 'vi')).toBe(said.replace(' ', '\u00a0'))
})

test('writes the decimal point of the language', () => {
  expect(formatBytes(1.34 * 1024 ** 2, 'en')).toBe('1.4\u00a0MB')
})
