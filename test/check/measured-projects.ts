import { BASE } from '../making/base-project.ts'

type Files = Readonly<Record<string, string>>

const UNITS = `${BASE['data/units.yaml'] ?? ''}phan-nghin:
  name: "‰"
  kind: per-mille
trieu-dong:
  name: triệu đồng
  name_en: million dong
  kind: amount
`

/** A series beside that of the small project. */
function series(
  id: string,
  head: { readonly measure?: string; readonly unit?: string; readonly more?: readonly string[] },
  lines: readonly string[],
): Files {
  const { measure = 'flow', unit = 'dang-vien', more = [] } = head
  return {
    'data/units.yaml': UNITS,
    [`data/series/${id}.yaml`]: [
      `series: ${id}`,
      `name: Số liệu ${id}`,
      `definition: Số liệu minh họa của Huyện Mẫu`,
      `measure: ${measure}`,
      `unit: ${unit}`,
      'org: huyen-mau',
      'source: bao-cao',
      ...more,
      ...lines,
      '',
    ].join('\n'),
  }
}

const money = (...lines: readonly string[]): Files => series('quy', { unit: 'trieu-dong' }, lines)

/** Births of a year as so many in a thousand of the people of that year. */
function births(rate: string, people: string, ...targets: readonly string[]): Files {
  return {
    ...series('sinh', {}, ['values:', '  2023: 143']),
    ...series('dan-so', { measure: 'stock' }, [
      'values:',
      '  2023:',
      `    value: ${people}`,
      '    as_of: 2023-12-31',
    ]),
    ...series(
      'ty-suat-sinh',
      {
        measure: 'ratio',
        unit: 'phan-nghin',
        more: ['numerator: sinh', 'denominator:', '  series: dan-so'],
      },
      ['values:', `  2023: ${rate}`, ...targets],
    ),
  }
}

const plan = (...lines: readonly string[]): readonly string[] => [
  'targets:',
  '  - period: 2023',
  '    plan: ke-hoach',
  ...lines.map((line) => `    ${line}`),
]

/** Money, which has decimals and no whole numbers, and rates of a thousand. */
export const measuredProjects: Readonly<Record<string, Files>> = {
  'quarters of money that make a half year: 10,5 + 11,25 = 21,75': money(
    'values:',
    '  2023-Q1: "10,5"',
    '  2023-Q2: "11,25"',
    '  2023-H1: "21,75"',
  ),
  'quarters of money that make another half year': money(
    'values:',
    '  2023-Q1: "10,5"',
    '  2023-Q2: "11,25"',
    '  2023-H1: "21,8"',
  ),
  'a quarter of money that is more than the half year, which may have lost some': money(
    'values:',
    '  2023-Q1: "30,5"',
    '  2023-H1: "21,8"',
  ),
  'parts of money beside their whole': money(
    'values:',
    '  2023: "20,5"',
    'breakdowns:',
    '  - by: org',
    '    kind: partition',
    '    values:',
    '      2023:',
    '        xa-a: "12,25"',
    '        xa-b: "8,5"',
  ),
  'money that a plan asked for, by a gap and by a share met': money(
    'values:',
    '  2023:',
    '    value: "20,5"',
    '    met: 102,5%',
    ...plan('value: 20', 'gap: vượt 0,5'),
  ),
  'money whose plan is known by the share met alone': money(
    'values:',
    '  2023:',
    '    value: "20,5"',
    '    met: 102,5%',
  ),
  'a rate in a thousand with its gap: 143 − 2‰ of 11.000 = 121': births(
    '13',
    '11000',
    ...plan('gap: vượt 2'),
  ),
  'a rate in a thousand with its gap beside its plan: 13 − 11 = 2': births(
    '13',
    '11000',
    ...plan('value: 11', 'gap: vượt 2‰'),
  ),
  'a rate in a thousand whose gap is in percentage points: 13 − 0,2 × 10 = 11': births(
    '13',
    '11000',
    ...plan('value: 11', 'gap: vượt 0,2 điểm phần trăm'),
  ),
  'a rate in a thousand with another gap than its plan leaves': births(
    '13',
    '11000',
    ...plan('value: 11', 'gap: vượt 5 điểm'),
  ),
  'a rate in a thousand that is a share of its plan above: 13 = 11 × 118%': births(
    '13',
    '11000',
    ...plan('value: 11', 'gap: vượt 18%'),
  ),
  'money whose plan is known by a gap alone': money('values:', '  2023: "20,5"', ...plan('gap: vượt 0,75')),
  'money that is another share of its plan': money(
    'values:',
    '  2023:',
    '    value: "20,5"',
    '    met: 104%',
    ...plan('value: 20'),
  ),
  'money less than none, and a share of money': money(
    'values:',
    '  2022: "-3,5"',
    '  2023:',
    '    value: "20,5"',
    '    of: 82',
    '    share: 25%',
  ),
  'money that jumped': money('values:', '  2022: "20,5"', '  2023: "41,5"'),
  'money of several years beside what a source says of each, of all and on average': money(
    'values:',
    '  2021: "18,5"',
    '  2022: "19,5"',
    '  2023: "20,5"',
    'statements:',
    '  - period: 2021/2023',
    '    each: year',
    '    value: từ 18,5 đến 20',
    '  - period: 2021/2023',
    '    each: total',
    '    value: "58,5"',
    '  - period: 2021/2024',
    '    each: total',
    '    value: "50,5"',
    '  - period: 2021/2023',
    '    each: average',
    '    value: "19,6"',
  ),
  'births in a thousand: 143 / 11.000 = 13‰': births('13‰', '11000'),
  'births in a thousand, written wrong': births('14‰', '11000'),
  'births in a thousand, cut off: 143 / 10.300 = 13,88…‰': births('13,8‰', '10300'),
  'births in a thousand of a bound': births('13‰', 'hơn 11.000'),
  'births in a thousand of a bound, written wrong': births('15‰', 'hơn 11.000'),
  'births in a thousand above their plan': births('13‰', '11000', ...plan('value: "12,5‰"')),
  'births in a thousand above a ceiling': births(
    '13‰',
    '11000',
    ...plan('value: không quá 12,5‰', 'better: lower'),
  ),
}
