import type { Series } from '../../../src/load/series.ts'
import { breakdown, observation, statement } from '../../model/making.ts'
import { figure, figures, stock, type Lines, type Situations } from './making.ts'

function parts(
  kind: 'partition' | 'partial' | 'overlapping',
  total: string,
  all: Readonly<Record<string, string>>,
  by: 'org' | 'group' = 'org',
): Lines {
  return [{ ...figure(total), breakdowns: [breakdown(by, kind, '2023', all)] }]
}

/** Organisations and groups of 2023 with crossings: `xa-a hoc-sinh: 3`. */
function crossed(
  kind: 'partition' | 'partial' | 'overlapping',
  cells: Readonly<Record<string, string>>,
): Lines {
  return [
    {
      ...figure('150'),
      breakdowns: [
        breakdown('org', kind, '2023', { 'xa-a': '90', 'xa-b': '60' }),
        breakdown('group', 'overlapping', '2023', { 'hoc-sinh': '8', nu: 'hơn 60' }),
      ],
      cells: Object.entries(cells).map(([at, text]) => {
        const [org = '', group = ''] = at.split(' ')
        return observation('2023', text, { org, group })
      }),
    },
  ]
}

const claim = (each: 'year' | 'total' | 'average', text: string, at = '2021/2023'): Partial<Series> => ({
  statements: [statement(at, text, each)],
})
const three = { '2021': '118', '2022': '131', '2023': '142' }

/** Parts, crossings and periods beside their whole, and what sources say of several years. */
export const partSituations: Situations = {
  'Hai phần vừa đủ tổng': parts('partition', '150', { 'xa-a': '90', 'xa-b': '60' }),
  'Hai đối tượng vừa đủ tổng': parts('partition', '150', { nu: '90', 'hoc-sinh': '60' }, 'group'),
  'Một phần là cận dưới': parts('partition', '150', { 'xa-a': 'hơn 70', 'xa-b': '60' }),
  'Cận dưới đã quá tổng': parts('partition', '130', { 'xa-a': 'hơn 70', 'xa-b': '60' }),
  'Tổng là cận dưới, các phần vừa hơn': parts('partition', 'hơn 149', { 'xa-a': '90', 'xa-b': '60' }),
  'Tổng là cận dưới, các phần vừa bằng': parts('partition', 'hơn 150', { 'xa-a': '90', 'xa-b': '60' }),
  'Thiếu một phần, còn dưới tổng': parts('partition', '150', {
    'xa-a': '90',
    'xa-b': '50',
    'xa-c': 'chưa có số liệu',
  }),
  'Thiếu một phần mà đã bằng tổng': parts('partition', '140', {
    'xa-a': '90',
    'xa-b': '50',
    'xa-c': 'chưa có số liệu',
  }),
  'Thiếu một phần mà đã quá tổng': parts('partition', '139', {
    'xa-a': '90',
    'xa-b': '50',
    'xa-c': 'chưa có số liệu',
  }),
  'Chỉ một phần có số, là cận dưới, bằng tổng': parts('partition', '90', {
    'xa-a': 'hơn 90',
    'xa-b': 'chưa có số liệu',
  }),
  'Không phần nào có số': parts('partition', '150', { 'xa-a': 'chưa có số liệu', 'xa-b': 'chưa có số liệu' }),
  'Tổng không có số': parts('partition', 'chưa có số liệu', { 'xa-a': '90', 'xa-b': '60' }),

  'Một nhóm trong tổng 20, có tỷ lệ': parts('overlapping', '20', { nu: '7' }, 'group'),
  'Một nhóm trong tổng 19, không có tỷ lệ': parts('overlapping', '19', { nu: '7' }, 'group'),
  'Hai nhóm, mỗi nhóm không quá tổng': parts('overlapping', '20', { nu: '20', 'hoc-sinh': '7' }, 'group'),
  'Hai nhóm, một nhóm quá tổng': parts('overlapping', '20', { nu: '21', 'hoc-sinh': '7' }, 'group'),
  'Một nhóm là cận dưới': parts('overlapping', '150', { nu: 'hơn 60' }, 'group'),
  'Một nhóm là cận dưới, bằng tổng': parts('overlapping', '60', { nu: 'hơn 60' }, 'group'),
  'Một nhóm bằng tổng là cận trên': parts('overlapping', 'dưới 60', { nu: '60' }, 'group'),
  'Một nhóm kém tổng là cận trên': parts('overlapping', 'dưới 60', { nu: '59' }, 'group'),
  'Tổng là cận dưới': parts('overlapping', 'hơn 150', { nu: '60' }, 'group'),
  'Danh sách một phần vừa bằng tổng': parts('partial', '100', { 'xa-a': '60', 'xa-b': '40' }),
  'Danh sách một phần quá tổng': parts('partial', '100', { 'xa-a': '60', 'xa-b': '41' }),
  'Danh sách một phần có cận dưới': parts('partial', '100', { 'xa-a': 'hơn 50', 'xa-b': '40' }),
  'Danh sách một phần có cận dưới, bằng tổng': parts('partial', '100', { 'xa-a': 'hơn 60', 'xa-b': '40' }),
  'Danh sách chỉ một đơn vị': parts('partial', '100', { 'xa-a': '60' }),

  'Các ô vừa đủ': crossed('partition', { 'xa-a hoc-sinh': '5', 'xa-b hoc-sinh': '3' }),
  'Các ô không đủ': crossed('partition', { 'xa-a hoc-sinh': '4', 'xa-b hoc-sinh': '3' }),
  'Thiếu ô của một đơn vị, còn dưới số của nhóm': [
    {
      ...figure('150'),
      breakdowns: [
        breakdown('org', 'partition', '2023', { 'xa-a': '90', 'xa-b': '40', 'xa-c': '20' }),
        breakdown('group', 'overlapping', '2023', { 'hoc-sinh': '8' }),
      ],
      cells: ['xa-a', 'xa-b'].map((org) => observation('2023', '3', { org, group: 'hoc-sinh' })),
    },
  ],
  'Các ô của số chỉ có cận': crossed('partition', { 'xa-a nu': '40', 'xa-b nu': '30' }),
  'Các ô của một danh sách một phần': crossed('partial', { 'xa-a hoc-sinh': '4', 'xa-b hoc-sinh': '3' }),
  'Các ô của một danh sách một phần, quá': crossed('partial', { 'xa-a hoc-sinh': '6', 'xa-b hoc-sinh': '3' }),
  'Các ô có thể trùng nhau': crossed('overlapping', { 'xa-a hoc-sinh': '6', 'xa-b hoc-sinh': '7' }),
  'Một ô là cận dưới': crossed('partition', { 'xa-a hoc-sinh': 'hơn 4', 'xa-b hoc-sinh': '3' }),
  'Một ô quá số của nhóm': crossed('partition', { 'xa-a hoc-sinh': '9' }),
  'Một ô quá số của đơn vị': crossed('partition', { 'xa-b nu': '61' }),
  'Một ô là cận dưới, bằng số của nhóm': crossed('partition', { 'xa-a hoc-sinh': 'hơn 8' }),

  'Hai quý thành nửa năm': figures({ '2024-Q1': '30', '2024-Q2': '41', '2024-H1': '71' }),
  'Hai quý không thành nửa năm': figures({ '2024-Q1': '30', '2024-Q2': '41', '2024-H1': '72' }),
  'Một quý là cận dưới': figures({ '2024-Q1': 'hơn 30', '2024-Q2': '41', '2024-H1': '80' }),
  'Nửa năm là cận dưới': figures({ '2024-Q1': '30', '2024-Q2': '41', '2024-H1': 'hơn 70' }),
  'Hai quý cách nhau vừa bằng cả năm': figures({ '2024-Q1': '30', '2024-Q3': '41', '2024': '71' }),
  'Hai quý cách nhau quá cả năm': figures({ '2024-Q1': '30', '2024-Q3': '42', '2024': '71' }),
  'Cuối quý IV là cuối năm': stock({ '2024-Q4': '1.320', '2024': '1.320' }),
  'Cuối quý IV là cận của cuối năm': stock({ '2024-Q4': 'hơn 1.300', '2024': '1.320' }),
  'Cuối quý IV khác cuối năm': stock({ '2024-Q4': '1.322', '2024': '1.320' }),

  'Mỗi năm trong mức nguồn nêu': figures(three, claim('year', 'từ 118 đến 142')),
  'Một năm ngoài mức nguồn nêu': figures(three, claim('year', 'từ 118 đến 141')),
  'Một năm có thể ngoài mức nguồn nêu': figures(
    { ...three, '2023': 'hơn 140' },
    claim('year', 'từ 118 đến 142'),
  ),
  'Cộng ba năm vừa bằng mức nguồn nêu': figures(three, claim('total', '391')),
  'Cộng ba năm khác mức nguồn nêu': figures(three, claim('total', '392')),
  'Bình quân ba năm trong mức nguồn nêu': figures(three, claim('average', 'khoảng 130')),
  'Bình quân ba năm ngoài mức nguồn nêu': figures(three, claim('average', 'hơn 140')),
  'Ba trong bốn năm chưa đủ để cộng': figures(three, claim('total', '391', '2021/2024')),
  'Ba trong bốn năm đã quá mức cộng': figures(three, claim('total', '390', '2021/2024')),
  'Ba trong bốn năm chưa đủ để tính bình quân': figures(three, claim('average', '100', '2021/2024')),
  'Mức nguồn nêu cho đúng một năm': figures(three, claim('year', 'hơn 142', '2023')),
  'Số của cả giai đoạn không phải số của một năm': figures(
    { '2021/2023': '391', '2023': '142' },
    claim('year', 'từ 118 đến 142'),
  ),
  'Hai nguồn có thể cùng đúng': [
    {
      values: [
        observation('2023', '172'),
        observation('2023', 'hơn 170', { used: false, source: 'nguon-moi' }),
      ],
    },
  ],
  'Hai nguồn không thể cùng đúng': [
    {
      values: [
        observation('2023', '172'),
        observation('2023', 'hơn 172', { used: false, source: 'nguon-moi' }),
      ],
    },
  ],
}
