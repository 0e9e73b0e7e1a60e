import type { Series } from '../../../src/load/series.ts'
import { breakdown, gapTarget, observation, PERCENT, quantity, target } from '../../model/making.ts'
import { figure, type Lines, type Situations } from './making.ts'

function targets(
  whole: string,
  all: Readonly<Record<string, string>>,
  listed: readonly string[] = [],
): Lines {
  const known = Object.fromEntries(listed.map((org) => [org, '50']))
  return [
    {
      values: [observation('2024', '150')],
      targets: [
        target('2024', whole),
        ...Object.entries(all).map(([org, text]) => target('2024', text, { org })),
      ],
      breakdowns: listed.length === 0 ? [] : [breakdown('org', 'partition', '2024', known)],
    },
  ]
}

function ofOrgs(at: string, ...all: readonly string[]): Series['targets'] {
  return all.map((text, index) => target(at, text, { org: ['xa-a', 'xa-b', 'xa-c'][index] ?? '' }))
}

/** A share of two years, with a gap to its plan and, where given, the plan. */
function points(result: string, gap: string, plan?: string): Lines {
  return [
    {
      measure: 'ratio',
      unit: PERCENT.id,
      denominator: { kind: 'unknown' },
      values: [observation('2023', result, {}, PERCENT)],
      targets: [
        gapTarget('2023', gap, {}, PERCENT),
        ...(plan === undefined ? [] : [target('2023', plan, {}, PERCENT)]),
      ],
    },
  ]
}

function met(text: string, printed: string, ...plans: Series['targets']): Lines {
  return [{ values: [observation('2023', text, { met: quantity(printed, PERCENT) })], targets: plans }]
}

function gap(result: string, printed: string, plan?: string): Lines {
  return [
    {
      values: [observation('2023', result)],
      targets: [gapTarget('2023', printed), ...(plan === undefined ? [] : [target('2023', plan)])],
    },
  ]
}

/** Results beside what plans ask, and the distances that sources print. */
export const planSituations: Situations = {
  'Kế hoạch của các đơn vị vừa đủ': targets('145', { 'xa-a': '85', 'xa-b': '60' }),
  'Kế hoạch của các đơn vị không đủ': targets('145', { 'xa-a': '85', 'xa-b': '61' }),
  'Kế hoạch chung là cận dưới': targets('từ 140 trở lên', { 'xa-a': '85', 'xa-b': '60' }),
  'Kế hoạch chung và một đơn vị là cận dưới': targets('từ 140 trở lên', {
    'xa-a': 'từ 85 trở lên',
    'xa-b': '60',
  }),
  'Một đơn vị chưa có kế hoạch': targets('145', { 'xa-a': '85', 'xa-b': '60' }, ['xa-a', 'xa-b', 'xa-c']),
  'Một đơn vị chưa có kế hoạch, đã quá': targets('144', { 'xa-a': '85', 'xa-b': '60' }, [
    'xa-a',
    'xa-b',
    'xa-c',
  ]),
  'Kế hoạch chung cho mỗi năm của giai đoạn': [
    { targets: [target('2023/2025', '145', { each: 'year' }), ...ofOrgs('2024', '85', '61')] },
  ],
  'Kế hoạch chung cho cả giai đoạn thì không so với một năm': [
    { targets: [target('2023/2025', '145', { each: 'total' }), ...ofOrgs('2024', '85', '61')] },
  ],
  'Kế hoạch riêng của năm thay cho mức mỗi năm': [
    {
      targets: [
        target('2023/2025', '150', { each: 'year' }),
        target('2024', '145'),
        ...ofOrgs('2024', '85', '60'),
      ],
    },
  ],
  'Kế hoạch của giai đoạn hẹp hơn thay cho giai đoạn rộng hơn': [
    {
      targets: [
        target('2021/2030', '150', { each: 'year' }),
        target('2023/2025', '145', { each: 'year' }),
        ...ofOrgs('2024', '85', '60'),
      ],
    },
  ],
  'Kế hoạch của đơn vị cho mỗi năm': [
    {
      targets: [
        target('2024', '145'),
        target('2023/2025', '85', { each: 'year', org: 'xa-a' }),
        target('2024', '60', { org: 'xa-b' }),
      ],
    },
  ],
  'Kế hoạch về một nhóm chỉ so với kế hoạch về nhóm ấy': [
    {
      targets: [
        target('2024', '145'),
        target('2024', '20', { group: 'nu' }),
        target('2024', '12', { group: 'nu', org: 'xa-a' }),
        target('2024', '9', { group: 'nu', org: 'xa-b' }),
      ],
    },
  ],
  'Một đơn vị có kế hoạch thì chưa so': targets('145', { 'xa-a': '146' }),
  'Kế hoạch một năm trong mức của nhiều năm': [
    {
      values: [observation('2023', '172')],
      targets: [target('2023/2025', 'từ 170 trở lên', { each: 'year' }), target('2024', '184')],
    },
  ],
  'Kế hoạch một năm ngoài mức của nhiều năm': [
    {
      values: [observation('2023', '172')],
      targets: [target('2023/2025', 'từ 170 trở lên', { each: 'year' }), target('2024', '165')],
    },
  ],
  'Kết quả chưa đạt': [{ ...figure('150'), targets: [target('2023', '160')] }],
  'Kết quả vừa đạt': [{ ...figure('160'), targets: [target('2023', '160')] }],
  'Kết quả chưa đủ để kết luận': [{ ...figure('hơn 150'), targets: [target('2023', '160')] }],
  'Mức trần được giữ': [{ ...figure('150'), targets: [target('2023', 'không quá 160')] }],
  'Mức trần bị quá': [{ ...figure('170'), targets: [target('2023', 'không quá 160')] }],

  'Vượt 2 so với 170': gap('172', 'vượt 2', '170'),
  'Vượt 2 so với mức sàn 170': gap('172', 'vượt 2', 'từ 170 trở lên'),
  'Ghi vượt 5 mà vượt 2': gap('172', 'vượt 5', '170'),
  'Ghi vượt 5 mà thiếu 2': gap('168', 'vượt 5', '170'),
  'Ghi thiếu 5 mà bằng': gap('170', 'thiếu 5', '170'),
  'Ghi vượt 5% mà vượt 2': gap('172', 'vượt 5%', '170'),
  'Vượt 2 mà không ghi kế hoạch': gap('172', 'vượt 2'),
  'Vượt 9 mà chỉ có 7': gap('7', 'vượt 9'),
  'Vượt 0,3% mà không mức nào hợp': gap('172', 'vượt 0,3%'),
  'Hai tỷ lệ, tính bằng điểm phần trăm': points('3,04%', 'vượt 0,04 điểm phần trăm', '3%'),
  'Hai tỷ lệ, sai số điểm': points('3,04%', 'vượt 0,4 điểm phần trăm', '3%'),
  'Hai tỷ lệ, thiếu mà ghi vượt': points('2,96%', 'vượt 0,4 điểm phần trăm', '3%'),
  'Hai tỷ lệ, ghi bằng phần trăm': points('3,04%', 'vượt 0,04%', '3%'),
  'Hai tỷ lệ, phần trăm tương đối thật': points('3,04%', 'vượt 52%', '2%'),
  'Hai tỷ lệ, phần trăm mà không ghi kế hoạch': points('3,04%', 'vượt 0,04%'),
  'Hai tỷ lệ, điểm mà không ghi kế hoạch': points('3,04%', 'vượt 0,04 điểm phần trăm'),
  'Thực hiện 17,33% của 75': met('13', '17,33%', target('2023', '75')),
  'Thực hiện 17,33% mà kế hoạch 80': met('13', '17,33%', target('2023', '80')),
  'Thực hiện 45,09% của 51, bỏ phần lẻ': met('23', '45,09%', target('2023', '51')),
  'Thực hiện 35,34% mà không ghi kế hoạch': met('288', '35,34%'),
  'Thực hiện 17,33% mà không số nguyên nào hợp': met('3', '17,33%'),
}
