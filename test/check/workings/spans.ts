import type { Series } from '../../../src/load/series.ts'
import { breakdown, observation, PERCENT, period, quantity, statement, target } from '../../model/making.ts'
import { figures, stock, type Lines, type Situations } from './making.ts'

const place = { file: 'data/series/mau.yaml', line: 1, column: 1 }
const asOf = (day: string): { readonly asOf: string } => ({ asOf: day })

/** A stock from 2022 to 2024, what came into it and what left it. */
function account(
  [start, startDay]: readonly [string, string],
  end: string,
  came: Partial<Series>,
  left?: Partial<Series>,
): Lines {
  const at = (year: string): { series: string; period: ReturnType<typeof period> } => ({
    series: 'tong',
    period: period(year),
  })
  return [
    {
      id: 'tong',
      name: 'Tổng số đảng viên',
      measure: 'stock',
      values: [observation('2022', start, asOf(startDay)), observation('2024', end, asOf('2024-12-31'))],
      account: {
        place,
        start: at('2022'),
        end: at('2024'),
        plus: ['vao'],
        minus: left === undefined ? [] : ['ra'],
      },
    },
    { id: 'vao', name: 'Vào', ...came },
    ...(left === undefined ? [] : [{ id: 'ra', name: 'Ra', ...left }]),
  ]
}

const came = (...each: readonly string[]): Partial<Series> => figures(yearly(each))[0] ?? {}
const yearly = (each: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(each.map((text, at) => [String(2025 - each.length + at), text]))

function narrow(wide: string, own: string, more: Partial<Series['targets'][number]> = {}): Lines {
  return [
    {
      ...figures({ '2023': '160' })[0],
      targets: [target('2022/2025', wide, { each: 'year' }), target('2024', own, more)],
    },
  ]
}

/** Three counts as shares of one base, a stock of 2020. */
function ratios(base: string, ...shares: readonly (readonly [count: string, share: string])[]): Lines {
  return [
    { ...stock({ '2020': base })[0], id: 'tong', name: 'Tổng số đảng viên' },
    ...shares.flatMap(([count, share], at): Lines => [
      { id: `so-${at}`, name: `Số ${'ABC'[at]}`, values: [observation('2023', count)] },
      {
        id: `ty-le-${at}`,
        name: `Tỷ lệ ${'ABC'[at]}`,
        measure: 'ratio',
        unit: PERCENT.id,
        numerator: `so-${at}`,
        denominator: { kind: 'series', series: 'tong', period: period('2020') },
        values: [observation('2023', share, {}, PERCENT)],
      },
    ]),
  ]
}

/** A share of the members of another time than its own, known for several years. */
function moving(
  denominator: Series['denominator'],
  share: string,
  whole: Readonly<Record<string, string>>,
): Lines {
  return [
    { values: [observation('2023', '172')] },
    { ...stock(whole)[0], id: 'tong', name: 'Tổng số đảng viên' },
    {
      id: 'ty-le',
      name: 'Tỷ lệ kết nạp',
      measure: 'ratio',
      unit: PERCENT.id,
      numerator: 'ket-nap',
      ...(denominator === undefined ? {} : { denominator }),
      values: [observation('2023', share, {}, PERCENT)],
    },
  ]
}

const before = { kind: 'series', series: 'tong', period: 'previous-year-end' } as const
const whole = { '2022': '5.750', '2023': '5.930' }

/** Accounts of a stock over several years, plans of several years beside those of one, and shares of one base or of a moving one. */
export const spanSituations: Situations = {
  'Ngày đầu kỳ rõ, chỉ tính các năm sau': account(
    ['1.200', '2022-12-31'],
    '1.470',
    came('100', '120', '150'),
  ),
  'Ngày đầu kỳ chưa rõ, tính cả năm đầu': account(['1.200', 'không rõ'], '1.570', came('100', '120', '150')),
  'Ngày đầu kỳ chưa rõ, hợp khi bỏ năm đầu': account(
    ['1.200', 'không rõ'],
    '1.470',
    came('100', '120', '150'),
  ),
  'Ngày đầu kỳ chưa rõ, không cách nào hợp': account(
    ['1.200', 'không rõ'],
    '1.500',
    came('100', '120', '150'),
  ),
  'Ngày đầu kỳ chưa rõ, không cách nào hợp, còn thiếu': account(
    ['1.200', 'không rõ'],
    '1.400',
    came('100', '120', '150'),
    came('1', '2', '3'),
  ),
  'Đầu kỳ đến giữa năm': account(['1.200', '2022-06-30'], '1.470', came('100', '120', '150')),
  'Một năm chỉ theo mức nguồn nêu chung': account(['1.200', '2022-12-31'], '1.470', {
    ...came('150'),
    statements: [statement('2021/2024', 'từ 110 đến 130', 'year')],
  }),
  'Hai năm theo mức nguồn nêu chung, không đủ': account(['1.200', '2022-12-31'], '1.470', {
    values: [],
    statements: [statement('2021/2024', 'từ 110 đến 130', 'year')],
  }),
  'Mức nguồn nêu cộng cả kỳ thì không chia được cho năm': account(['1.200', '2022-12-31'], '1.470', {
    ...came('150'),
    statements: [statement('2021/2024', '480', 'total')],
  }),
  'Hai bán niên thay cho một năm': account(
    ['1.200', '2022-12-31'],
    '1.470',
    figures({ '2023-H1': '50', '2023-H2': '70', '2024': '150' })[0] ?? {},
  ),
  'Cả kỳ có một số': account(['1.200', '2022-12-31'], '1.470', figures({ '2023/2024': '270' })[0] ?? {}),
  'Số ra là cận dưới': account(['1.200', '2022-12-31'], '1.450', came('120', '150'), came('hơn 5', '10')),
  'Số đầu và số cuối đều là cận dưới': account(['hơn 1.200', '2022-12-31'], 'hơn 1.400', came('120', '150')),
  'Số đầu là cận dưới, số cuối gần đúng': account(
    ['hơn 1.200', '2022-12-31'],
    'gần 1.500',
    came('120', '150'),
  ),
  'Số đầu gần đúng': account(['gần 1.200', '2022-12-31'], '1.470', came('120', '150')),

  'Mức riêng bằng đầu dưới của mức chung': narrow('từ 170 đến 180', '170'),
  'Mức riêng bằng đầu trên của mức chung': narrow('từ 170 đến 180', '180'),
  'Mức riêng quá đầu trên của mức chung': narrow('từ 170 đến 180', '181'),
  'Mức riêng của kế hoạch khác': narrow('từ 170 đến 180', '181', { plan: 'nghi-quyet' }),
  'Mức riêng của một đơn vị': narrow('từ 170 đến 180', '181', { org: 'xa-a' }),
  'Mức riêng là cận dưới': narrow('từ 170 đến 180', 'từ 175 trở lên'),
  'Mức riêng khi mẫu số của nhiệm kỳ đã rõ': [...ratios('hơn 5.650', ['172', '3,04%'])].map((one) =>
    one.id === 'so-0'
      ? { ...one, targets: [target('2021/2025', 'từ 170 trở lên', { each: 'year' }), target('2024', '184')] }
      : one,
  ),

  'Ba tỷ lệ của một mẫu số, cùng đúng': ratios(
    'hơn 5.650',
    ['172', '3,04%'],
    ['60', '1,06%'],
    ['184', '3,25%'],
  ),
  'Ba tỷ lệ của một mẫu số, một tỷ lệ lạc': ratios(
    'hơn 5.650',
    ['172', '3,04%'],
    ['60', '1,02%'],
    ['184', '3,25%'],
  ),
  'Ba tỷ lệ của một mẫu số, mỗi tỷ lệ một khác': ratios(
    'hơn 5.650',
    ['172', '3,04%'],
    ['60', '1,02%'],
    ['184', '3,10%'],
  ),
  'Hai tỷ lệ chỉ hợp nhau nếu bị bỏ phần lẻ': ratios('hơn 5.600', ['172', '3,06%'], ['184', '3,26%']),
  'Hai tỷ lệ mà mẫu số chưa có số': ratios('chưa có số liệu', ['172', '3,04%'], ['184', '3,10%']),

  'Một tỷ lệ mà không mẫu số nào hợp, mẫu số chưa có số': ratios(
    'chưa có số liệu',
    ['3', '17,33%'],
    ['184', '3,10%'],
  ),

  'Các ô của năm khác không cộng vào': [
    {
      values: [observation('2022', '150'), observation('2023', '150')],
      breakdowns: [
        breakdown('org', 'partition', '2023', { 'xa-a': '90', 'xa-b': '60' }),
        breakdown('group', 'overlapping', '2023', { nu: '70' }),
      ],
      cells: [
        observation('2023', '40', { org: 'xa-a', group: 'nu' }),
        observation('2023', '30', { org: 'xa-b', group: 'nu' }),
        observation('2022', '35', { org: 'xa-a', group: 'nu' }),
        observation('2023', '44', { org: 'xa-a', group: 'nu', used: false }),
      ],
    },
  ],
  'Tỷ lệ của một ô có thể cao hơn tỷ lệ của đơn vị và của nhóm': [
    {
      measure: 'ratio',
      unit: PERCENT.id,
      denominator: { kind: 'unknown' },
      values: [observation('2023', '3%', {}, PERCENT)],
      cells: [observation('2023', '5%', { org: 'xa-a', group: 'nu' }, PERCENT)],
    },
  ],

  'Mẫu số cuối năm trước': moving(before, '2,99%', whole),
  'Mẫu số cuối năm trước, mà ghi của năm ấy': moving(before, '2,90%', whole),
  'Mẫu số cuối năm trước, ghi bỏ phần lẻ': moving({ ...before, period: period('2023') }, '2,90%', {
    '2022': '5.750',
    '2023': '5.912',
  }),
  'Mẫu số đầu năm': moving({ ...before, period: 'year-start' }, '2,99%', whole),
  'Mẫu số của chính kỳ ấy': moving({ kind: 'series', series: 'tong' }, '2,90%', whole),
  'Mẫu số của chính kỳ ấy, mà ghi của năm trước': moving({ kind: 'series', series: 'tong' }, '2,99%', whole),
  'Không ghi mẫu số': moving(undefined, '2,99%', whole),
  'Tỷ lệ bằng không của không người': [
    { values: [observation('2023', '0', { of: quantity('0'), share: quantity('0%', PERCENT) })] },
  ],
  'Tỷ lệ quá 100%': [
    { values: [observation('2023', '172', { of: quantity('170'), share: quantity('101,18%', PERCENT) })] },
  ],
  'Chỉ có số và tổng, số bằng tổng': [{ values: [observation('2023', '170', { of: quantity('170') })] }],
  'Chỉ có số và tổng, số quá tổng': [{ values: [observation('2023', '172', { of: quantity('170') })] }],
  'Chỉ có số và tổng, tổng là cận dưới': [
    { values: [observation('2023', '172', { of: quantity('hơn 170') })] },
  ],
}
