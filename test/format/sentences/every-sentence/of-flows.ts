import {
  describeBalance,
  describeNoAccount,
  describeNoStocks,
  titleOfNoAccount,
} from '../../../../src/format/sentences/account.ts'
import type { Interval } from '../../../../src/quantity/interval.ts'
import { interval } from '../../../../src/quantity/interval-arithmetic.ts'
import { chapter, quantity, rows } from './sheet.ts'

/** `10…20`, `…20`, `10…`, `10`; nothing for an empty cell. */
function between(text: string): Interval | undefined {
  if (text === '') return undefined
  const [low = '', high = low] = text.split('…')
  return interval(low === '' ? -Infinity : Number(low), high === '' ? Infinity : Number(high))
}

export const ofFlows = [
  ...chapter(
    'Two stocks and what lies between them: start, end, in, out, what is left over; last: not every flow is known',
    rows(
      `
4231 | 4318 | 170 | 83 | |
4231 | 4318 | | | 87 |
4231 | 4318 | 150 | | -63 |
4231 | 4318 | 50 | | 37 |
hơn 4.231 | gần 4.318 | 150 | | …-64 |
hơn 4.231 | từ 4.318 trở lên | | 10 | 10… |
khoảng 4.231 | từ 4.290 đến 4.330 | 80 | | -21…19 |
khoảng 4.231 | từ 4.290 đến 4.330 | 80 | | …19 |
4231 | 4318 | 150 | | -63 | x
4231 | 4318 | 50 | | 37 | x
4231 | 4318 | 87 | | 0 | x`,
      (telling, start, end, entered = '', left = '', rest = '', open = '') =>
        describeBalance(
          {
            start: quantity(start),
            end: quantity(end),
            entered: between(entered),
            left: between(left),
            rest: between(rest),
            complete: open === '',
          },
          telling,
        ),
    ),
  ),
  ...chapter('No account', [
    ['title', ({ language }) => titleOfNoAccount(language)],
    ['no account', ({ language }) => describeNoAccount(language)],
    ['no stocks', ({ language }) => describeNoStocks(language)],
  ]),
]
