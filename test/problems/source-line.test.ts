import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markLine } from '../../src/problems/source-line.ts'

test.each([
  ['a word', 'value: 5.650 người', 8, '5.650'],
  ['words in quotation marks', 'note: "hai chữ" # x', 7, '"hai chữ"'],
  ['a tag', 'Có <Num serie="a b"/> người', 4, '<Num serie="a b"/>'],
  ['a binding', 'Có {{ket-nap.2023}} người', 4, '{{ket-nap.2023}}'],
  ['a blank that should not be there', '\u00a0\u00a0a: 1', 1, '\u00a0\u00a0'],
  ['nothing behind the end', 'a: 1', 5, ''],
])('marks %s', (_name, line, column, marked) => {
  expect(markLine(line, column).marked).toBe(marked)
})

test('cuts a long line around the place', () => {
  const { before, marked, after } = markLine(`${'x '.repeat(500)}5.650${' y'.repeat(500)}`, 1001)
  expect(marked).toBe('5.650')
  expect(before).toMatch(/^…[x ]{80}$/u)
  expect(after).toMatch(/^[y ]{80}…$/u)
})

test('puts a short line together again as it was, and never cuts a letter in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(420), (line, at) => {
      const { before, marked, after } = markLine(line, at + 1)
      const shown = `${before}${marked}${after}`
      expect(shown.isWellFormed()).toBe(true)
      if (line.length <= 80) expect(shown).toBe(line)
      expect(line).toContain(marked)
    }),
  )
})
