import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PhraseFinder, SHORTEST } from '../../src/publish/find-phrases.ts'

const finder = new PhraseFinder([
  { text: 'Quý đầu năm vượt xa' },
  { text: 'Quý đầu năm còn thiếu' },
  { text: 'quy-dau-nam', alone: true },
])

test('finds what stands anywhere in a text, each once', () => {
  const found = [...finder.findIn('Quý đầu năm vượt xa. Quý đầu năm vượt xa!')]
  expect(found.map(({ text }) => text)).toEqual(['Quý đầu năm vượt xa'])
  expect(finder.findIn('Quý đầu năm vượt').size).toBe(0)
})

test.each([
  ['quy-dau-nam', 1],
  ['/quy-dau-nam.html', 1],
  ['quy-dau-nam-2020', 0],
  ['cac-quy-dau-nam', 0],
])('in “%s” finds a name that stands alone %i times', (text, count) => {
  expect(finder.findIn(text).size).toBe(count)
})

test('refuses what is too short to mean anything', () => {
  expect(() => new PhraseFinder([{ text: 'ngắn' }])).toThrow(RangeError)
})

test('finds just what a plain search would find', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ế'), minLength: SHORTEST, maxLength: 10 })
  fc.assert(
    fc.property(
      fc.array(letters),
      fc.string({ unit: fc.constantFrom('a', 'b', 'ế'), maxLength: 80 }),
      (texts, text) => {
        const sought = texts.map((one) => ({ text: one }))
        const found = new PhraseFinder(sought).findIn(text)
        expect([...found].map((one) => one.text).sort()).toEqual(
          texts.filter((one) => text.includes(one)).sort(),
        )
      },
    ),
  )
})
