import { inspect } from '../../../src/check/inspect.ts'
import type { Problem } from '../../../src/problems/problem.ts'
import { BASE, writeProject } from '../../making/project.ts'

/** A series with quarters, parts, a plan, a statement and a share, for sentences to speak of. */
const SERIES = `series: ket-nap
name: Đảng viên mới kết nạp
definition: Số người được kết nạp vào Đảng trong kỳ
measure: flow
unit: dang-vien
org: huyen-mau
source: bao-cao
values:
  2021: 131
  2022: 142
  2023: 150
  2024: chưa có số liệu
statements:
  - period: 2020/2023
    each: year
    value: từ 100 đến 170
targets:
  - period: 2023
    plan: ke-hoach
    value: 160
  - period: 2022
    plan: ke-hoach
    value: 142
breakdowns:
  - by: org
    kind: partition
    values:
      2023:
        xa-a: 90
        xa-b: 60
  - by: group
    kind: overlapping
    values:
      2023:
        hoc-sinh: 7
`
const SHARES = `series: truong-xom
name: Trưởng xóm là đảng viên
definition: Trưởng xóm đã vào Đảng
measure: stock
unit: dang-vien
org: huyen-mau
source: bao-cao
values:
  2023:
    value: 172
    of: 214
    share: 80,37%
    as_of: 2023-12-31
`
const RATIO = `series: ty-le
name: Tỷ lệ hộ nghèo
definition: Hộ nghèo trên tổng số hộ
measure: ratio
unit: phan-tram
org: huyen-mau
source: bao-cao
denominator: không rõ
values:
  2022: 3,4%
  2023: 3,1%
`
const STORY = 'content/2024-01/ket-nap-2023.mdx'

/** What the checks of prose say of a body (or of a body with other front matter). */
export function problemsIn(body: string, files: Readonly<Record<string, string>> = {}): readonly Problem[] {
  const head = (BASE[STORY] ?? '')
    .replace(/---\n\n[^]*$/u, '---\n\n')
    .replace('author:', 'org: huyen-mau\nauthor:')
  const root = writeProject({
    'data/series/ket-nap.yaml': SERIES,
    'data/series/truong-xom.yaml': SHARES,
    'data/series/ty-le.yaml': RATIO,
    [STORY]: `${head}${body}\n`,
    ...files,
  })
  return inspect(root).problems
}

/** Each as `code column`, of a body of one line. */
export function told(body: string): readonly string[] {
  return problemsIn(body).map(
    ({ code, place, severity }) =>
      `${code} ${place.column ?? ''}${severity === 'warning' ? '' : ` ${severity}`}`,
  )
}

/** The hint of the first problem of a code, blanks made plain. */
export function hintOf(body: string, code = 'number-unbound'): string | undefined {
  return problemsIn(body)
    .find((problem) => problem.code === code)
    ?.words.vi.hint?.replaceAll('\u00a0', ' ')
}
