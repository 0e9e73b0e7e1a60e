import { actionOf } from '../../../../src/format/sentences/action-of.ts'
import { describeStandings, nobodyWords } from '../../../../src/format/sentences/ranking.ts'
import type { Amount } from '../../../../src/format/sentences/ranking-title.ts'
import {
  describeAmounts,
  describeUnderCeiling,
  titleOfAmounts,
  titleOfRanking,
} from '../../../../src/format/sentences/ranking-title.ts'
import { chapter, inBoth, quantity, rows } from './sheet.ts'

const NOUNS = ['organisation', 'group'] as const

function amount(text: string): Amount | undefined {
  const [name = '', figure = ''] = text.split(': ')
  return text === '' ? undefined : { name, quantity: quantity(figure) }
}

export const ofStandings = [
  ...chapter(
    'Titles of rankings: all, met, undecided',
    NOUNS.flatMap((noun) =>
      [false, true].flatMap((lower) =>
        rows(
          '10 | 3 | 0\n10 | 1 | 2\n10 | 0 | 0\n10 | 0 | 2\n10 | 10 | 0\n1 | 1 | 0\n1 | 0 | 0\n1 | 0 | 1',
          (telling, ...cells) => {
            const [all = 0, met = 0, undecided = 0] = cells.map(Number)
            return titleOfRanking({ all, met, undecided, noun, lower }, telling.language)
          },
        ),
      ),
    ),
  ),
  ...chapter(
    'Against a ceiling: all, met, over, undecided',
    NOUNS.flatMap((noun) =>
      rows(
        '10 | 3 | 5 | 2\n10 | 1 | 9 | 0\n10 | 0 | 10 | 0\n10 | 0 | 8 | 2\n10 | 10 | 0 | 0',
        (telling, ...cells) => {
          const [all = 0, met = 0, over = 0, undecided = 0] = cells.map(Number)
          return describeUnderCeiling({ all, met, over, undecided, noun }, telling)
        },
      ),
    ),
  ),
  ...chapter(
    'Nobody has surely met the plan: all, half, undecided',
    NOUNS.flatMap((noun) =>
      rows('10 | 4 | 6\n10 | 9 | 1', (telling, ...cells) => {
        const [all = 0, half = 0, undecided = 0] = cells.map(Number)
        return describeStandings({ all, met: 0, half, none: 0, undecided, noun }, telling)
      }),
    ),
  ),
  ...chapter(
    'Amounts: how many, the first, the last',
    NOUNS.flatMap((noun) =>
      rows(
        `
12 | Đảng bộ xã A: 58 | Đảng bộ xã B: 6
12 | Đảng bộ xã A: hơn 58 |
12 | | Đảng bộ xã B: 6
12 | |
1 | Đảng bộ xã A: 58 |`,
        (telling, all, first = '', last = '') => {
          const amounts = { all: Number(all), first: amount(first), last: amount(last), noun }
          return `${titleOfAmounts(amounts, telling)} / ${describeAmounts(amounts, telling)}`
        },
      ),
    ),
  ),
  ...chapter(
    'What was done, by the name of a series, and those with whom it was not done',
    rows(
      `
Đảng viên mới kết nạp | New members admitted
Tổng số đảng viên | Members in all
Đảng viên mới kết nạp là học sinh ở vùng cao | New members admitted who are pupils`,
      (telling, vi = '', en = '') => {
        const action = actionOf(inBoth(telling, vi, en), telling.unit, telling.language)
        return `${action ?? '–'} / ${nobodyWords(action, telling)}`
      },
    ),
  ),
]
