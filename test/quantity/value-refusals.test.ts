import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseValue } from '../../src/quantity/parse-value.ts'
import { faultOf, people, percent } from './reading.ts'

test.each(['', '  ', '-', '–', '…', '...', 'chưa có', 'không có', 'không', 'N/A', '~', 'null', 'không rõ'])(
  '%j may mean zero or no figure: a question, not a value',
  (text) => expect(faultOf(text)).toMatchObject({ kind: 'zero-or-missing' }),
)

describe('numbers in the form of the other language', () => {
  test.each([
    ['24.31%', ['24,31%']],
    ['3.4', ['3,4']],
    ['5,930', ['5.930', '5,93']],
    ['hơn 5,930,000', ['hơn 5.930.000']],
    ['1,234.5', ['1.234,5']],
    ['0.125', ['0,125']],
  ])('Vietnamese: %s', (text, suggestions) => {
    expect(faultOf(text)).toEqual({ kind: 'other-language', written: text, suggestions })
  })

  test.each([
    ['24,31%', ['24.31%']],
    ['5.930', ['5,930', '5.93']],
    ['1.234,5', ['1,234.5']],
  ])('English: %s', (text, suggestions) => {
    expect(faultOf(text, undefined, 'en')).toEqual({ kind: 'other-language', written: text, suggestions })
  })

  test('three decimals are read where nothing but decimals can be meant', () => {
    expect(faultOf('3,125%')).toBeUndefined()
    expect(faultOf('1,125 triệu')).toBeUndefined()
    expect(faultOf('0,125')).toBeUndefined()
  })
})

describe('two qualifiers', () => {
  test.each([
    ['hơn khoảng 400', ['hơn', 'khoảng'], ['hơn 400', 'khoảng 400']],
    ['trên 290 đảng viên trở lên', ['trên', 'trở lên'], ['trên 290 đảng viên', '290 đảng viên trở lên']],
    ['ít nhất 5 trở lên', ['ít nhất', 'trở lên'], ['ít nhất 5', '5 trở lên']],
  ])('%s', (text, words, suggestions) => {
    expect(faultOf(text, people)).toEqual({ kind: 'two-qualifiers', written: text, words, suggestions })
  })

  test('a range with a bound of its own: “hơn 100 đến 170”, “từ 100 đến gần 170”', () => {
    expect(faultOf('hơn 100 đến 170')).toMatchObject({ kind: 'two-qualifiers' })
    expect(faultOf('từ 100 đến gần 170')).toMatchObject({ kind: 'two-qualifiers' })
  })
})

test('a range that runs backwards', () => {
  expect(faultOf('từ 170 đến 100')).toEqual({
    kind: 'range-backwards',
    written: 'từ 170 đến 100',
    low: 170,
    high: 100,
    suggestions: ['từ 100 đến 170'],
  })
})

test('a range with its sign at the first end only', () => {
  expect(faultOf('từ 8% đến 9')).toMatchObject({ kind: 'mixed-scales', written: 'từ 8% đến 9' })
})

describe('units', () => {
  test.each([
    ['172 em', 'em'],
    ['hơn 5.650 quần chúng', 'quần chúng'],
    ['3%', '%'],
    ['172 đảng viên và 3 em', 'đảng viên và 3 em'],
  ])('%s', (text, unit) => {
    expect(faultOf(text, people)).toMatchObject({
      kind: 'unknown-unit',
      unit,
      expected: ['đảng viên', 'đồng chí'],
    })
  })

  test('a share takes neither per mille nor points', () => {
    expect(faultOf('3‰', percent)).toMatchObject({ kind: 'unknown-unit' })
    expect(faultOf('3 điểm phần trăm', percent)).toMatchObject({ kind: 'unknown-unit' })
  })
})

test('a blank inside a number, with the readings it may have', () => {
  expect(faultOf('5 930')).toMatchObject({ kind: 'blank-in-number', suggestions: ['5.930', '5,930'] })
  expect(faultOf('0 68%')).toMatchObject({ kind: 'blank-in-number', suggestions: ['0,68%'] })
})

test.each([
  ['2024-03-01', 'date'],
  ['28/02/2024', 'date'],
  ['1/3/2024', 'date'],
  ['2024-03', 'date'],
  ['0x1F', 'other-base'],
  ['1e3', 'exponent'],
  ['.nan', 'not-finite'],
  ['-.inf', 'not-finite'],
  ['NO', 'boolean-word'],
  ['yes', 'boolean-word'],
  ['“172”', 'curly-quotes'],
  ['５０', 'foreign-digits'],
  ['١٢٣', 'foreign-digits'],
  ['1_000', 'underscore'],
  ['12:30', 'time'],
])('%s is ambiguous: %s', (text, reason) => {
  expect(faultOf(text)).toMatchObject({ kind: 'ambiguous-number', reason, written: text })
})

test('says what an ambiguous text may have been', () => {
  expect(faultOf('５０')).toMatchObject({ suggestions: ['50'] })
  expect(faultOf('١٢٣')).toMatchObject({ suggestions: ['123'] })
  expect(faultOf('“172”')).toMatchObject({ suggestions: ['172'] })
})

test.each([
  ['172/214', { kind: 'pair', first: 172, second: 214 }],
  ['1.428/1340', { kind: 'pair', first: 1428, second: 1340 }],
  ['mỗi năm 20', { kind: 'each-word', word: 'mỗi năm', each: 'year' }],
  ['20/năm', { kind: 'each-word', word: '/năm', each: 'year' }],
  ['bình quân trên 20', { kind: 'each-word', each: 'average' }],
  ['lũy kế 637', { kind: 'each-word', each: 'total' }],
  ['vượt 3', { kind: 'gap-not-value' }],
  ['từ hơn 5.650 lên gần 5.930', { kind: 'change-not-value' }],
  ['tăng 12', { kind: 'change-not-value' }],
  ['gấp đôi', { kind: 'change-not-value' }],
  ['vài chục', { kind: 'no-figure', word: 'vài' }],
  ['hàng trăm', { kind: 'no-figure', word: 'hàng trăm' }],
  ['nhiều', { kind: 'no-figure' }],
  ['1234567890123456789', { kind: 'too-large' }],
  ['khá đông', { kind: 'not-a-value' }],
  ['hơn', { kind: 'not-a-value' }],
  ['172.', { kind: 'not-a-value' }],
  ['1.00.000', { kind: 'not-a-value' }],
])('%s', (text, fault) => {
  expect(faultOf(text)).toMatchObject({ ...fault, written: text })
})

test('at most and most are not “many”', () => {
  expect(faultOf('nhiều nhất 20')).toBeUndefined()
  expect(faultOf('nhiều hơn 20')).toBeUndefined()
})

test('no text whatever makes it throw or take long', () => {
  const pieces = fc.constantFrom(
    'từ',
    'hơn',
    'đến',
    '–',
    '5',
    '.',
    ',',
    '%',
    ' ',
    'trở lên',
    'khoảng',
    '/',
    '-',
    'đ',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(texts, fc.constantFrom('vi' as const, 'en' as const), (text, language) => {
      const parsed = parseValue(text, { language, unit: people })
      expect(typeof parsed.ok).toBe('boolean')
    }),
    { numRuns: 500 },
  )
  const started = performance.now()
  parseValue('từ '.repeat(100_000), { language: 'vi' })
  parseValue('1.'.repeat(90), { language: 'vi' })
  expect(performance.now() - started).toBeLessThan(1000)
})
