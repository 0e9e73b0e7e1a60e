import { expect, test } from 'vitest'
import { difference, growthOf, quantityOf, ratioOf, shareOf, sum } from '../../src/quantity/derive.ts'
import { impliedTargetByGap, impliedTargetInUnits } from '../../src/quantity/implied.ts'
import {
  areDisjoint,
  divide,
  intersect,
  interval,
  scale,
  subtract,
  wholeNumbers,
} from '../../src/quantity/interval-arithmetic.ts'
import type { Interval } from '../../src/quantity/interval.ts'
import { verdictOf } from '../../src/quantity/judge.ts'
import { basesOf, count, gap, kindOf, quantity, shown } from './reading.ts'

const admitted = count('172')
const members2020 = count('hơn 5.650')
const members2023 = count('gần 5.930')
const base = interval(5651, 5667)

test('R01: 172/214 = 80,3738…% rounds to 80,37%', () => {
  expect(kindOf(admitted, count('214'), quantity('80,37%'))).toBe('holds')
  expect(shareOf(admitted, count('214'), 2).number).toBe(80.37)
})

test('R02, R03: 172 is 3,04% of 5649…5667, with more than 5650 of 5651…5667', () => {
  const implied = basesOf(admitted, quantity('3,04%'))
  expect(implied).toEqual(interval(5649, 5667))
  expect(implied && intersect(implied, members2020.hard)).toEqual(base)
})

test('R04: nearly 5930 is no base for 3,04%, but would give 2,90%', () => {
  // The soft interval says how near: 5920…5929; the hard one has no floor.
  const nearly = divide(scale(admitted.hard, 100), members2023.soft)
  expect(areDisjoint(nearly, quantity('3,04%').hard)).toBe(true)
  expect(ratioOf(admitted, count('5.929'), 2).number).toBe(2.9)
})

test('R05: the plan was 169,4…170,1 people, and 170 is the only whole number', () => {
  // 172 − [0,035; 0,045)% × [5651; 5667]: from 172 − 2,55015 to 172 − 1,97785
  const plan = impliedTargetInUnits(admitted, gap('vượt 0,04 điểm phần trăm'), base)
  expect(shown(plan)).toBe('(169.44985; 170.02215]')
  expect(quantityOf(plan, 1).ends).toEqual([169.4, 170.1])
  expect(wholeNumbers(plan)).toEqual(interval(170, 170))
})

test('R06: the resolution asked for 141,1…141,8 people, no whole number', () => {
  const resolution = impliedTargetInUnits(admitted, gap('vượt 0,54 điểm phần trăm'), base)
  expect(quantityOf(resolution, 1).ends).toEqual([141.1, 141.8])
  expect(wholeNumbers(resolution)).toBeUndefined()
})

test('R07: read as relative per cent, neither gap leaves a whole number of people', () => {
  const relative = (text: string): Interval => impliedTargetByGap(admitted, gap(text))
  expect(quantityOf(relative('vượt 0,04%'), 2).ends).toEqual([171.92, 171.94])
  expect(quantityOf(relative('vượt 0,54%'), 2).ends).toEqual([171.06, 171.09])
  expect(wholeNumbers(relative('vượt 0,04%'))).toBeUndefined()
  expect(wholeNumbers(relative('vượt 0,54%'))).toBeUndefined()
})

test('R08: 172 meets “từ 170 trở lên” by 2, at 101,18%', () => {
  expect(verdictOf(admitted, count('từ 170 trở lên'), 'higher')).toBe('met')
  expect(difference(admitted, count('170')).number).toBe(2)
  expect(ratioOf(admitted, count('170'), 2).number).toBe(101.18)
})

test('R09: 184 keeps to the plan, is 3,25–3,26% of the base and 6,98% more than 172', () => {
  expect(verdictOf(count('184'), count('từ 170 trở lên'), 'higher')).toBe('met')
  expect(ratioOf(count('184'), count('5.667'), 2).number).toBe(3.25)
  expect(ratioOf(count('184'), count('5.651'), 2).number).toBe(3.26)
  expect(growthOf(count('184'), admitted, 2).number).toBe(6.98)
})

test('R10: 7 of 172 are 4,07%', () => {
  expect(shareOf(count('7'), admitted, 2).number).toBe(4.07)
})

test('R12: 172 lies outside “từ 100 đến 170”', () => {
  expect(areDisjoint(admitted.hard, count('từ 100 đến 170').hard)).toBe(true)
})

test('R13: the members grew by at most 278', () => {
  expect(difference(members2023, members2020)).toMatchObject({ qualifier: 'at-most', number: 278 })
})

test('R14: at least 194 left by other ways, at least 94 when only 2021 and 2022 count', () => {
  const year = count('từ 100 đến 170')
  const growth = difference(members2023, members2020)
  const left = (years: number) =>
    difference(sum([...Array.from({ length: years }, () => year), admitted]), growth)
  // 300 + 172 − 278 = 194 and 200 + 172 − 278 = 94
  expect(left(3)).toMatchObject({ qualifier: 'at-least', number: 194 })
  expect(left(2)).toMatchObject({ qualifier: 'at-least', number: 94 })
})

test('R17: of more than 20% not yet admitted, less than 80% were', () => {
  const rest = subtract(interval(100, 100), quantity('hơn 20%').hard)
  expect(shown(rest)).toBe('(−∞; 80)')
})

test('R18: “trên 6.050” and “gần 5.930” cannot both hold', () => {
  expect(areDisjoint(count('trên 6.050').hard, members2023.hard)).toBe(true)
})

test('R19: 19 and 35 are the 54 organisations', () => {
  expect(sum([count('19'), count('35')])).toMatchObject({ qualifier: 'exact', number: 54 })
})
