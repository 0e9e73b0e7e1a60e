import type { Figure, SeriesText } from '../../making/series.ts'
import { chartUse, period } from '../../making/series.ts'
import type { Situation } from './situation.ts'
import { LONG, of } from './situation.ts'

const asked = chartUse('ranking', { by: 'org', to: period('2024') })

/** Results and plans of organisations in 2024; an organisation without a plan has none. */
function ranked(
  parts: Readonly<Record<string, readonly [Figure, string?]>>,
  more: SeriesText = {},
): SeriesText {
  const values = Object.fromEntries(Object.entries(parts).map(([id, [figure]]) => [id, figure]))
  return {
    breakdowns: [{ by: 'org', kind: 'partial', values: { '2024': values } }],
    targets: Object.entries(parts).flatMap(([org, [, value]]) =>
      value === undefined ? [] : [{ period: '2024', org, value }],
    ),
    ...more,
  }
}

/** So many organisations with plans from 5 to 64 and results all over the scale. */
function many(count: number): SeriesText {
  const rows = Array.from({ length: count }, (_, i): [string, readonly [Figure, string]] => {
    const plan = 5 + ((i * 37) % 60)
    return [`dv-${String(i + 1).padStart(3, '0')}`, [String((i * 53) % (plan + 9)), String(plan)]]
  })
  return ranked(Object.fromEntries(rows))
}

export const ranking: readonly Situation[] = [
  of(
    'ranking-year-closed',
    asked,
    ranked({
      'xa-a': ['27', '25'],
      'xa-b': ['8', '7'],
      'xa-c': ['22', '20'],
      'xa-d': ['15', '18'],
      thpt: ['2', '4'],
      'cong-an': ['9', '20'],
      'quan-su': ['0', '8'],
      'co-quan': ['0', '3'],
    }),
  ),
  of(
    'ranking-every-certainty',
    asked,
    ranked(
      {
        'xa-a': ['hơn 20', '25'],
        'xa-b': ['từ 22 trở lên', '20'],
        'xa-c': ['gần 18', '18'],
        'xa-d': ['không quá 9', '20'],
        thpt: ['khoảng 30', '40'],
        'cong-an': ['từ 12 đến 15', '20'],
        'quan-su': [{ value: '17', status: 'provisional' }, '20'],
        'co-quan': ['chưa có số liệu', '6'],
        'xa-e': ['không có số liệu', '6'],
        'xa-g': ['không áp dụng'],
        'xa-h': ['không công bố', '6'],
        'xa-i': ['11'],
        'xa-k': ['60', '20'],
      },
      { illustrative: true },
    ),
  ),
  of('ranking-part-of-year', chartUse('ranking', { by: 'org', to: period('2024-9M') }), {
    illustrative: true,
    breakdowns: [
      {
        by: 'org',
        kind: 'partition',
        values: { '2024-9M': { 'xa-a': '27', 'xa-b': '18', 'xa-c': '7', thpt: '0' } },
      },
    ],
    targets: [
      { period: '2024', org: 'xa-a', value: '25' },
      { period: '2024', org: 'xa-b', value: 'từ 20 đến 24' },
      { period: '2024', org: 'xa-c', value: 'từ 20 trở lên' },
      { period: '2024', org: 'thpt', value: '4' },
    ],
  }),
  of(
    'ranking-no-plan',
    asked,
    ranked({ 'xa-a': ['58'], 'xa-b': ['hơn 40'], 'xa-c': ['6'], thpt: ['chưa có số liệu'] }),
  ),
  of('ranking-groups', chartUse('ranking', { by: 'group' }), {
    breakdowns: [
      { by: 'group', kind: 'overlapping', values: { '2024': { nu: '71', dtts: '64', 'hoc-sinh': '6' } } },
    ],
    targets: [
      { period: '2024', group: 'nu', value: '60' },
      { period: '2024', group: 'dtts', value: '70' },
      { period: '2024', group: 'hoc-sinh', value: '5' },
    ],
  }),
  of('ranking-ceiling', asked, {
    unit: 'phan-tram',
    measure: 'ratio',
    name: 'Đã học lớp bồi dưỡng, chờ kết nạp',
    breakdowns: [
      {
        by: 'org',
        kind: 'partial',
        values: { '2024': { 'xa-a': '18,9%', 'xa-b': 'khoảng 20%', 'xa-c': '24,5%' } },
      },
    ],
    targets: ['xa-a', 'xa-b', 'xa-c'].map((org) => ({
      period: '2024',
      org,
      value: 'không quá 20%',
      better: 'lower' as const,
    })),
  }),
  of('ranking-nothing', asked, {}),
  of('ranking-one-row', asked, ranked({ 'xa-a': ['27', '25'] })),
  of('ranking-two-rows', asked, ranked({ 'xa-a': ['12', '25'], 'xa-b': ['25', '25'] })),
  of('ranking-twelve-rows', asked, many(12)),
  of('ranking-forty-rows', asked, many(40)),
  of('ranking-five-hundred-rows', asked, many(500)),
  of(
    'ranking-long-names',
    asked,
    ranked({ [LONG]: ['gần 19', '20'], [`${LONG} 2`]: ['chưa có số liệu', '1200'] }),
  ),
  of('ranking-all-zero', asked, ranked({ 'xa-a': ['0', '25'], 'xa-b': ['0', '20'], 'xa-c': ['0', '0'] })),
  of('ranking-all-missing', asked, ranked({ 'xa-a': ['chưa có số liệu', '25'], 'xa-b': ['không công bố'] })),
  of(
    'ranking-mixed-amounts',
    asked,
    ranked({ 'xa-a': ['125000'], 'xa-b': ['3'], 'xa-c': ['0'], 'xa-d': ['2100'] }),
  ),
  of(
    'ranking-mixed-shares',
    asked,
    ranked({ 'xa-a': ['5000', '20'], 'xa-b': ['1', '4000'], 'xa-c': ['30', '25'] }),
  ),
]
