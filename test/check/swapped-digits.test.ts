import { expect, it } from 'vitest'
import { areSwapped } from '../../src/check/swapped-digits.ts'
import { PERCENT, quantity } from '../model/making.ts'

it('two neighbouring digits that changed places are named', () => {
  expect(areSwapped(quantity('80,73%', PERCENT), quantity('80,37%', PERCENT))).toBe(true)
  expect(areSwapped(quantity('1.950'), quantity('1.905'))).toBe(true)
})

it('other differences are not', () => {
  expect(areSwapped(quantity('151'), quantity('150'))).toBe(false)
  expect(areSwapped(quantity('142'), quantity('241'))).toBe(false)
  expect(areSwapped(quantity('12'), quantity('120'))).toBe(false)
})
