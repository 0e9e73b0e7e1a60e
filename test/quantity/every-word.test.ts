import { describe, expect, test } from 'vitest'
import { faultOf, money, people, percent, quantity, summary } from './reading.ts'

/** Each word of `vi-numbers.md` 3 before, or behind, one number: 170, whose last digit that is no zero stands for tens. */
const ABOVE = 'more-than (170; ∞) (170; 180]'
const ABOVE_OR_EQUAL = 'more-than [170; ∞) (170; 180]'
const NEAR_BELOW = 'less-than (−∞; 170) [160; 170)'
const BELOW = 'less-than (−∞; 170) (−∞; 170)'
const ABOUT = 'about [160; 180] [165; 175]'
const AT_LEAST = 'at-least [170; ∞) [170; ∞)'
const AT_MOST = 'at-most (−∞; 170] (−∞; 170]'
const EXACT = 'exact [170; 170] [170; 170]'

describe('Vietnamese words before a number', () => {
  test.each([
    [ABOVE, ['hơn', 'quá', 'ngoài', 'cao hơn', 'nhiều hơn']],
    [ABOVE_OR_EQUAL, ['trên']],
    [NEAR_BELOW, ['gần', 'gần bằng', 'gần đạt', 'ngót', 'ngót nghét', 'non', 'suýt soát', 'sát', 'sát mốc']],
    [BELOW, ['dưới', 'chưa đến', 'chưa tới', 'chưa đầy', 'chưa được', 'thấp hơn', 'ít hơn', 'kém']],
    [ABOUT, ['khoảng', 'xấp xỉ', 'chừng', 'độ', 'cỡ', 'tầm', 'trên dưới', 'khoảng chừng', 'áng chừng']],
    [ABOUT, ['tương đương', 'vào khoảng']],
    [AT_LEAST, ['từ', 'ít nhất', 'ít nhất là', 'tối thiểu', 'tối thiểu là', 'không dưới', 'không ít hơn']],
    [AT_LEAST, ['không thấp hơn', 'không kém']],
    [AT_MOST, ['không quá', 'tối đa', 'tối đa là', 'không vượt quá', 'nhiều nhất', 'nhiều nhất là']],
    [AT_MOST, ['cao nhất là', 'không hơn', 'không nhiều hơn', 'không trên', 'không cao hơn', 'trần']],
    [EXACT, ['chỉ', 'chỉ có', 'chỉ đạt', 'chỉ mới', 'mới', 'mới có', 'mới đạt', 'có', 'có đến', 'có tới']],
    [
      EXACT,
      ['lên đến', 'lên tới', 'đúng', 'đúng bằng', 'bằng', 'vừa tròn', 'tròn', 'cả', 'những', 'cả thảy'],
    ],
    [EXACT, ['đạt', 'phấn đấu', 'phấn đấu đạt', 'chỉ tiêu', 'mục tiêu']],
  ])('%s', (expected, words) => {
    expect(words.map((word) => [word, summary(quantity(`${word} 170`))])).toEqual(
      words.map((word) => [word, expected]),
    )
    expect(words.map((word) => quantity(`${word} 170`).word)).toEqual(words)
  })

  test('of an estimate are a status, not a bound', () => {
    const words = [
      ...['ước', 'ước đạt', 'ước tính', 'ước tính đạt', 'ước thực hiện', 'ước có', 'dự ước'],
      ...['dự kiến', 'dự kiến đạt', 'dự báo', 'dự báo đạt'],
    ]
    for (const word of words) {
      const read = quantity(`${word} 170`)
      expect([word, summary(read), read.estimate, read.word]).toEqual([word, EXACT, true, word])
    }
    expect(quantity('170').estimate).toBe(false)
  })

  test('of a plan make the number a limit: nothing near it is meant', () => {
    // "hơn 170" is drawn between 170 and 180; "phấn đấu hơn 170" anywhere above.
    for (const word of ['đạt', 'phấn đấu', 'phấn đấu đạt', 'chỉ tiêu', 'mục tiêu']) {
      expect([word, summary(quantity(`${word} hơn 170`))]).toEqual([word, 'more-than (170; ∞) (170; ∞)'])
      expect([word, summary(quantity(`${word} khoảng 170`))]).toEqual([word, ABOUT])
    }
  })
})

test.each([
  [AT_LEAST, '170 trở lên', '… trở lên'],
  [AT_LEAST, '170+', '…+'],
  [AT_LEAST, 'từ 170 trở lên', 'từ … trở lên'],
  [AT_MOST, '170 trở xuống', '… trở xuống'],
  [ABOVE, '170 có lẻ', '… có lẻ'],
  [ABOVE, 'hơn 170 một chút', 'hơn … một chút'],
  [ABOVE, 'hơn 170 một ít', 'hơn … một ít'],
])('Vietnamese words behind a number: %s in “%s”', (expected, text, word) => {
  expect(summary(quantity(text))).toBe(expected)
  expect(quantity(text).word).toBe(word)
})

test.each([
  ['từ 100 đến 170', 'từ … đến …'],
  ['100 tới 170', '… tới …'],
  ['100–170', '…–…'],
  ['trong khoảng 100 đến 170', 'trong khoảng … đến …'],
  ['dao động 100–170', 'dao động …–…'],
  ['dao động trong khoảng 100 tới 170', 'dao động trong khoảng … tới …'],
])('a range keeps its words: “%s”', (text, word) => {
  expect(summary(quantity(text))).toBe('range [100; 170] [100; 170]')
  expect(quantity(text).word).toBe(word)
})

describe('English words', () => {
  test.each([
    [ABOVE, ['more than', 'above', 'in excess of', 'exceeding', 'just over', 'greater than']],
    [ABOVE_OR_EQUAL, ['over']],
    [NEAR_BELOW, ['nearly', 'almost', 'close to', 'just under', 'just below', 'approaching']],
    [BELOW, ['under', 'below', 'less than', 'fewer than', 'lower than', 'not quite', 'short of']],
    [ABOUT, ['about', 'around', 'approximately', 'roughly', 'some', 'circa', 'c.', 'ca.']],
    [AT_LEAST, ['at least', 'no fewer than', 'no less than', 'not less than', 'not fewer than', 'from']],
    [AT_LEAST, ['a minimum of', 'minimum', 'upwards of']],
    [
      AT_MOST,
      ['at most', 'no more than', 'not more than', 'not exceeding', 'a maximum of', 'maximum', 'up to'],
    ],
    [EXACT, ['only', 'just', 'exactly', 'as many as', 'as much as', 'as few as', 'as high as', 'equal to']],
    [EXACT, ['reaching', 'target', 'a target of']],
  ])('before a number: %s', (expected, words) => {
    expect(words.map((word) => [word, summary(quantity(`${word} 170`, undefined, 'en'))])).toEqual(
      words.map((word) => [word, expected]),
    )
  })

  test.each([
    [AT_LEAST, ['or more', 'and more', 'or over', 'and over', 'or above', 'and above', 'upwards']],
    [AT_MOST, ['or less', 'or fewer', 'or under', 'and under', 'or below', 'and below']],
    [ABOVE, ['odd']],
  ])('behind a number: %s', (expected, words) => {
    expect(words.map((word) => [word, summary(quantity(`170 ${word}`, undefined, 'en'))])).toEqual(
      words.map((word) => [word, expected]),
    )
  })

  test('of an estimate', () => {
    const words = ['estimated', 'an estimated', 'estimated at', 'estimated to reach', 'expected']
    for (const word of [...words, 'expected to reach', 'projected', 'forecast']) {
      const read = quantity(`${word} 170`, undefined, 'en')
      expect([word, summary(read), read.estimate]).toEqual([word, EXACT, true])
    }
  })

  test('of a plan', () => {
    for (const word of ['reaching', 'target', 'a target of']) {
      const read = quantity(`${word} more than 170`, undefined, 'en')
      expect([word, summary(read)]).toEqual([word, 'more-than (170; ∞) (170; ∞)'])
    }
  })

  test.each(['from 100 to 170', 'in the range 100 to 170', 'ranging from 100 to 170', '100-170'])(
    '%s',
    (text) => {
      expect(summary(quantity(text, undefined, 'en'))).toBe('range [100; 170] [100; 170]')
    },
  )
})

test.each([
  [
    'points',
    ['điểm phần trăm', 'điểm %', 'điểm', 'percentage points', 'percentage point', 'per cent points'],
  ],
  ['points', ['points', 'point', 'pp']],
  [
    'per-mille',
    ['phần nghìn', 'phần ngàn', 'per mille', 'per thousand', '0/00', '%o', '%0', '%º', '%₀', '‰'],
  ],
  ['percent', ['phần trăm', 'percent', 'per cent', '%']],
])('a number of %s is written with each of its signs', (scale, signs) => {
  expect(signs.map((sign) => [sign, quantity(`5 ${sign}`).scale])).toEqual(signs.map((sign) => [sign, scale]))
})

test.each([
  ['vi', 'chục', 50],
  ['vi', 'trăm', 500],
  ['vi', 'nghìn', 5_000],
  ['vi', 'ngàn', 5_000],
  ['vi', 'vạn', 50_000],
  ['vi', 'triệu', 5_000_000],
  ['vi', 'tỷ', 5_000_000_000],
  ['vi', 'tỉ', 5_000_000_000],
  ['vi', 'nghìn tỷ', 5_000_000_000_000],
  ['en', 'hundred', 500],
  ['en', 'thousand', 5_000],
  ['en', 'million', 5_000_000],
  ['en', 'billion', 5_000_000_000],
  ['en', 'trillion', 5_000_000_000_000],
] as const)('5 in %s: %s', (language, word, number) => {
  expect(quantity(`5 ${word}`, undefined, language).number).toBe(number)
})

test('half of a multiplier: “2 triệu rưỡi”, and only of one', () => {
  expect(quantity('2 triệu rưỡi').number).toBe(2_500_000)
  expect(quantity('2 triệu rưỡi đảng viên', people).number).toBe(2_500_000)
  expect(faultOf('2 triệu rưỡi nghìn')).toMatchObject({ kind: 'unknown-unit' })
  expect(faultOf('2 million rưỡi', undefined, 'en')).toMatchObject({ kind: 'unknown-unit' })
})

test('signs before a number: minus in each of its forms, and plus', () => {
  for (const text of ['-5', '\u22125', 'âm 5', 'minus 5'])
    expect([text, quantity(text).number]).toEqual([text, -5])
  expect(quantity('+5').number).toBe(5)
})

test.each([
  ['nửa', 50],
  ['một nửa', 50],
  ['phân nửa', 50],
  ['một phần hai', 50],
  ['một phần ba', 33],
  ['hai phần ba', 67],
  ['một phần tư', 25],
  ['ba phần tư', 75],
  ['một phần năm', 20],
])('%s is %i%%', (text, number) => {
  expect(quantity(text)).toMatchObject({ number, scale: 'percent' })
  expect(quantity(text, percent).number).toBe(number)
  expect(faultOf(text, money)).toBeDefined()
})

test.each([
  ['half', 50],
  ['a half', 50],
  ['one half', 50],
  ['a third', 33],
  ['one third', 33],
  ['two thirds', 67],
  ['a quarter', 25],
  ['one quarter', 25],
  ['three quarters', 75],
  ['a fifth', 20],
])('%s is %i%%', (text, number) => {
  expect(quantity(text, undefined, 'en')).toMatchObject({ number, scale: 'percent' })
})
