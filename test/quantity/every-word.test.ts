import { describe, expect, test } from 'vitest'
import { parseGap } from '../../src/quantity/parse-gap.ts'
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

describe('numbers in words', () => {
  test.each([
    ['một', 1],
    ['hai', 2],
    ['ba', 3],
    ['bốn', 4],
    ['tư', 4],
    ['năm', 5],
    ['sáu', 6],
    ['bảy', 7],
    ['bẩy', 7],
    ['tám', 8],
    ['chín', 9],
    ['mười', 10],
    ['mười một', 11],
    ['mười lăm', 15],
    ['mười nhăm', 15],
    ['hai mươi', 20],
    ['hai mươi mốt', 21],
    ['ba chục', 30],
    ['ba mươi tư', 34],
    ['một trăm', 100],
    ['năm trăm rưỡi', 550],
    ['một trăm linh năm', 105],
    ['một trăm lẻ năm', 105],
    ['một trăm không năm', 105],
    ['một trăm mười', 110],
    ['một trăm mười hai', 112],
    ['ba trăm bốn mươi', 340],
    ['ba trăm bốn mươi sáu', 346],
    ['năm nghìn', 5000],
  ])('%s', (text, number) => {
    expect(quantity(text).number).toBe(number)
  })

  test.each(['mươi', 'một mươi', 'trăm', 'linh năm', 'lẻ', 'xóm'])('“%s” is none', (text) => {
    expect(faultOf(text)).toBeDefined()
  })

  const ENGLISH =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
  test.each(ENGLISH.split(' ').map((word, number) => [word, number] as const))('%s is %i', (word, number) => {
    expect(quantity(word, undefined, 'en').number).toBe(number)
  })

  test.each([
    ['thirty', 30],
    ['forty', 40],
    ['fifty', 50],
    ['sixty', 60],
    ['seventy', 70],
    ['eighty', 80],
    ['ninety', 90],
    ['ninety-nine', 99],
    ['twenty-one', 21],
    ['five hundred', 500],
  ])('%s is %i', (word, number) => {
    expect(quantity(word, undefined, 'en').number).toBe(number)
  })

  test.each(['nineteen-one', 'twenty-ten', 'twenty-many', 'many-one'])('“%s” is none', (text) => {
    expect(faultOf(text, undefined, 'en')).toBeDefined()
  })
})

test.each([
  [
    'vi',
    'over',
    ['vượt', 'vượt kế hoạch', 'vượt mức', 'vượt chỉ tiêu', 'vượt xa', 'cao hơn', 'cao hơn kế hoạch'],
  ],
  ['vi', 'over', ['nhiều hơn']],
  ['vi', 'under', ['thiếu', 'còn thiếu', 'hụt', 'thấp hơn', 'thấp hơn kế hoạch', 'ít hơn', 'kém', 'chậm']],
  [
    'en',
    'over',
    ['exceeds by', 'exceeded by', 'exceeds the plan by', 'over by', 'above by', 'ahead by', 'higher by'],
  ],
  [
    'en',
    'under',
    ['short by', 'short of the plan by', 'below by', 'lower by', 'behind by', 'misses by', 'missed by'],
  ],
] as const)('a gap in %s begins with a word for %s', (language, direction, words) => {
  for (const word of words) {
    expect(parseGap(`${word} 3`, { language })).toMatchObject({
      ok: true,
      value: { direction, measure: 'units', amount: { number: 3 } },
    })
  }
})

describe('texts that name no single value', () => {
  test('mean zero or nothing: a question', () => {
    const texts = [
      ...['', '-', '–', '—', '−', '--', '---', '…', '...', '..', '.', '?', '/', 'x', '~', 'null', '""', "''"],
      ...['chưa', 'chưa có', 'chưa có gì', 'chưa có ai', 'không', 'không có', 'không có ai', 'ko', 'ko có'],
      ...['trống', 'chưa rõ', 'không rõ', 'chưa biết', 'chưa báo cáo', 'không thu thập', 'none', 'nil'],
      ...['nothing', 'n/a', 'na', 'n.a.', 'unknown', 'not stated', 'tbd', 'tba', 'missing'],
    ]
    for (const text of texts) expect([text, faultOf(text)?.kind]).toEqual([text, 'zero-or-missing'])
  })

  test.each([
    [
      'vi',
      'year',
      ['mỗi 5', 'mỗi năm 5', 'từng năm 5', 'hằng năm 5', 'hàng năm 5', '5/năm', '5 mỗi năm', '5 một năm'],
    ],
    ['vi', 'average', ['bình quân 5', 'bình quân mỗi năm 5', 'bình quân hằng năm 5', 'bình quân hàng năm 5']],
    ['vi', 'average', ['trung bình 5']],
    ['vi', 'total', ['lũy kế 5', 'luỹ kế 5', 'cộng dồn 5', 'tổng cộng 5', 'tính chung 5']],
    ['en', 'year', ['each year 5', 'every year 5', '5 a year', '5 per year', '5 each year']],
    ['en', 'average', ['on average 5', 'an average of 5', '5 on average']],
    ['en', 'total', ['in total 5', 'a total of 5', '5 in total']],
  ] as const)('%s: said of several periods (%s)', (language, each, texts) => {
    for (const text of texts) {
      const word = text.replace('5', '').trim()
      expect([text, faultOf(text, undefined, language)]).toEqual([
        text,
        { kind: 'each-word', written: text, word, each },
      ])
    }
  })

  test.each([
    ['vi', 'gap-not-value', ['vượt 5', 'thiếu 5', 'còn thiếu 5', 'hụt 5', 'vượt kế hoạch 5', 'vượt mức 5']],
    [
      'vi',
      'change-not-value',
      ['tăng 5', 'giảm 5', 'tăng thêm 5', 'giảm còn 5', 'gấp 5', 'gấp đôi', 'từ 5 lên 8'],
    ],
    [
      'vi',
      'change-not-value',
      ['từ 8 xuống 5', 'từ 8 còn 5', 'từ 5 lên đến 8', 'từ 5 lên tới 8', 'từ 8 xuống còn 5'],
    ],
    ['vi', 'no-figure', ['vài chục', 'dăm người', 'mấy chục', 'một số', 'nhiều', 'không ít', 'hàng trăm']],
    [
      'vi',
      'no-figure',
      ['hàng chục', 'hàng nghìn', 'hàng ngàn', 'hàng vạn', 'hàng triệu', 'hàng tỷ', 'hàng tỉ'],
    ],
    [
      'en',
      'gap-not-value',
      ['exceeds by 5', 'exceeded by 5', 'over by 5', 'above by 5', 'short by 5', 'below by 5'],
    ],
    ['en', 'gap-not-value', ['misses by 5']],
    [
      'en',
      'change-not-value',
      ['up by 5', 'down by 5', 'increase of 5', 'decrease of 5', 'rise of 5', 'fall of 5'],
    ],
    ['en', 'change-not-value', ['twice', 'from 5 up to 8', 'from 8 down to 5']],
    [
      'en',
      'no-figure',
      ['several', 'many', 'a few', 'dozens', 'scores', 'hundreds', 'thousands', 'millions'],
    ],
  ] as const)('%s: %s', (language, kind, texts) => {
    for (const text of texts) expect([text, faultOf(text, undefined, language)?.kind]).toEqual([text, kind])
  })
})
