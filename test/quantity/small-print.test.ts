import { describe, expect, test } from 'vitest'
import { readBareNumber } from '../../src/quantity/bare-number.ts'
import { difference, exactly, quantityOf } from '../../src/quantity/derive.ts'
import { sideOf } from '../../src/quantity/derived-qualifier.ts'
import { impliedTargetByGap } from '../../src/quantity/implied.ts'
import { divide, interval, point, sameInterval } from '../../src/quantity/interval-arithmetic.ts'
import { directionOf, isExceeded } from '../../src/quantity/judge.ts'
import { cutOff } from '../../src/quantity/printed-share.ts'
import type { Unit } from '../../src/quantity/unit.ts'
import { namesUnit } from '../../src/quantity/unit-words.ts'
import { ambiguityOf, suggestionFor } from '../../src/quantity/value-refusals.ts'
import { basesOf, count, faultOf, gap, kindOf, people, percent, quantity, shown } from './reading.ts'

describe('a unit may be named', () => {
  const members: Unit = {
    id: 'm',
    name: 'đảng viên',
    nameEn: 'members',
    kind: 'count',
    aliases: ['đồng chí'],
  }
  const person: Unit = { id: 'p', name: 'person', kind: 'count', aliases: ['người'] }
  test.each([
    ['', 'vi', members],
    ['đảng viên', 'vi', members],
    ['đảng viên mới', 'vi', members],
    ['đồng chí', 'vi', members],
    ['đv', 'vi', members],
    ['đ/c', 'vi', members],
    ['đ.v', 'vi', members],
    ['members', 'vi', members],
    ['member', 'en', members],
    ['new members', 'en', members],
    ['persons', 'en', person],
    ['người', 'en', person],
  ] as const)('“%s” (%s)', (words, language, unit) => {
    expect(namesUnit(words, unit, language)).toBe(true)
  })

  test.each([
    ['member', 'vi', members],
    ['membersss', 'en', members],
    ['đ', 'vi', members],
    ['n', 'vi', person],
    ['p', 'en', person],
    ['mới', 'vi', members],
    ['new', 'en', members],
    ['đảng viên mới', 'en', members],
    ['đảng viên', 'vi', undefined],
  ] as const)('“%s” (%s) names none', (words, language, unit) => {
    expect(namesUnit(words, unit, language)).toBe(false)
  })
})

describe('a difference that touches zero', () => {
  const between = (low: number, high: number, open: { lowOpen?: boolean; highOpen?: boolean } = {}) =>
    quantityOf(interval(low, high, open), 0)
  test.each([
    ['(0; 5]', between(0, 5, { lowOpen: true }), 'up'],
    ['[0; 5]', between(0, 5), 'undecided'],
    ['[−5; 0)', between(-5, 0, { highOpen: true }), 'down'],
    ['[−5; 0]', between(-5, 0), 'undecided'],
    ['[1; 5]', between(1, 5), 'up'],
    ['[−5; −1]', between(-5, -1), 'down'],
    ['[−1; 5]', between(-1, 5), 'undecided'],
    ['[0; 0]', between(0, 0), 'same'],
  ])('%s goes %s', (_, quantity, direction) => {
    expect(directionOf(quantity)).toBe(direction)
  })

  test('the word of a bound at zero decides as its open end does', () => {
    expect(directionOf({ ...between(0, Infinity), qualifier: 'more-than' })).toBe('up')
    expect(directionOf({ ...between(-Infinity, 0), qualifier: 'less-than' })).toBe('down')
    expect(directionOf({ ...between(0, Infinity), qualifier: 'at-least' })).toBe('undecided')
    expect(directionOf({ ...between(-Infinity, 0), qualifier: 'at-most' })).toBe('undecided')
  })
})

describe('more than met, at the line itself', () => {
  test.each([
    ['hơn 100%', '100%', 'higher', true],
    ['trên 100%', '100%', 'higher', false],
    ['từ 100 trở lên', '100', 'higher', false],
    ['hơn 99', '100', 'higher', false],
    ['gần 20%', 'không quá 20%', 'lower', true],
    ['20 trở xuống', 'không quá 20', 'lower', false],
    ['từ 90 đến 100', 'từ 100 đến 110', 'lower', false],
  ] as const)('%s against %s (%s is better): %s', (result, target, better, exceeded) => {
    expect(isExceeded(quantity(result), quantity(target), better)).toBe(exceeded)
  })

  test('a target without a number is never more than met', () => {
    expect(isExceeded(count('5'), quantityOf(interval(-Infinity, Infinity), 0), 'higher')).toBe(false)
  })
})

describe('printed shares', () => {
  test('in per mille are of a thousand: 3 of 1.000 is 3‰, not 0,3', () => {
    expect(kindOf(quantity('3'), quantity('1.000'), quantity('3‰'))).toBe('holds')
    expect(kindOf(quantity('3'), quantity('1.000'), quantity('3%'))).toBe('fails')
    expect(kindOf(quantity('3'), quantity('100'), quantity('3%'))).toBe('holds')
  })

  test('cut off reach up to the next digit: 45,09% stands for [45,09; 45,10)', () => {
    const cut = cutOff(quantity('45,09%')) ?? point(0)
    expect([cut.low, cut.lowOpen, cut.highOpen]).toEqual([45.09, false, true])
    expect(cut.high).toBeCloseTo(45.1, 10)
    // 23/51 = 45,098…%: cut off it prints 45,09%, rounded 45,10%; 45,08% is neither.
    expect(kindOf(quantity('23'), quantity('51'), quantity('45,09%'))).toBe('truncated')
    expect(kindOf(quantity('23'), quantity('51'), quantity('45,08%'))).toBe('fails')
    expect(cutOff(quantity('hơn 45%'))).toBeUndefined()
  })

  test('imply a base in their own scale: 3 is 3‰ of 1.000 (858…1.199), and 3% of 100', () => {
    // 3 / 0,0035 = 857,1… and 3 / 0,0025 = 1.200, which is left out.
    const implied = basesOf(quantity('3'), quantity('3‰'))
    expect(implied && [implied.low, implied.high]).toEqual([858, 1200])
    const per = basesOf(quantity('3'), quantity('3%'))
    expect(per && [per.low, per.high]).toEqual([86, 120])
  })
})

test('a gap in per cent is of the target, one in units is taken off', () => {
  // 130 is 30% more than 100; 130 less 30 is 100 too, but 5% more gives 123,8… and 5 less 125.
  const byPercent = impliedTargetByGap(quantity('130'), gap('vượt 5%'))
  expect([byPercent.low < 123.81, byPercent.high > 123.8, byPercent.high < 124.5]).toEqual([true, true, true])
  expect(shown(impliedTargetByGap(quantity('130'), gap('vượt 5')))).toBe('[125; 125]')
})

test('two intervals are the same only by all four of their ends', () => {
  const one = interval(1, 5, { lowOpen: true })
  expect(sameInterval(one, interval(1, 5, { lowOpen: true }))).toBe(true)
  for (const other of [
    interval(2, 5, { lowOpen: true }),
    interval(1, 6, { lowOpen: true }),
    interval(1, 5),
    interval(1, 5, { lowOpen: true, highOpen: true }),
  ]) {
    expect(sameInterval(one, other)).toBe(false)
  }
})

test('without end over without end comes near any number and reaches none', () => {
  const quotient = divide(interval(1, Infinity), interval(1, Infinity))
  expect(shown(quotient)).toBe('(0; ∞)')
})

test('what is taken from a bare number in thousands is only about as exact', () => {
  // "5,9 nghìn" is 5.850 to 5.950: wider than its last digit.
  expect(sideOf(quantity('5,9 nghìn'))).toBe('both')
  expect(sideOf(quantity('5.900'))).toBe('none')
  expect(sideOf(quantity('3,04%'))).toBe('none')
})

test('a difference of large numbers is as clean as the numbers', () => {
  // 0,3 − 0,1 is 0,19999999999999998 to a machine.
  expect(difference(quantity('0,3%'), quantity('0,1%')).number).toBe(0.2)
  expect(difference(quantity('1.000.000.000,3'), quantity('1.000.000.000,1')).number).toBe(0.2)
  expect(exactly(5).decimals).toBe(0)
  expect(exactly(5.25).decimals).toBe(2)
})

describe('unquoted tokens', () => {
  test('keep their sign and their digits', () => {
    const read = (token: string) => {
      const parsed = readBareNumber(token)
      return parsed.ok ? parsed.value.number : parsed.fault.kind
    }
    expect(['5', '+5', '-5', '5.25', '-0.5', '-0'].map(read)).toEqual([5, 5, -5, 5.25, -0.5, 0])
    expect(read('hơn 5')).toBe('not-a-value')
    expect(read('x\u22125')).toBe('not-a-value')
    expect(read('1234567890123456')).toBe('too-large')
    expect(read('123456789012345')).toBe(123_456_789_012_345)
  })

  test.each([
    ['\u22125', 'word-minus', '-5'],
    ['–5', 'word-minus', '–5'],
    ['\u22125,5', 'word-minus', '-5,5'],
    ['007', 'leading-zero', '7'],
    ['-007', 'leading-zero', '-7'],
    ['.5', 'loose-dot', undefined],
    ['5.', 'loose-dot', undefined],
  ])('%s is ambiguous: %s', (token, reason, suggestion) => {
    expect(readBareNumber(token)).toEqual({
      ok: false,
      fault: {
        kind: 'ambiguous-number',
        reason,
        written: token,
        suggestions: suggestion === undefined ? [] : [suggestion],
      },
    })
  })
})

test.each([
  ['“5”', 'curly-quotes', '5'],
  ['«5»', 'curly-quotes', '5'],
  ['５０', 'foreign-digits', '50'],
  ['١٢٣', 'foreign-digits', '123'],
  ['0x1f', 'other-base', undefined],
  ['0b11', 'other-base', undefined],
  ['0o17', 'other-base', undefined],
  ['1e3', 'exponent', undefined],
  ['1,5e+3', 'exponent', undefined],
  ['.nan', 'not-finite', undefined],
  ['-.inf', 'not-finite', undefined],
  ['infinity', 'not-finite', undefined],
  ['yes', 'boolean-word', undefined],
  ['n', 'boolean-word', undefined],
  ['1_000', 'underscore', '1000'],
  ['2024-02', 'date', undefined],
  ['2024-02-30', 'date', undefined],
  ['2024/2/3 10:00', 'date', undefined],
  ['28/02/2024', 'date', undefined],
  ['28.02.2024', 'date', undefined],
  ['09:01', 'time', undefined],
  ['9:01:30', 'time', undefined],
] as const)('%s looks like something else: %s', (text, reason, suggestion) => {
  expect(ambiguityOf(text)).toBe(reason)
  expect(suggestionFor(text, reason)).toBe(suggestion)
})

test.each(['5', '5.650', '2024-13', '2024-02-30-1', '28/02.2024', '9:01:3', 'nay', '0x', '1e', 'ano'])(
  '%s does not look like anything else',
  (text) => expect(ambiguityOf(text)).toBeUndefined(),
)

describe('what a refusal says', () => {
  test('of a pair: both numbers', () => {
    expect(faultOf('1.172/2.214')).toEqual({
      kind: 'pair',
      written: '1.172/2.214',
      first: 1172,
      second: 2214,
    })
    expect(quantity('5 0/00').scale).toBe('per-mille')
    expect(faultOf('0/00')).toBeDefined()
  })

  test('of a text far too long: its first forty letters', () => {
    const long = `${'dài '.repeat(200)}5`
    expect(faultOf(long)).toEqual({
      kind: 'not-a-value',
      written: `${'dài '.repeat(10)}…`,
      word: 'dài '.repeat(10),
    })
  })

  test('of a range that runs backwards: the right order, in the language of the site', () => {
    expect(faultOf('from 170 to 100', undefined, 'en')).toMatchObject({ suggestions: ['from 100 to 170'] })
  })

  test('of a blank in a number: what it may have been', () => {
    expect(faultOf('5 930')).toMatchObject({ kind: 'blank-in-number', suggestions: ['5.930', '5,930'] })
    expect(faultOf('0 68')).toMatchObject({ suggestions: ['0,68'] })
    expect(faultOf('5 93')).toMatchObject({ suggestions: ['5,93'] })
    expect(faultOf('0 680')).toMatchObject({ suggestions: ['0,680'] })
  })

  test('of words for many: the word', () => {
    expect(faultOf('có vài chục người')).toMatchObject({ kind: 'no-figure', word: 'vài' })
  })

  test('of a unit that is not the series’ own: what may stand there', () => {
    expect(faultOf('5 hộ', people)).toMatchObject({
      kind: 'unknown-unit',
      unit: 'hộ',
      expected: ['đảng viên', 'đồng chí'],
    })
    expect(faultOf('5 hộ', percent)).toMatchObject({ kind: 'unknown-unit', expected: ['%'] })
  })
})

test('a share of a count is no count: “một nửa” is refused where people are counted', () => {
  expect(faultOf('một nửa', people)).toBeDefined()
  expect(quantity('một nửa', percent)).toMatchObject({ number: 50, scale: 'percent' })
})

test('a gap below zero, or in per mille, is none', () => {
  expect(() => gap('vượt -3')).toThrow()
  expect(() => gap('vượt 3‰')).toThrow()
  expect(gap('vượt 0').amount.number).toBe(0)
})
