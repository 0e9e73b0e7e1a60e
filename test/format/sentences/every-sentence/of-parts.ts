import * as breakdown from '../../../../src/format/sentences/breakdown.ts'
import { endName, restOfYear, spelledOut } from '../../../../src/format/sentences/part-of-year.ts'
import * as progress from '../../../../src/format/sentences/progress.ts'
import { describeShare, describeStep, partOfWhole } from '../../../../src/format/sentences/share.ts'
import { chapter, inBoth, period, quantity, rows } from './sheet.ts'

const PARTS = [
  { name: 'người dân tộc thiểu số', quantity: quantity('64') },
  { name: 'quân nhân, công an trở về', quantity: quantity('19') },
  { name: 'học sinh', quantity: quantity('6') },
]
const WHOLE = { wholeName: 'đảng viên mới', period: period('2024') }
const PACES = `
2025-H1 | 68 | 115
2025-H1 | 68 | từ 115 trở lên
2025-H1 | 50 | 115
2025-H1 | 60 | 120
2025-9M | 68 | 115
2025-Q1 | 20 | 115
2025-01 | 20 | 115
2025-4M | 50 | 115
2025-5M | 40 | 115
2025-H1 | hơn 50 | 115
2025-H1 | khoảng 60 | 115
2025-H1 | 6 | 12`

export const ofParts = [
  ...chapter('Parts', [
    [
      'groups that overlap',
      (telling) => breakdown.describeOverlapping({ ...WHOLE, whole: quantity('150'), parts: PARTS }, telling),
    ],
    [
      'one group of few',
      (telling) =>
        breakdown.describeOverlapping({ ...WHOLE, whole: quantity('12'), parts: PARTS.slice(2) }, telling),
    ],
    ['some parts', (telling) => breakdown.describePartial({ parts: PARTS, total: quantity('150') }, telling)],
    ['some parts without a total', (telling) => breakdown.describePartial({ parts: PARTS }, telling)],
    ...rows('58, 49, 43 | \n58, 92 | nhóm', (telling, parts = '', noun = '') =>
      breakdown.describePartition(
        {
          parts: parts.split(', ').map(quantity),
          total: quantity('150'),
          ...(noun === '' ? {} : { noun: inBoth(telling, noun, 'groups') }),
        },
        telling,
      ),
    ),
    ...rows('Đảng bộ xã C\nĐảng bộ xã C, Đảng bộ xã D', (telling, names = '') =>
      breakdown.describeIncompleteSum(
        { sum: quantity('61'), given: 9, all: 10, without: names.split(', ') },
        telling,
      ),
    ),
  ]),
  ...chapter(
    'A part of a whole, with its share and what the others are; then as a fragment',
    rows(
      `
172 | 214 | 80,37% | người chưa là đảng viên
172 | 214 | | người chưa là đảng viên
172 | 214 | |
3 | 8 | | người chưa là đảng viên
3 | 8 | 37,5% | người chưa là đảng viên
214 | 214 | | người chưa là đảng viên
hơn 172 | 214 | | người chưa là đảng viên
172 | hơn 200 | | người chưa là đảng viên
5 | 20 | | người chưa là đảng viên`,
      (telling, part, whole, printed = '', rest = '') => {
        const given = {
          part: quantity(part),
          whole: { name: inBoth(telling, 'trưởng xóm', 'hamlet heads'), quantity: quantity(whole) },
          ...(printed === '' ? {} : { share: quantity(printed) }),
          ...(rest === '' ? {} : { rest: inBoth(telling, rest, 'are not') }),
        }
        return `${describeShare(given, telling)} / ${partOfWhole(given, telling)}`
      },
    ),
  ),
  ...chapter(
    'Two steps of a path',
    rows('240 | 190\n24 | 19\n12 | 9\nhơn 240 | 190', (telling, from, to) =>
      describeStep(
        {
          from: { quantity: quantity(from), name: inBoth(telling, 'đã qua bồi dưỡng', 'trained') },
          to: { quantity: quantity(to), name: inBoth(telling, 'được kết nạp', 'were admitted') },
          rest: inBoth(telling, 'chưa được kết nạp', 'were not yet'),
        },
        telling,
      ),
    ),
  ),
  ...chapter(
    'Part of a year: its end, at the head of a sentence with and without the year, what is left of it',
    rows(
      '2024-01\n2024-Q1\n2024-4M\n2024-5M\n2024-H1\n2024-8M\n2024-9M\n2024-Q3\n2024-11M',
      ({ language }, text) =>
        [
          endName(period(text), language),
          spelledOut(period(text), language, true),
          spelledOut(period(text), language, false),
          restOfYear(period(text), language),
        ].join(' / '),
    ),
  ),
  ...chapter(
    'Whole years: their end, at the head of a sentence',
    rows('2024\n2021/2024', ({ language }, text) =>
      [endName(period(text), language), spelledOut(period(text), language, true)].join(' / '),
    ),
  ),
  ...chapter(
    'The pace of a year, provisional and with a verb',
    rows(PACES, (telling, when, result, target) =>
      progress.describeProgress(
        {
          period: period(when),
          result: quantity(result),
          target: quantity(target),
          status: 'provisional',
          action: inBoth(telling, 'kết nạp', 'admitted'),
        },
        telling,
      ),
    ),
  ),
  ...chapter(
    'The pace of a year, final and without a verb; then the running total',
    rows(PACES, (telling, when, result, target) => {
      const given = { period: period(when), result: quantity(result), target: quantity(target) }
      return `${progress.describeProgress({ ...given, status: 'final' }, telling)} / ${progress.describeCumulative(given, telling)}`
    }),
  ),
  ...chapter(
    'The pace of last year',
    rows('59,1% | 50,3%\n50,3% | 59,1%\n50% | 50%\ntừ 40% đến 60% | 50%', (telling, now, before) =>
      progress.compareWithPaceOfLastYear(quantity(now), quantity(before), telling),
    ),
  ),
]
