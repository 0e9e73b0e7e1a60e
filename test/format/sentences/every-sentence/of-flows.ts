import {
  describeBalance,
  describeNoAccount,
  describeNoStocks,
  titleOfNoAccount,
} from '../../../../src/format/sentences/account.ts'
import {
  describeStepNumbers,
  describeTooFewSteps,
  stepShare,
  stepWords,
  titleOfSteps,
  titleOfTooFewSteps,
} from '../../../../src/format/sentences/steps.ts'
import type { Interval } from '../../../../src/quantity/interval.ts'
import { interval } from '../../../../src/quantity/interval-arithmetic.ts'
import { chapter, inBoth, period, quantity, rows } from './sheet.ts'

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
  ...chapter(
    'Steps of a path: the title, two of them in numbers, the way between them',
    rows(
      `
240 | 190
8 | 3
240 | 240
0 | 0
190 | 240
240 | gần 190
từ 100 đến 120 | 40
100000 | 3`,
      (telling, from, to) => {
        const steps = [quantity(from), quantity(to)] as const
        const [first, second] = [
          inBoth(telling, 'giới thiệu', 'proposed'),
          inBoth(telling, 'kết nạp', 'admitted'),
        ]
        const share = stepShare(...steps)
        return [
          titleOfSteps({ steps, all: 2, period: period('2024') }, telling),
          describeStepNumbers(
            { name: first, quantity: steps[0] },
            { name: second, quantity: steps[1] },
            telling,
          ),
          share === undefined ? '–' : stepWords(share, telling.language),
        ].join(' / ')
      },
    ),
  ),
  ...chapter('Steps that cannot be compared', [
    [
      'one has no figure',
      (telling) => titleOfSteps({ steps: [quantity('5')], all: 2, period: period('2024') }, telling),
    ],
    ['too few: title', ({ language }) => titleOfTooFewSteps(language)],
    ['too few', ({ language }) => describeTooFewSteps(language)],
  ]),
  ...chapter('No account', [
    ['title', ({ language }) => titleOfNoAccount(language)],
    ['no account', ({ language }) => describeNoAccount(language)],
    ['no stocks', ({ language }) => describeNoStocks(language)],
  ]),
]
