import { describe, expect, test } from 'vitest'
import { difference } from '../../src/quantity/derive.ts'
import { directionOf, isExceeded, verdictOf } from '../../src/quantity/judge.ts'
import { count, quantity } from './reading.ts'

const read = (text: string) => (text.includes('%') ? quantity(text) : count(text))

describe('a target that is better passed', () => {
  test.each([
    ['172', 'từ 170 trở lên', 'met'],
    ['170', 'từ 170 trở lên', 'met'],
    ['169', 'từ 170 trở lên', 'missed'],
    ['145', '145', 'met'],
    ['140', '145', 'missed'],
    ['hơn 140', '145', 'undecided'],
    ['hơn 145', '145', 'met'],
    ['trên 145', '145', 'met'],
    ['gần 145', '145', 'missed'],
    ['khoảng 145', '145', 'undecided'],
    ['từ 140 đến 150', '145', 'undecided'],
    ['từ 145 đến 150', '145', 'met'],
    ['170', 'hơn 170', 'missed'],
    ['171', 'hơn 170', 'met'],
    ['95', 'từ 90 đến 100', 'met'],
    ['89', 'từ 90 đến 100', 'missed'],
    ['105', 'từ 90 đến 100', 'met'],
    ['510', 'khoảng 400', 'met'],
    ['400', 'khoảng 400', 'met'],
    ['410', 'khoảng 400', 'undecided'],
    ['290', 'khoảng 400', 'missed'],
    ['3,04%', '3%', 'met'],
    ['3,00%', '3%', 'met'],
    ['2,99%', '3%', 'missed'],
    ['3%', '3,01%', 'undecided'],
    ['5,9 nghìn', '5.900', 'met'],
    ['50%', 'trên 50%', 'met'],
    ['50%', 'hơn 50%', 'undecided'],
  ])('%s against %s: %s', (result, target, verdict) => {
    expect(verdictOf(read(result), read(target), 'higher')).toBe(verdict)
  })
})

describe('a ceiling', () => {
  test.each([
    ['2,9%', 'không quá 3,0%', 'met'],
    ['3,0%', 'không quá 3,0%', 'met'],
    ['3,1%', 'không quá 3,0%', 'missed'],
    ['20', 'dưới 20', 'missed'],
    ['19', 'dưới 20', 'met'],
    ['gần 20', 'không quá 20', 'met'],
    ['hơn 10', 'không quá 20', 'undecided'],
    ['95', 'từ 90 đến 100', 'met'],
    ['101', 'từ 90 đến 100', 'missed'],
  ])('%s against %s: %s', (result, target, verdict) => {
    expect(verdictOf(read(result), read(target), 'lower')).toBe(verdict)
  })
})

test.each([
  ['105', 'từ 90 đến 100', 'higher', true],
  ['95', 'từ 90 đến 100', 'higher', false],
  ['145', '145', 'higher', false],
  ['146', '145', 'higher', true],
  ['hơn 145', '145', 'higher', true],
  ['3,0%', '3,0%', 'higher', false],
  ['2,9%', 'không quá 3,0%', 'lower', true],
] as const)('%s is more than %s asks (%s): %s', (result, target, better, expected) => {
  expect(isExceeded(read(result), read(target), better)).toBe(expected)
})

describe('direction', () => {
  test.each([
    ['150', '142', 'up', 'up'],
    ['38', '41', 'down', 'down'],
    ['142', '142', 'same', 'same'],
    ['hơn 400', '380', 'up', 'up'],
    ['420', 'hơn 400', 'undecided', 'undecided'],
    ['gần 400', '380', 'undecided', 'undecided'],
    ['từ 100 đến 170', '104', 'undecided', 'undecided'],
    ['gần 5.930', 'hơn 5.650', 'undecided', 'up'],
    ['3,04%', '3,04%', 'same', 'same'],
  ])('%s after %s: %s, softly %s', (now, before, hard, soft) => {
    const change = difference(read(now), read(before))
    expect(directionOf(change)).toBe(hard)
    expect(directionOf(change, 'soft')).toBe(soft)
  })
})
