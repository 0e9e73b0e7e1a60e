import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prose } from './making.ts'

const words = fc.constantFrom(
  'tăng',
  'từ',
  '172',
  '5.650',
  '3,04%',
  'đảng viên',
  'năm',
  '2023',
  '172/214',
  'ba',
  'mươi',
  'hơn',
  'trên',
  ',',
  '.',
  '“',
  '”',
  'quý',
  'I/2024',
  '%',
  'lần',
  'gấp',
  'đến',
  '-',
  '\u00a0',
  '\ufffc',
  'ngày',
  '28/02',
  'NQ',
  '12A1',
  'so với',
  'kế hoạch',
  'nửa',
  'một',
  '😀',
  'İ',
  '14:00-16:30',
  '0,30%0',
  '0/00',
  '¾',
  '2½',
  '1.2.3',
  '5,650/172',
  '12:5',
  '3.04%',
  '0 68%',
  '5 650',
  '16.7',
  '12345678901234567890',
  '5.038,3 nghìn tỷ đồng',
  'trở lên',
  '+',
  'Điều 4, 5 và 6',
  'vi-du.vn/12',
  'hai mươi năm',
  'tăng hai lần',
)
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(words, { maxLength: 24 }).map((parts) => parts.join(' ').normalize('NFC')),
  fc.array(words, { maxLength: 24 }).map((parts) => parts.join('').normalize('NFC')),
)

/** Digits with anything that may stand inside a number, a date or a code. */
const digits = fc
  .array(fc.constantFrom(...'0123456789.,:/-–% +()½'), { maxLength: 24 })
  .map((signs) => signs.join(''))

describe('of any text', () => {
  it('every number lies inside it, in order, none over another', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { figures, exempt, periods, moves, forms } = prose(text)
        for (const { start, end } of [...figures, ...exempt, ...periods, ...moves, ...forms]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        for (const mention of figures) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
        const all = [...figures, ...exempt].toSorted((one, other) => one.start - other.start)
        for (const [at, one] of all.entries()) {
          const next = all[at + 1]
          if (next) expect(one.end).toBeLessThanOrEqual(next.start)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('every digit is a figure, exempt, or at fault in its form', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, digits), { maxLength: 16 }), (parts) => {
        const text = parts.join(' ')
        const { figures, exempt, forms } = prose(text)
        for (const { index } of text.matchAll(/\d/g)) {
          expect(
            [...figures, ...exempt, ...forms].some(({ start, end }) => start <= index && index < end),
            `${text} at ${index}`,
          ).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['digits', '1'.repeat(50_000)],
    ['numbers', '12 '.repeat(20_000)],
    ['strokes', '1/'.repeat(30_000)],
    ['blanks', ' '.repeat(100_000)],
    ['one word', 'năm '.repeat(30_000)],
    ['number words', 'ba mươi '.repeat(15_000)],
    ['directions', 'tăng từ '.repeat(15_000)],
    ['dots', '1.'.repeat(40_000)],
    ['dashes', '- '.repeat(40_000)],
    ['qualifiers', 'hơn '.repeat(30_000)],
    ['levels', 'đưa '.repeat(30_000)],
    ['comparisons', 'tăng so với năm 2023 '.repeat(10_000)],
    ['quotation marks', '“”'.repeat(50_000)],
    ['letters', 'x'.repeat(200_000)],
    ['addresses', 'http://'.repeat(20_000)],
    ['telephones', '0208 '.repeat(30_000)],
    ['factors', 'gấp đôi '.repeat(20_000)],
  ])('a long one of %s is answered soon', (_, text) => {
    const started = performance.now()
    prose(text)
    expect(performance.now() - started).toBeLessThan(6_000)
  })

  it('what is said of it does not depend on what was read before', () => {
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        const first = prose(one)
        prose(other)
        expect(prose(one)).toEqual(first)
      }),
      { numRuns: 100 },
    )
  })
})
