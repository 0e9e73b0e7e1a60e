import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isEmpty } from '../../src/quantity/interval-arithmetic.ts'
import { parseGap } from '../../src/quantity/parse-gap.ts'
import { parseValue } from '../../src/quantity/parse-value.ts'
import type { Value } from '../../src/quantity/quantity.ts'
import { writeGap } from '../../src/quantity/write-gap.ts'
import { writeValue } from '../../src/quantity/write-value.ts'
import { printedValues } from './printed-values.ts'
import { count, gap, people, quantity } from './reading.ts'

const withoutText = (value: Value) => ({ ...value, text: '' })

describe('reading what was written gives the same value', () => {
  test.each([{}, { unit: people }])('with %o', (options) => {
    fc.assert(
      fc.property(printedValues, (text) => {
        const first = parseValue(text, { language: 'vi', ...options })
        if (!first.ok) {
          expect(['unknown-unit', 'too-large']).toContain(first.fault.kind)
          return
        }
        const again = parseValue(writeValue(first.value, 'vi'), { language: 'vi', ...options })
        if (!again.ok) throw new Error(`${text}: ${JSON.stringify(again.fault)}`)
        expect(withoutText(again.value)).toEqual(withoutText(first.value))
      }),
      { numRuns: 2000 },
    )
  })

  test('with gaps', () => {
    fc.assert(
      fc.property(fc.constantFrom('vượt', 'thiếu', 'thấp hơn'), printedValues, (direction, text) => {
        const first = parseGap(`${direction} ${text}`, { language: 'vi' })
        if (!first.ok) return
        const again = parseGap(writeGap(first.value, 'vi'), { language: 'vi' })
        expect(again.ok && { ...again.value, text: '', amount: withoutText(again.value.amount) }).toEqual({
          ...first.value,
          text: '',
          amount: withoutText(first.value.amount),
        })
      }),
    )
  })

  test('with the four missing kinds in both languages', () => {
    for (const missing of ['not-yet', 'not-available', 'not-applicable', 'not-published'] as const) {
      for (const language of ['vi', 'en'] as const) {
        const text = writeValue({ kind: 'missing', missing, text: '' }, language)
        expect(parseValue(text, { language })).toMatchObject({ ok: true, value: { missing } })
      }
    }
  })
})

test('every printed value has a number in both of its intervals', () => {
  fc.assert(
    fc.property(printedValues, (text) => {
      const parsed = parseValue(text, { language: 'vi' })
      if (!parsed.ok) return
      if (parsed.value.kind === 'missing') throw new Error(text)
      expect(isEmpty(parsed.value.hard)).toBe(false)
      expect(isEmpty(parsed.value.soft)).toBe(false)
    }),
  )
})

test.each([
  ['hơn 5.650', 'hơn 5.650', 'more than 5,650'],
  ['trên 50%', 'trên 50%', 'over 50%'],
  ['gần 3,2 triệu', 'gần 3.200.000', 'nearly 3,200,000'],
  ['từ 170 trở lên', 'từ 170 trở lên', 'at least 170'],
  ['từ 8% - 9%', 'từ 8%–9%', 'from 8% to 9%'],
  ['ước đạt gần 16.000', 'ước đạt gần 16.000', 'estimated nearly 16,000'],
  ['5,9 nghìn', '5,9 nghìn', '5.9 thousand'],
  ['0,040 điểm', '0,040 điểm phần trăm', '0.040 percentage points'],
  ['-12', '\u221212', '\u221212'],
])('writes “%s” as “%s” and “%s”', (text, vi, en) => {
  expect(writeValue(quantity(text), 'vi')).toBe(vi)
  expect(writeValue(quantity(text), 'en')).toBe(en)
})

test('a gap is written with its own words', () => {
  expect(writeGap(gap('vượt gần 30%'), 'vi')).toBe('vượt gần 30%')
  expect(writeGap(gap('hụt 3'), 'en')).toBe('short by 3')
  expect(writeValue(count('hơn 5.650 đảng viên'), 'vi')).toBe('hơn 5.650')
})
