import { makeRandom } from './making-random.ts'

export const FIRST_YEAR = 2010
export const LAST_YEAR = 2025
export const ORGS = ['mau-dong', 'mau-tay', 'mau-bac', 'mau-nam', 'thi-tran']
export const GROUPS = ['nu', 'hoc-sinh', 'doan-vien']

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index)

/**
 * The files of `count` series over sixteen years that agree with each other: flows by quarter and year, by organisation and by group, with a
 * plan for each year; every sixth one is a stock.
 */
export function writeLargeSeries(count: number): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (let index = 0; index < count; index++)
    files.set(`data/series/${seriesId(index)}.yaml`, writeOne(index).join('\n') + '\n')
  return files
}

export function seriesId(index: number): string {
  return `so-lieu-${String(index).padStart(3, '0')}`
}

export function isStock(index: number): boolean {
  return index % 6 === 5
}

function writeOne(index: number): readonly string[] {
  const random = makeRandom(index + 1)
  return isStock(index) ? writeStock(index, random) : writeFlow(index, random)
}

function head(index: number, measure: string): readonly string[] {
  return [
    `series: ${seriesId(index)}`,
    `name: Số liệu mẫu ${SUBJECTS[index % SUBJECTS.length] ?? ''} ở xóm ${index}`,
    'definition: Số người được ghi nhận trong kỳ, tính trên toàn Huyện Mẫu',
    `measure: ${measure}`,
    'unit: dang-vien',
    'org: huyen-mau',
    'source: bao-cao',
  ]
}

function writeFlow(index: number, random: (below: number) => number): readonly string[] {
  const quarters = YEARS.map(() => Array.from({ length: 4 }, () => 200 + random(9)))
  const totals = quarters.map(sum)
  const shares = totals.map((total) => divide(total, ORGS.length))
  return [
    ...head(index, 'flow'),
    'values:',
    ...YEARS.flatMap((year, at) => [
      ...(quarters[at] ?? []).map((value, quarter) => `  ${year}-Q${quarter + 1}: ${value}`),
      `  ${year}: ${totals[at] ?? 0}`,
    ]),
    'targets:',
    ...YEARS.flatMap((year, at) => writeTarget(year, totals[at] ?? 0)),
    'breakdowns:',
    ...writeBreakdown('org', 'partition', ORGS, shares),
    ...writeBreakdown(
      'group',
      'overlapping',
      GROUPS,
      totals.map((total) => GROUPS.map((_, group) => Math.floor((total * (group + 1)) / 5))),
    ),
  ]
}

function writeStock(index: number, random: (below: number) => number): readonly string[] {
  let value = 4000 + random(1000)
  return [
    ...head(index, 'stock'),
    'values:',
    ...YEARS.flatMap((year) => [
      ...[1, 2, 3, 4].flatMap((quarter) => {
        value += random(20)
        return [
          `  ${year}-Q${quarter}:`,
          `    value: ${value}`,
          `    as_of: ${year}-${QUARTER_ENDS[quarter - 1] ?? ''}`,
        ]
      }),
      `  ${year}:`,
      `    value: ${value}`,
      `    as_of: ${year}-12-31`,
    ]),
  ]
}

function writeTarget(year: number, total: number): readonly string[] {
  return [`  - period: ${year}`, `    value: ${Math.floor(total * 0.95)}`, '    plan: ke-hoach']
}

function writeBreakdown(
  by: string,
  kind: string,
  keys: readonly string[],
  rows: readonly (readonly number[])[],
): readonly string[] {
  return [
    `  - by: ${by}`,
    `    kind: ${kind}`,
    '    values:',
    ...YEARS.flatMap((year, at) => [
      `      ${year}:`,
      ...keys.map((key, part) => `        ${key}: ${rows[at]?.[part] ?? 0}`),
    ]),
  ]
}

/** Whole parts that sum to the total. */
function divide(total: number, parts: number): readonly number[] {
  const each = Array.from({ length: parts - 1 }, (_, part) => Math.floor(total / parts) - part)
  return [...each, total - sum(each)]
}

function sum(values: readonly number[]): number {
  return values.reduce((one, other) => one + other, 0)
}

const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31']

const SUBJECTS = [
  'đảng viên mới kết nạp',
  'người học lớp bồi dưỡng',
  'đoàn viên ưu tú được giới thiệu',
  'hội viên phụ nữ tham gia tổ vay vốn',
  'cựu chiến binh dự sinh hoạt',
  'học sinh dự lớp cảm tình',
  'cán bộ xã được tập huấn',
]
