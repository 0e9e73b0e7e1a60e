import type { Series } from '../../../src/load/series.ts'
import { gapTarget, observation, PERCENT, period, quantity } from '../../model/making.ts'
import { figure, figures, stock, type Lines, type Situations } from './making.ts'

function share(text: string, of: string, printed: string): Lines {
  return [{ values: [observation('2023', text, { of: quantity(of), share: quantity(printed, PERCENT) })] }]
}

function ratio(printed: string, base: string, more: Partial<Series> = {}): Lines {
  return [
    figure('172'),
    { ...stock({ '2020': base, '2023': '5.930' })[0], id: 'tong', name: 'Tổng số đảng viên' },
    {
      id: 'ty-le',
      name: 'Tỷ lệ kết nạp',
      measure: 'ratio',
      unit: PERCENT.id,
      numerator: 'ket-nap',
      denominator: { kind: 'series', series: 'tong', period: period('2020') },
      values: [observation('2023', printed, {}, PERCENT)],
      ...more,
    },
  ]
}

const place = { file: 'data/series/mau.yaml', line: 1, column: 1 }

function account(start: string, end: string, came: Readonly<Record<string, string>>, left?: string): Lines {
  const to = (at: string): { series: string; period: ReturnType<typeof period> } => ({
    series: 'tong',
    period: period(at),
  })
  return [
    {
      id: 'tong',
      name: 'Tổng số đảng viên',
      measure: 'stock',
      values: [
        observation('2022', start, { asOf: '2022-12-31' }),
        observation('2024', end, { asOf: '2024-12-31' }),
      ],
      account: {
        place,
        start: to('2022'),
        end: to('2024'),
        plus: ['vao'],
        minus: left === undefined ? [] : ['ra'],
      },
    },
    { id: 'vao', name: 'Vào', ...figures(came)[0] },
    ...(left === undefined ? [] : [{ id: 'ra', name: 'Ra', ...figures({ '2023': left, '2024': left })[0] }]),
  ]
}

/** Shares and ratios, accounts of a stock, and figures that jump. */
export const shareSituations: Situations = {
  '172 của 214': share('172', '214', '80,37%'),
  '172 của 214, đảo chữ số': share('172', '214', '80,73%'),
  '107 của 214, chia hết': share('107', '214', '50%'),
  '107 của 214, ghi tròn hơn': share('107', '214', '51%'),
  'Của một tổng là cận dưới': share('172', 'hơn 210', '80,37%'),
  'Của một tổng là cận dưới quá thấp': share('172', 'hơn 220', '80,37%'),
  'Phần là cận dưới': share('hơn 170', '214', '80,37%'),
  'Phần nhiều hơn tổng': share('215', '214', '100%'),
  'Tỷ lệ của mẫu số đầu nhiệm kỳ': ratio('3,04%', 'hơn 5.650'),
  'Tỷ lệ của mẫu số là một số': ratio('3,04%', '5.660'),
  'Tỷ lệ của mẫu số khác': ratio('2,90%', '5.660'),
  'Tỷ lệ không hợp mẫu số nào': ratio('4,04%', '5.660'),
  'Tỷ lệ mà mẫu số chưa có số': ratio('3,04%', 'chưa có số liệu'),
  'Tỷ lệ mà nguồn không nêu mẫu số': ratio('3,04%', '5.660', { denominator: { kind: 'unknown' } }),
  'Tỷ lệ có chênh lệch quy ra người': ratio('3,04%', 'hơn 5.650', {
    targets: [gapTarget('2023', 'vượt 0,04 điểm phần trăm', {}, PERCENT)],
  }),
  'Tỷ lệ có chênh lệch thiếu quy ra người': ratio('3,04%', 'hơn 5.650', {
    targets: [gapTarget('2023', 'thấp hơn 0,54 điểm phần trăm', {}, PERCENT)],
  }),

  'Tỷ lệ hợp một tổng khác cùng đơn vị tính': [
    ...ratio('2,87%', '5.660'),
    { ...stock({ '2023': '6.000' })[0], id: 'khac', name: 'Tổng số khác' },
  ],
  'Tỷ lệ hợp một tổng của đơn vị khác': [
    ...ratio('2,87%', '5.660'),
    { ...stock({ '2023': '6.000' }, { org: 'xa-a' })[0], id: 'khac', name: 'Tổng số khác' },
  ],
  'Tỷ lệ hợp một số không phải tổng': [
    ...ratio('2,87%', '5.660'),
    { ...figures({ '2023': '6.000' })[0], id: 'khac', name: 'Số khác' },
  ],
  'Tỷ lệ cắt bớt phần lẻ': ratio('3,03%', '5.660'),
  'Hai tỷ lệ của một tổng không thể cùng đúng': [
    { values: [observation('2023', '172'), observation('2024', '184')] },
    ...ratio('3,04%', 'hơn 5.650').slice(1, 2),
    {
      ...ratio('3,04%', 'hơn 5.650')[2],
      values: [observation('2023', '3,04%', {}, PERCENT), observation('2024', '3,20%', {}, PERCENT)],
    },
  ],
  'Hai tỷ lệ của một tổng có thể cùng đúng': [
    { values: [observation('2023', '172'), observation('2024', '184')] },
    ...ratio('3,04%', 'hơn 5.650').slice(1, 2),
    {
      ...ratio('3,04%', 'hơn 5.650')[2],
      values: [observation('2023', '3,04%', {}, PERCENT), observation('2024', '3,25%', {}, PERCENT)],
    },
  ],

  'Vào và ra vừa đủ': account('1.200', '1.450', { '2023': '120', '2024': '150' }, '10'),
  'Còn lại ít hơn': account('1.200', '1.440', { '2023': '120', '2024': '150' }, '10'),
  'Còn lại nhiều hơn': account('1.200', '1.460', { '2023': '120', '2024': '150' }, '10'),
  'Chỉ có số vào': account('1.200', '1.470', { '2023': '120', '2024': '150' }),
  'Số đầu kỳ là cận dưới': account('hơn 1.200', '1.470', { '2023': '120', '2024': '150' }),
  'Số đầu kỳ là cận dưới, không đủ': account('hơn 1.300', '1.470', { '2023': '120', '2024': '150' }),
  'Số cuối kỳ là cận dưới': account('1.200', 'hơn 1.400', { '2023': '120', '2024': '150' }),
  'Thiếu số vào của một năm': account('1.200', '1.470', { '2024': '150' }),
  'Thiếu số đầu kỳ': account('chưa có số liệu', '1.470', { '2023': '120', '2024': '150' }),

  'Tăng hơn một nửa': figures({ '2022': '100', '2023': '151' }),
  'Tăng đúng một nửa': figures({ '2022': '100', '2023': '150' }),
  'Giảm hơn một nửa': figures({ '2022': '100', '2023': '49' }),
  'Giảm đúng một nửa': figures({ '2022': '100', '2023': '50' }),
  'Từ 0 lên': figures({ '2022': '0', '2023': '20' }),
  'Hai số đều nhỏ hơn 10': figures({ '2022': '3', '2023': '9' }),
  'Đảo hai chữ số': figures({ '2022': '142', '2023': '412' }),
  'Mất một chữ số': figures({ '2022': '142', '2023': '14' }),
  'Thừa một chữ số': figures({ '2022': '142', '2023': '1.422' }),
  'Có lẽ là số khác': figures({ '2022': '150', '2023': '511' }),
  'Số đảo bắt đầu bằng 0 thì không phải số có lẽ': figures({ '2022': '48', '2023': '504' }),
  'Thừa nghìn': figures({ '2022': '131', '2023': '142.000' }),
  'Thiếu nghìn': figures({ '2022': '131.000', '2023': '142' }),
  'Số lớn đảo chữ số, chưa quá một nửa': figures({ '2022': '1.520', '2023': '1.250' }),
  'Số lớn đổi ít': figures({ '2022': '1.520', '2023': '1.502' }),
  'Nhảy rồi trở lại chỉ báo một lần': figures({ '2021': '150', '2022': '510', '2023': '152' }),
  'Một chữ “hơn” chưa phải là nhảy': figures({ '2022': '100', '2023': 'hơn 140' }),
  'Ghi năm sau trước năm trước': [
    { values: [observation('2023', '100'), observation('2021', '100'), observation('2022', '180')] },
  ],
  'So quý với cùng quý năm trước': figures({ '2022-Q2': '40', '2023-Q1': '20', '2023-Q2': '41' }),
  'Quý trước khác mùa chỉ báo khi thừa nghìn': figures({ '2023-Q1': '20', '2023-Q2': '41' }),
  'Quý trước khác mùa, thừa nghìn': figures({ '2023-Q1': '40', '2023-Q2': '41.000' }),
  'Tổng số so với cuối kỳ trước': stock({ '2022': '100', '2023-Q2': '180', '2023': '185' }),
  'Chưa hết kỳ thì không so': [
    { values: [observation('2022', '100'), observation('2023', '30', { asOf: '2023-04-30' })] },
  ],
  'Hết kỳ thì so': [
    { values: [observation('2022', '100'), observation('2023', '30', { asOf: '2023-12-31' })] },
  ],
  'Có gián đoạn đúng ngày đầu kỳ sau': [
    {
      values: [observation('2022', '100'), observation('2023', '180')],
      breaks: [{ place, at: '2023-01-01', note: 'Cách tính mới' }],
    },
  ],
  'Có gián đoạn ngày đầu kỳ trước': [
    {
      values: [observation('2022', '100'), observation('2023', '180')],
      breaks: [{ place, at: '2022-01-01', note: 'Cách tính mới' }],
    },
  ],
  'Có gián đoạn sau kỳ sau': [
    {
      values: [observation('2022', '100'), observation('2023', '180')],
      breaks: [{ place, at: '2024-01-01', note: 'Cách tính mới' }],
    },
  ],
  'Có ghi chú thì không báo': [
    { values: [observation('2022', '100'), observation('2023', '180', { note: 'Mở thêm lớp' })] },
  ],
}
