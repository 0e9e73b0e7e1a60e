import type { Language } from '../../../src/quantity/language.ts'
import { BASE } from '../../making/project.ts'

/** The head of a series, with lines of its own in place of those said otherwise. */
function series(
  id: string,
  name: string,
  lines: readonly string[],
  head: Readonly<Record<string, string>> = {},
): string {
  const { org = 'huyen-mau', unit = 'dang-vien', measure = 'flow', english = name } = head
  return [
    `series: ${id}`,
    `name: ${name}`,
    `name_en: ${english}`,
    `definition: ${name}`,
    `measure: ${measure}`,
    `unit: ${unit}`,
    `org: ${org}`,
    'source: bao-cao',
    ...lines,
    '',
  ].join('\n')
}

const admissions = series(
  'ket-nap',
  'Đảng viên mới kết nạp',
  [
    'values:',
    '  2021: 131',
    '  2022: 142',
    '  2023: 150',
    '  2024: chưa có số liệu',
    'statements:',
    '  - period: 2020/2023',
    '    each: year',
    '    value: từ 100 đến 170',
    'targets:',
    '  - period: 2023',
    '    plan: ke-hoach',
    '    value: 160',
    '  - period: 2023',
    '    plan: nghi-quyet',
    '    value: 148',
    '  - period: 2022',
    '    plan: ke-hoach',
    '    value: 142',
    '  - period: 2025/2026',
    '    each: total',
    '    plan: ke-hoach',
    '    value: 333',
    'breakdowns:',
    '  - by: org',
    '    kind: partition',
    '    values:',
    '      2022:',
    '        xa-a: 80',
    '        xa-b: 62',
    '      2023:',
    '        xa-a: 90',
    '        xa-b: 60',
    '  - by: group',
    '    kind: overlapping',
    '    values:',
    '      2023:',
    '        hoc-sinh: 7',
    'cells:',
    '  - period: 2023',
    '    org: xa-a',
    '    group: hoc-sinh',
    '    value: 5',
  ],
  { english: 'Newly admitted members' },
)
const heads = series(
  'truong-xom',
  'Trưởng xóm là đảng viên',
  ['values:', '  2023:', '    value: 172', '    of: 214', '    share: 80,37%', '    as_of: 2023-12-31'],
  { measure: 'stock', english: 'Hamlet heads who belong' },
)
const poverty = series(
  'ho-ngheo',
  'Tỷ lệ hộ nghèo',
  [
    'denominator: không rõ',
    'values:',
    '  2022: 3,4%',
    '  2023: 3,1%',
    'targets:',
    '  - period: 2023',
    '    plan: ke-hoach',
    '    better: lower',
    '    value: không quá 3,3%',
    '  - period: 2023',
    '    plan: nghi-quyet',
    '    better: lower',
    '    gap: thấp hơn 0,2 điểm phần trăm',
  ],
  { measure: 'ratio', unit: 'phan-tram', english: 'Poverty rate' },
)
const births = series(
  'sinh',
  'Tỷ suất sinh',
  ['denominator: không rõ', 'values:', '  2022: 14‰', '  2023: 13‰'],
  { measure: 'ratio', unit: 'phan-nghin', english: 'Birth rate' },
)
const courses = series(
  'lop',
  'Lượt dự lớp bồi dưỡng',
  ['values:', '  2022-Q2: 40', '  2023-Q1: 52', '  2023-Q2: 47'],
  { english: 'Course visits' },
)
const cards = series(
  'the',
  'Thẻ đã trao',
  [
    'values:',
    '  2023:',
    '    - value: 109',
    '      used: true',
    '    - value: 113',
    '      source: so-theo-doi',
  ],
  { english: 'Cards handed out' },
)
const fund = series('quy', 'Quỹ khuyến học', ['values:', '  2022: 75,5', '  2023: 80'], {
  unit: 'trieu-dong',
  english: 'Study fund',
})
const ofCommune = series('hoi-vien', 'Hội viên tham gia', ['values:', '  2022: 30', '  2023: 37'], {
  org: 'xa-a',
  english: 'Members of the union',
})
const plan = series(
  'sinh-hoat',
  'Sinh hoạt hè',
  [
    'values:',
    '  2023:',
    '    value: 210',
    '    met: 105%',
    'targets:',
    '  - period: 2023',
    '    plan: ke-hoach',
    '    value: 200',
    '    gap: vượt 10',
  ],
  { english: 'Summer meetings' },
)

const gifts = series('trao-qua', 'Phần quà đã trao', [
  'values:',
  '  2025: 100',
  'targets:',
  '  - period: 2025/2026',
  '    each: total',
  '    plan: ke-hoach',
  '    value: 120',
])

/** A bulletin with figures of every kind, for sentences to speak of, in the words of its language. */
export function figuresIn(language: Language): Readonly<Record<string, string>> {
  if (language === 'vi') return figures
  return Object.fromEntries(
    Object.entries(figures).map(([path, text]) => [
      path,
      ENGLISH.reduce((said, [vi, en]) => said.replaceAll(vi, en), text).replace(/(\d),(\d)/gu, '$1.$2'),
    ]),
  )
}

const ENGLISH = [
  ['chưa có số liệu', 'not yet'],
  ['từ 100 đến 170', '100 to 170'],
  ['không quá', 'at most'],
  ['thấp hơn 0,2 điểm phần trăm', 'short by 0.2 percentage points'],
  ['vượt 10', 'exceeds by 10'],
] as const

const figures: Readonly<Record<string, string>> = {
  'data/units.yaml': `dang-vien:
  name: đảng viên
  name_en: members
  kind: count
phan-tram:
  name: "%"
  kind: percent
phan-nghin:
  name: "‰"
  kind: per-mille
trieu-dong:
  name: triệu đồng
  name_en: million dong
  kind: amount
`,
  'data/sources.yaml': `bao-cao:
  title: Báo cáo năm của Huyện Mẫu
so-theo-doi:
  title: Sổ theo dõi của Huyện Mẫu
`,
  'data/plans.yaml': `ke-hoach:
  name: Kế hoạch năm
  main: true
nghi-quyet:
  name: Nghị quyết nhiệm kỳ
`,
  'data/orgs.yaml': (BASE['data/orgs.yaml'] ?? '')
    .replace(/( {2}name: Đảng bộ )(xã \w|Huyện Mẫu)\n/gu, '$1$2\n  name_en: Party of $2\n')
    .replaceAll('Party of xã', 'Commune')
    .replaceAll('Party of Huyện Mẫu', 'Model District'),
  'data/groups.yaml': `hoc-sinh:
  name: Học sinh trung học phổ thông
  name_en: Pupils
`,
  'data/series/ket-nap.yaml': admissions,
  'data/series/truong-xom.yaml': heads,
  'data/series/ho-ngheo.yaml': poverty,
  'data/series/sinh.yaml': births,
  'data/series/lop.yaml': courses,
  'data/series/the.yaml': cards,
  'data/series/quy.yaml': fund,
  'data/series/hoi-vien.yaml': ofCommune,
  'data/series/sinh-hoat.yaml': plan,
  'data/series/trao-qua.yaml': gifts,
}
