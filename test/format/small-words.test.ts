import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatAsOf } from '../../src/format/as-of.ts'
import { compareNames } from '../../src/format/collate.ts'
import { writeCsv } from '../../src/format/csv.ts'
import { formatDate } from '../../src/format/date.ts'
import { escape } from '../../src/format/escape.ts'
import { nearest } from '../../src/format/nearest.ts'
import { countInWords, ordinalInWords } from '../../src/format/number-words.ts'
import { formatPeriod, formatQuarter } from '../../src/format/period.ts'
import { formatValue } from '../../src/format/value.ts'
import { parsePeriod } from '../../src/quantity/parse-period.ts'
import { parseValue } from '../../src/quantity/parse-value.ts'
import { nb } from './making.ts'

describe('small numbers in words', () => {
  test('counts', () => {
    const vi = 'không một hai ba bốn năm sáu bảy tám chín mười 11'.split(' ')
    const en = 'no one two three four five six seven eight nine ten 11'.split(' ')
    expect(vi.map((_, count) => countInWords(count, 'vi'))).toEqual(vi)
    expect(en.map((_, count) => countInWords(count, 'en'))).toEqual(en)
  })

  test('places', () => {
    const vi = 'nhất hai ba tư năm sáu bảy tám chín mười 11 12'.split(' ').map((word) => `thứ ${word}`)
    const en = 'first second third fourth fifth sixth seventh eighth ninth tenth 11th 12th 13th'.split(' ')
    expect(vi.map((_, at) => ordinalInWords(at + 1, 'vi'))).toEqual(vi)
    expect(en.map((_, at) => ordinalInWords(at + 1, 'en'))).toEqual(en)
    expect([21, 22, 23, 24, 111, 112, 113, 121].map((place) => ordinalInWords(place, 'en'))).toEqual(
      '21st 22nd 23rd 24th 111th 112th 113th 121st'.split(' '),
    )
  })
})

describe('periods in English', () => {
  test.each([
    ['2023', '2023', '2023', '2023'],
    ['2023-H1', 'the first half of 2023', 'H1 2023', 'the first half of 2023'],
    ['2023-H2', 'the second half of 2023', 'H2 2023', 'the second half of 2023'],
    ['2023-Q4', 'the fourth quarter of 2023', 'Q4 2023', 'the fourth quarter of 2023'],
    ['2023-12', 'December 2023', 'Dec 2023', 'December 2023'],
    ['2023-SY', 'the school year 2023–2024', '2023–2024', 'the school year 2023 to 2024'],
    ['2020/2023', '2020–2023', '2020–2023', '2020 to 2023'],
  ])('%s', (text, full, short, spoken) => {
    const period = parsePeriod(text)
    if (period === undefined) throw new Error(text)
    expect(formatPeriod(period, { language: 'en' })).toBe(full)
    expect(formatPeriod(period, { language: 'en', short: true })).toBe(short)
    expect(formatPeriod(period, { language: 'en', register: 'spoken', short: true })).toBe(spoken)
  })

  test('the first months of a year are counted in words', () => {
    const months = [2, 4, 5, 7, 8, 9, 10, 11] as const
    expect(
      months.map((count) => formatPeriod({ kind: 'months', year: 2023, months: count }, { language: 'en' })),
    ).toEqual(
      ['two', 'four', 'five', 'seven', 'eight', 'nine', 'ten', 'eleven'].map(
        (word) => `the first ${word} months of 2023`,
      ),
    )
    expect(formatPeriod({ kind: 'months', year: 2023, months: 1 }, { language: 'en' })).toBe('January 2023')
  })

  test('quarters, seen, spoken and in English', () => {
    const quarters = [1, 2, 3, 4] as const
    expect(quarters.map((quarter) => formatQuarter(quarter, { language: 'vi' }))).toEqual(
      ['I', 'II', 'III', 'IV'].map((number) => nb(`quý␣${number}`)),
    )
    expect(formatQuarter(3, { language: 'vi', register: 'spoken' })).toBe(nb('quý␣3'))
    expect(quarters.map((quarter) => formatQuarter(quarter, { language: 'en' }))).toEqual(
      ['first', 'second', 'third', 'fourth'].map((word) => `the ${word} quarter`),
    )
  })
})

describe('the words of a source before its number', () => {
  test.each([
    ['trên 5.650', 'trên␣5.650', 'over␣5,650'],
    ['hơn 5.650', 'hơn␣5.650', 'more than 5,650'],
    ['quá 60', 'hơn␣60', 'more than 60'],
    ['gần 5.930', 'gần␣5.930', 'nearly 5,930'],
    ['ngót 400', 'gần␣400', 'nearly 400'],
    ['dưới 20', 'dưới␣20', 'under 20'],
    ['chưa đến 20', 'chưa đến 20', 'less than 20'],
    ['chưa tới 20', 'chưa đến 20', 'less than 20'],
    ['chưa đầy 20', 'chưa đến 20', 'less than 20'],
    ['kém 20', 'chưa đến 20', 'less than 20'],
    ['khoảng 400', 'khoảng␣400', 'about 400'],
    ['xấp xỉ 32', 'xấp xỉ 32', 'approximately 32'],
    ['từ 170 trở lên', 'từ 170 trở lên', 'at least 170'],
    ['ít nhất 210', 'ít nhất 210', 'at least 210'],
    ['tối thiểu 210', 'tối thiểu 210', 'at least 210'],
    ['không dưới 210', 'không dưới 210', 'not under 210'],
    ['tối đa 20', 'tối đa 20', 'at most 20'],
    ['không quá 20', 'không quá 20', 'at most 20'],
    ['đạt trên 500', 'trên␣500', 'over 500'],
    ['TRÊN  500', 'trên␣500', 'over 500'],
  ])('%s', (text, vi, en) => {
    const read = parseValue(text, { language: 'vi' })
    if (!read.ok) throw new Error(text)
    const plain = (words: string) => words.replaceAll('\u00a0', ' ')
    expect(plain(formatValue(read.value, { language: 'vi' }))).toBe(vi.replaceAll('␣', ' '))
    expect(plain(formatValue(read.value, { language: 'en' }))).toBe(en.replaceAll('␣', ' '))
  })
})

describe('the word that was meant', () => {
  test.each([
    ['vlaue', ['note', 'value'], 'value'],
    ['avlue', ['value'], 'value'],
    ['valeu', ['value'], 'value'],
    ['value', ['values', 'value'], 'value'],
    ['ab', ['ba'], 'ba'],
    ['abc', ['xyz', 'cba'], undefined],
    ['ca', ['abc'], undefined],
    ['a', ['b'], 'b'],
    ['a', ['bc'], undefined],
    ['seri', ['series'], undefined],
    ['series', ['seri'], 'seri'],
    ['dinh-nghia', ['định-nghĩa'], 'định-nghĩa'],
    ['one', ['ane', 'ono'], 'ane'],
  ])('for %s among %j: %s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected)
  })

  test('is itself where it is there, and no other is nearer', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }), (words) => {
        const [word = ''] = words
        expect(nearest(word, words.toReversed())).toBe(word)
      }),
    )
  })
})

test('what is written into HTML stays text', () => {
  expect(escape('<a href="x">Tom & Jerry</a>')).toBe('&lt;a href=&quot;x&quot;&gt;Tom &amp; Jerry&lt;/a&gt;')
  expect(escape('&amp; && << >> ""')).toBe('&amp;amp; &amp;&amp; &lt;&lt; &gt;&gt; &quot;&quot;')
  expect(escape('Đảng bộ xã A')).toBe('Đảng bộ xã A')
})

test('a table of text and numbers, for programs and for Excel in Vietnamese', () => {
  const rows = [
    ['tên', 'số'],
    ['1.5', 1.5],
    ['a,b;c', -0.25],
    ['"x"', null],
    ['y\nz', undefined],
    ['y\rz', 5930],
  ]
  expect(writeCsv(rows, { separator: ',', decimalComma: false })).toBe(
    '\ufefftên,số\r\n1.5,1.5\r\n"a,b;c",-0.25\r\n"""x""",\r\n"y\nz",\r\n"y\rz",5930\r\n',
  )
  expect(writeCsv(rows, { separator: ';', decimalComma: true })).toBe(
    '\ufefftên;số\r\n1.5;1,5\r\n"a,b;c";-0,25\r\n"""x""";\r\n"y\nz";\r\n"y\rz";5930\r\n',
  )
})

test('names with blanks and dashes at odd places stand where they would without them', () => {
  const sorted = (names: readonly string[]) => names.toSorted(compareNames)
  expect(sorted(['Phú Lương', ' Phú  Đô', 'Phủ-Lý', 'Phú'])).toEqual([
    'Phủ-Lý',
    'Phú',
    ' Phú  Đô',
    'Phú Lương',
  ])
  expect(sorted(['xã 10', 'xã 9', 'xã –  2'])).toEqual(['xã –  2', 'xã 9', 'xã 10'])
  expect(sorted(['Phú Đô'.normalize('NFD'), 'Phú A'])).toEqual(['Phú A', 'Phú Đô'.normalize('NFD')])
})

test.each(['2023', '2023-02', '28/02/2024', '', 'không rõ'])('“%s” is no day', (text) => {
  expect(() => formatDate(text, { language: 'vi' })).toThrow(RangeError)
})

test.each([
  ['2025-06-30', 'tính đến ngày␣30/06/2025', 'as of 30 June 2025'],
  ['2023', 'tính đến hết năm␣2023', 'as of the end of 2023'],
  ['2023-Q3', 'tính đến hết quý␣III/2023', 'as of the end of the third quarter of 2023'],
  ['không rõ', 'nguồn không nêu ngày chốt số liệu', 'date not stated'],
  ['Không rõ', 'nguồn không nêu ngày chốt số liệu', 'date not stated'],
  ['unknown', 'nguồn không nêu ngày chốt số liệu', 'date not stated'],
  ['not stated', 'nguồn không nêu ngày chốt số liệu', 'date not stated'],
  ['giữa tháng 8', 'tính đến giữa tháng 8', 'as of giữa tháng 8'],
  ['không rõ lắm', 'tính đến không rõ lắm', 'as of không rõ lắm'],
  ['2025-06-30 chiều', 'tính đến 2025-06-30 chiều', 'as of 2025-06-30 chiều'],
])('counted as of %s', (asOf, vi, en) => {
  expect(formatAsOf(asOf, 'vi')).toBe(nb(vi))
  expect(formatAsOf(asOf, 'en')).toBe(en)
})
