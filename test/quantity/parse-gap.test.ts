import { expect, test } from 'vitest'
import { parseGap } from '../../src/quantity/parse-gap.ts'
import { gap, people, percent, summary } from './reading.ts'

test.each([
  ['vượt 0,04 điểm phần trăm', 'over', 'points', 'exact [0.035; 0.045) [0.035; 0.045)'],
  ['vượt gần 30%', 'over', 'percent', 'less-than (−∞; 30) [20; 30)'],
  ['vượt 47,7%', 'over', 'percent', 'exact [47.65; 47.75) [47.65; 47.75)'],
  ['vượt trên 500', 'over', 'units', 'more-than [500; ∞) (500; 600]'],
  ['thiếu 3', 'under', 'units', 'exact [3; 3] [3; 3]'],
  ['còn thiếu 5', 'under', 'units', 'exact [5; 5] [5; 5]'],
  ['thấp hơn 0,1 điểm phần trăm', 'under', 'points', 'exact [0.05; 0.15) [0.05; 0.15)'],
  ['cao hơn 2', 'over', 'units', 'exact [2; 2] [2; 2]'],
])('%s', (text, direction, measure, amount) => {
  expect(gap(text)).toMatchObject({ direction, measure, text })
  expect(summary(gap(text).amount)).toBe(amount)
})

test.each([
  ['exceeds by 0.04 percentage points', 'over', 'points'],
  ['short by 3', 'under', 'units'],
  ['above by nearly 30%', 'over', 'percent'],
])('English: %s', (text, direction, measure) => {
  expect(parseGap(text, { language: 'en' })).toMatchObject({ ok: true, value: { direction, measure } })
})

test('takes the unit of the series, and counts people whole', () => {
  const parsed = parseGap('vượt hơn 2 đảng viên', { language: 'vi', unit: people })
  expect(parsed.ok && summary(parsed.value.amount)).toBe('more-than [3; ∞) [3; 3]')
})

test('of a count, a gap in per cent stays a per cent', () => {
  const parsed = parseGap('vượt 47,7%', { language: 'vi', unit: people })
  expect(parsed).toMatchObject({ ok: true, value: { measure: 'percent', amount: { number: 47.7 } } })
})

test('of a percentage, a bare number is in points', () => {
  const parsed = parseGap('vượt 0,04', { language: 'vi', unit: percent })
  expect(parsed).toMatchObject({
    ok: true,
    value: { measure: 'points', amount: { scale: 'points', number: 0.04 } },
  })
})

test.each([
  ['172', 'not-a-gap'],
  ['vượt', 'zero-or-missing'],
  ['vượt chưa có số liệu', 'not-a-gap'],
  ['vượt -3', 'not-a-value'],
  ['vượt hơn khoảng 3', 'two-qualifiers'],
  ['vượt 0.04 điểm phần trăm', 'other-language'],
  ['vượt 3 em', 'unknown-unit'],
])('refuses “%s”: %s', (text, kind) => {
  expect(parseGap(text, { language: 'vi', unit: people })).toMatchObject({ ok: false, fault: { kind } })
})

test.each([
  ['vượt 2', 'per-mille', 'points'],
  ['vượt 2‰', 'per-mille', 'points'],
  ['thiếu 2 phần nghìn', 'per-mille', 'points'],
  ['vượt 2 điểm', 'per-mille', 'points'],
  ['vượt 0,2 điểm phần trăm', 'points', 'points'],
  ['vượt 0,2 điểm %', 'points', 'points'],
  ['vượt 18%', 'percent', 'percent'],
] as const)('of a rate in a thousand, “%s” is an amount in %s', (text, scale, measure) => {
  const unit = { id: 'phan-nghin', name: '‰', kind: 'per-mille', aliases: [] } as const
  expect(parseGap(text, { language: 'vi', unit })).toMatchObject({
    ok: true,
    value: { measure, amount: { scale } },
  })
})

test('of people, a gap in a thousandth is none', () => {
  expect(parseGap('vượt 2‰', { language: 'vi' }).ok).toBe(false)
})
