import type { Breakdown, Series } from '../../../src/load/series.ts'
import {
  breakdown,
  gapTarget,
  observation,
  PERCENT,
  period,
  quantity,
  statement,
  target,
} from '../../model/making.ts'
import { figure, figures, stock, type Lines, type Situations } from './making.ts'

const ofA = { org: 'xa-a' } as const
const shareOf = (text: string): { share: Series['values'][number]['share'] & object } => ({
  share: quantity(text, PERCENT),
})

/** One year with the share that a plan is met to, of a named plan or of none. */
function met(
  text: string,
  printed: string,
  metPlan: string | undefined,
  ...targets: Series['targets']
): Lines {
  const more = { met: quantity(printed, PERCENT), ...(metPlan === undefined ? {} : { metPlan }) }
  return [{ values: [observation('2023', text, more)], targets }]
}

/** Admissions as a share of all members, with gaps of the share and plans of the count. */
function planned(share: Series['targets'], count: Series['targets'] = []): Lines {
  return [
    { ...figure('172'), targets: count },
    { ...stock({ '2020': 'hơn 5.650' })[0], id: 'tong', name: 'Tổng số đảng viên' },
    {
      id: 'ty-le',
      name: 'Tỷ lệ kết nạp',
      measure: 'ratio',
      unit: PERCENT.id,
      numerator: 'ket-nap',
      denominator: { kind: 'series', series: 'tong', period: period('2020') },
      values: [observation('2023', '3,04%', {}, PERCENT)],
      targets: share,
    },
  ]
}

/** Groups of a whole, each with its printed share. */
function sharesOf(whole: string, parts: Readonly<Record<string, readonly [string, string]>>): Lines {
  const plain = breakdown(
    'group',
    'overlapping',
    '2023',
    Object.fromEntries(Object.entries(parts).map(([id, [count]]) => [id, count])),
  )
  const printed: Breakdown = {
    ...plain,
    periods: plain.periods.map((one) => ({
      ...one,
      parts: one.parts.map((part) => ({ ...part, ...shareOf(parts[part.group ?? '']?.[1] ?? '') })),
    })),
  }
  return [{ ...figure(whole), breakdowns: [printed] }]
}

/** The quarters of an organisation within its year. */
function ofOrg(all: Readonly<Record<string, string>>): Lines {
  return [
    {
      values: [observation('2024', '150')],
      breakdowns: Object.entries(all).map(([at, text]) => breakdown('org', 'partial', at, { 'xa-a': text })),
    },
  ]
}

const twice = (...claims: Series['statements']): Lines => [{ statements: claims }]
const months = (...all: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(all.map((text, at) => [`2024-${String(at + 1).padStart(2, '0')}`, text]))

/** What the situations of shares, parts and plans leave open: parts of a whole beside their plans, several claims, open ends. */
export const edgeSituations: Situations = {
  'Kết quả của một đơn vị so với kế hoạch của nó': [
    {
      ...figure('150'),
      breakdowns: [breakdown('org', 'partition', '2023', { 'xa-a': '90', 'xa-b': '60' })],
      targets: [
        target('2023', '145'),
        target('2023', '85', ofA),
        gapTarget('2023', 'vượt 4', { ...ofA, plan: 'nghi-quyet' }),
      ],
    },
  ],
  'Chênh lệch ghi sai của một đơn vị': [
    {
      ...figure('150'),
      breakdowns: [breakdown('org', 'partition', '2023', { 'xa-a': '90', 'xa-b': '60' })],
      targets: [target('2023', '85', ofA), gapTarget('2023', 'vượt 4', ofA)],
    },
  ],
  'Kế hoạch bằng 0': [{ ...figure('0'), targets: [target('2023', '0')] }],
  'Kế hoạch là một khoảng, vượt': [{ ...figure('180'), targets: [target('2023', 'từ 160 đến 170')] }],
  'Kế hoạch là một khoảng, trong khoảng': [{ ...figure('165'), targets: [target('2023', 'từ 160 đến 170')] }],
  'Vượt 10 so với đầu khoảng': [
    { ...figure('170'), targets: [target('2023', 'từ 160 đến 165'), gapTarget('2023', 'vượt 10')] },
  ],
  'Vượt 5 so với cuối khoảng': [
    { ...figure('170'), targets: [target('2023', 'từ 160 đến 165'), gapTarget('2023', 'vượt 5')] },
  ],
  'Vượt 7 không đúng đầu nào của khoảng': [
    { ...figure('170'), targets: [target('2023', 'từ 160 đến 165'), gapTarget('2023', 'vượt 7')] },
  ],
  'Thiếu 12,5% của 160': [
    { ...figure('140'), targets: [target('2023', '160'), gapTarget('2023', 'thiếu 12,5%')] },
  ],
  'Thiếu 12,5% mà không ghi kế hoạch': [{ ...figure('140'), targets: [gapTarget('2023', 'thiếu 12,5%')] }],
  'Kết quả hơn 170, vượt 5 so với 160': [
    { ...figure('hơn 170'), targets: [target('2023', '160'), gapTarget('2023', 'vượt 5')] },
  ],
  'Hai mức của một kế hoạch cho một năm': [
    { ...figure('150'), targets: [target('2023', '145'), target('2023', '148')] },
  ],
  'Hai kế hoạch của một năm': [
    { ...figure('150'), targets: [target('2023', '145'), target('2023', '155', { plan: 'trung-tam' })] },
  ],
  'Mức mỗi năm và mức chung của giai đoạn': [
    {
      ...figures({ '2022': '150', '2023': '172' })[0],
      targets: [
        target('2022/2023', 'từ 160 trở lên', { each: 'year' }),
        target('2022/2023', '320', { each: 'total' }),
      ],
    },
  ],

  'Thực hiện 20% của tổng cả giai đoạn': met(
    '172',
    '20%',
    'ke-hoach',
    target('2021/2025', '860', { each: 'total' }),
  ),
  'Thực hiện 20% mà không nói của kế hoạch nào': met(
    '172',
    '20%',
    undefined,
    target('2021/2025', '860', { each: 'total' }),
  ),
  'Thực hiện 20% của kế hoạch khác': met(
    '172',
    '20%',
    'nghi-quyet',
    target('2021/2025', '860', { each: 'total' }),
  ),
  'Thực hiện 20% của một giai đoạn khác': met(
    '172',
    '20%',
    'ke-hoach',
    target('2024/2025', '860', { each: 'total' }),
  ),
  'Thực hiện 20% của mức mỗi năm': met(
    '172',
    '20%',
    'ke-hoach',
    target('2021/2025', '860', { each: 'year' }),
  ),
  'Thực hiện 101,18% của mức thấp của khoảng': met(
    '172',
    '101,18%',
    undefined,
    target('2023', 'từ 170 đến 180'),
  ),
  'Thực hiện 95,56% của mức cao của khoảng': met(
    '172',
    '95,56%',
    undefined,
    target('2023', 'từ 170 đến 180'),
  ),
  'Thực hiện 98% không của mức nào': met('172', '98%', undefined, target('2023', 'từ 170 đến 180')),
  'Thực hiện của kế hoạch thứ hai': met(
    '172',
    '107,5%',
    undefined,
    target('2023', '170'),
    target('2023', '160', { plan: 'nghi-quyet' }),
  ),
  'Thực hiện của kế hoạch thứ hai, mà ghi thứ nhất': met(
    '172',
    '107,5%',
    'ke-hoach',
    target('2023', '170'),
    target('2023', '160', { plan: 'nghi-quyet' }),
  ),

  'Hiểu 0,4 điểm là phần trăm tương đối thì không tròn': planned([
    gapTarget('2023', 'vượt 0,4 điểm phần trăm', {}, PERCENT),
  ]),
  'Hiểu 0,50 điểm thiếu là phần trăm tương đối thì không tròn': planned([
    gapTarget('2023', 'thấp hơn 0,50 điểm phần trăm', {}, PERCENT),
  ]),
  'Ghi 0,4% mà là điểm phần trăm': planned([gapTarget('2023', 'vượt 0,4%', {}, PERCENT)]),
  'Ghi thấp hơn 0,50% mà là điểm phần trăm': planned([gapTarget('2023', 'thấp hơn 0,50%', {}, PERCENT)]),
  'Ghi 0,4% của một mức đã ghi': planned([
    target('2023', '2,64%', {}, PERCENT),
    gapTarget('2023', 'vượt 0,4%', {}, PERCENT),
  ]),
  'Điểm phần trăm hợp với số người của kế hoạch': planned(
    [gapTarget('2023', 'vượt 0,04 điểm phần trăm', {}, PERCENT)],
    [target('2023', '170')],
  ),
  'Điểm phần trăm không hợp với số người của kế hoạch': planned(
    [gapTarget('2023', 'vượt 0,4 điểm phần trăm', {}, PERCENT)],
    [target('2023', '170')],
  ),
  'Điểm phần trăm của kế hoạch khác với số người': planned(
    [gapTarget('2023', 'vượt 0,4 điểm phần trăm', {}, PERCENT)],
    [target('2023', '170', { plan: 'nghi-quyet' })],
  ),

  'Tỷ lệ bỏ phần lẻ của một tổng là cận dưới': [
    { values: [observation('2023', '23', { of: quantity('hơn 50'), ...shareOf('45,09%') })] },
  ],
  'Tỷ lệ bỏ phần lẻ của một tổng': [
    { values: [observation('2023', '23', { of: quantity('51'), ...shareOf('45,09%') })] },
  ],
  'Tỷ lệ bỏ phần lẻ của tổng kỳ ấy': sharesOf('51', { nu: ['23', '45,09%'] }),
  'Tỷ lệ của tổng kỳ ấy': sharesOf('51', { nu: ['23', '45,10%'], 'hoc-sinh': ['7', '13,73%'] }),
  'Tỷ lệ sai của tổng kỳ ấy': sharesOf('51', { nu: ['23', '45,20%'] }),
  'Hai tỷ lệ của một tổng là cận dưới': sharesOf('hơn 140', {
    nu: ['63', '44,4%'],
    'hoc-sinh': ['90', '63,4%'],
  }),
  'Hai tỷ lệ của một tổng là cận dưới, không thể cùng đúng': sharesOf('hơn 140', {
    nu: ['63', '44,4%'],
    'hoc-sinh': ['90', '60,0%'],
  }),
  'Một tỷ lệ không hợp cận dưới của tổng': sharesOf('hơn 140', {
    nu: ['63', '60,0%'],
    'hoc-sinh': ['90', '63,4%'],
  }),

  'Hai nguồn nêu khác nhau về cùng các năm': twice(
    statement('2021/2023', 'từ 100 đến 120', 'year'),
    statement('2021/2023', 'từ 130 đến 140', 'year'),
    statement('2021/2023', 'từ 110 đến 135', 'year'),
  ),
  'Một nguồn nêu mỗi năm, một nguồn nêu cả kỳ': twice(
    statement('2021/2023', 'từ 100 đến 120', 'year'),
    statement('2021/2023', '330', 'total'),
  ),
  'Hai nguồn nêu về hai đơn vị': twice(
    { ...statement('2021/2023', 'từ 100 đến 120', 'year'), ...ofA },
    { ...statement('2021/2023', 'từ 130 đến 140', 'year'), org: 'xa-b' },
  ),
  'Hai nguồn nêu khác nhau về một đơn vị': twice(
    { ...statement('2021/2023', 'từ 100 đến 120', 'year'), ...ofA },
    { ...statement('2021/2023', 'từ 130 đến 140', 'year'), ...ofA },
  ),
  'Hai nguồn nêu về các năm khác nhau': twice(
    statement('2021/2023', 'từ 100 đến 120', 'year'),
    statement('2021/2024', 'từ 130 đến 140', 'year'),
  ),

  'Ba tháng thành quý': figures({ ...months('10', '11', '12'), '2024-Q1': '33' }),
  'Ba tháng không thành quý, và chỉ báo ở quý': figures({
    ...months('10', '11', '12'),
    '2024-Q1': '34',
    '2024-Q2': '30',
    '2024-H1': '64',
  }),
  'Hai tháng đã quá quý': figures({ ...months('20', '21'), '2024-Q1': '40' }),
  'Hai tháng vừa bằng quý': figures({ ...months('20', '20'), '2024-Q1': '40' }),
  'Nửa năm và hai quý thành năm': figures({
    '2024-H1': '60',
    '2024-Q3': '30',
    '2024-Q4': '35',
    '2024': '125',
  }),
  'Nửa năm và hai quý không thành năm': figures({
    '2024-H1': '60',
    '2024-Q3': '30',
    '2024-Q4': '35',
    '2024': '126',
  }),
  'Các quý của một đơn vị không thành nửa năm': ofOrg({ '2024-Q1': '30', '2024-Q2': '41', '2024-H1': '72' }),
  'Một đơn vị nhảy': ofOrg({ '2022': '100', '2023': '180' }),
}
