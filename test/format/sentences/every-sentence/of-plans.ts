import { describePlanRecord } from '../../../../src/format/sentences/plan-record.ts'
import { describePlanAhead } from '../../../../src/format/sentences/plans.ts'
import { describeStandings } from '../../../../src/format/sentences/ranking.ts'
import { describeMeanSoFar, describeTotalSoFar } from '../../../../src/format/sentences/term.ts'
import { titleOfVerdict } from '../../../../src/format/sentences/verdict-title.ts'
import { describeVerdict } from '../../../../src/format/sentences/verdict.ts'
import { members, percents } from '../../making.ts'
import { chapter, inBoth, judged, mean, period, quantity, rows } from './sheet.ts'

const RESULTS = `
172 | 170
172 | từ 170 trở lên
170 | từ 170 trở lên
145 | 145
140 | 145
hơn 145 | 145
hơn 140 | 145
gần 145 | 145
12 | 10
9 | 10
10 | 10
0 | 10
95 | từ 90 đến 100
100 | từ 90 đến 100
110 | từ 90 đến 100
hơn 100 | từ 90 đến 100
80 | từ 90 đến 100
hơn 95 | từ 90 đến 100
từ 80 đến 95 | từ 90 đến 100`
const SHARES = `
3,04% | 3%
3,00% | 3%
2,9% | 3%
hơn 3% | 3,1%`
const CEILINGS = `
2,9% | không quá 3,0%
3,0% | không quá 3,0%
3,1% | không quá 3,0%
gần 5% | không quá 3,0%`
const CEILINGS_OF_PEOPLE = `
18 | không quá 20
20 | không quá 20
25 | không quá 20`
const LONG = {
  ...members,
  name: 'đảng viên là người dân tộc thiểu số ở các xã vùng cao',
  nameEn: 'members of minorities',
}

/** `2021 met+, 2022 met`: `+` is more than the plan asks for. */
function record(text = '') {
  return text.split(', ').map((part) => {
    const [when, verdict = ''] = part.split(' ')
    const known = (['met', 'missed', 'undecided'] as const).find((one) => verdict.startsWith(one))
    return {
      period: period(when),
      ...(known === undefined ? {} : { verdict: known }),
      exceeded: verdict.endsWith('+'),
    }
  })
}

export const ofPlans = [
  ...chapter(
    'Against the plan',
    rows(RESULTS, (telling, result, target) => describeVerdict(judged(result, target), telling)),
  ),
  ...chapter(
    'Against the plan, the year closed',
    rows('140 | 145\n9 | 10', (telling, result, target) =>
      describeVerdict({ ...judged(result, target), closed: true }, telling),
    ),
  ),
  ...chapter(
    'Shares against the plan',
    rows(SHARES, (telling, result, target) => describeVerdict(judged(result, target), telling)),
    percents,
  ),
  ...chapter(
    'Under a ceiling',
    rows(CEILINGS, (telling, result, target) => describeVerdict(judged(result, target, 'lower'), telling)),
    percents,
  ),
  ...chapter(
    'Under a ceiling of people',
    rows(CEILINGS_OF_PEOPLE, (telling, result, target) =>
      describeVerdict(judged(result, target, 'lower'), telling),
    ),
  ),
  ...chapter(
    'Titles of verdicts',
    rows(RESULTS, (telling, result, target) =>
      titleOfVerdict({ ...judged(result, target), period: period('2023') }, telling),
    ),
  ),
  ...chapter(
    'Titles of verdicts that leave little room',
    rows(RESULTS, (telling, result, target) =>
      titleOfVerdict({ ...judged(result, target), period: period('2023-9M') }, { ...telling, unit: LONG }),
    ),
  ),
  ...chapter(
    'Titles of verdicts on shares',
    rows(SHARES, (telling, result, target) =>
      titleOfVerdict({ ...judged(result, target), period: period('2023') }, telling),
    ),
    percents,
  ),
  ...chapter(
    'Titles of verdicts under a ceiling',
    rows(CEILINGS_OF_PEOPLE, (telling, result, target) =>
      titleOfVerdict({ ...judged(result, target, 'lower'), period: period('2023') }, telling),
    ),
  ),
  ...chapter(
    'A run of verdicts',
    rows(
      `
2021 none
2021 met
2021 met+
2021 missed
2021 undecided
2020 none, 2021 met+
2021 met+, 2022 met+
2021 met, 2022 met+
2020 none, 2021 met+, 2022 met+
2020 none, 2021 met, 2022 met+
2021 met, 2022 missed, 2023 met
2021 missed, 2022 missed
2021 met, 2022 undecided, 2023 missed
2021 missed, 2022 undecided
2023-Q1 met+, 2023-Q2 met+
2023-Q1 none, 2023-Q2 met, 2023-Q3 met
2023-Q1 missed, 2023-Q2 met
2023-Q1 missed, 2023-Q2 missed, 2023-Q3 undecided
2022 met, 2023-Q1 met`,
      ({ language }, text) => describePlanRecord(record(text), language),
    ),
  ),
  ...chapter(
    'A plan ahead',
    rows(
      `
184 | 172
150 | 172
172 | 172
từ 170 trở lên | 172
từ 184 trở lên | 172
12 | 10`,
      (telling, target, result) =>
        describePlanAhead(
          {
            target: quantity(target),
            period: period('2024'),
            result: quantity(result),
            resultPeriod: period('2023'),
          },
          telling,
        ),
    ),
  ),
  ...chapter(
    'Over a term: the mean so far, then the sum',
    rows(
      `
135,3 | từ 115 trở lên
110 | từ 115 trở lên
115 | 115
từ 110 đến 120 | 115
637 | 600
500 | 600
12 | 15
16 | 15`,
      (telling, result, target) => {
        const years = { period: period('2021/2024'), result: mean(result), target: quantity(target) }
        return `${describeMeanSoFar(years, telling)} / ${describeTotalSoFar(years, telling)}`
      },
    ),
  ),
  ...chapter(
    'How organisations stand: all, met, half, low, none, undecided',
    ['', 'kết nạp'].flatMap((verb) =>
      rows(
        `
10 | 3 | 5 | 0 | 2 | 0 | ${verb}
10 | 1 | 1 | 1 | 1 | 6 | ${verb}
10 | 10 | 0 | 0 | 0 | 0 | ${verb}
10 | 0 | 4 | 3 | 3 | 0 | ${verb}`,
        (telling, ...cells) => {
          const [all = 0, met = 0, half = 0, low = 0, none = 0, undecided = 0] = cells.map(Number)
          const action = verb === '' ? {} : { action: inBoth(telling, verb, 'admitted') }
          return describeStandings({ all, met, half, low, none, undecided, ...action }, telling)
        },
      ),
    ),
  ),
]
