import { describe, expect, test } from 'vitest'
import { parseGap } from '../../src/quantity/parse-gap.ts'
import { faultOf, quantity } from './reading.ts'

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
