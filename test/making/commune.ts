/**
 * A commune with many branches and figures, two numbers of its bulletin a month apart, plans for all, zeros and gaps among them. Huyện Mẫu
 * and its communes are invented; the same counts give the same bytes.
 */
export function commune({
  branches,
  series,
}: {
  branches: number
  series: number
}): Readonly<Record<string, string>> {
  const ids = Array.from({ length: branches }, (_, index) => `cb-${index + 1}`)
  const names = Array.from({ length: series }, (_, index) =>
    index === 0 ? 'ket-nap' : `so-lieu-${index + 1}`,
  )
  return {
    'data/site.yaml': `format: 1
title: Bản tin xã Mẫu Đông
owner: Đảng ủy xã Mẫu Đông
language: vi
url: https://mau-dong.example/
circulation: Lưu hành nội bộ
contact:
  name: Văn phòng
  email: van-phong@mau-dong.example
`,
    'data/orgs.yaml': [
      'xa:\n  name: Đảng bộ xã Mẫu Đông\n  type: Đảng bộ xã\n  order: 1\n',
      ...ids.map(
        (id, at) =>
          `${id}:\n  name: Chi bộ thôn Mẫu ${at + 1}\n  type: Chi bộ\n  parent: xa\n  order: ${at + 2}\n`,
      ),
    ].join(''),
    'data/groups.yaml': 'nu:\n  name: Nữ\n',
    'data/units.yaml': 'dang-vien:\n  name: đảng viên\n  kind: count\n',
    'data/sources.yaml': 'bao-cao:\n  title: Báo cáo của xã Mẫu Đông (số liệu minh họa)\n',
    'data/plans.yaml':
      'ke-hoach:\n  name: Kế hoạch năm 2025 của xã Mẫu Đông\n  source: bao-cao\n  main: true\n',
    ...Object.fromEntries(names.map((name, at) => [`data/series/${name}.yaml`, seriesText(name, at, ids)])),
    'content/2025-08/edition.yaml': editionText({
      id: '2025-08',
      number: '08',
      period: '2025-H1',
      release: '2025-08-05',
      next: '2025-11-05',
      names,
    }),
    'content/2025-08/bai.mdx': storyText('Sáu tháng đầu năm', '2025-08-05', names.slice(0, 2), '2025-H1'),
    'content/2025-11/edition.yaml': editionText({
      id: '2025-11',
      number: '11',
      period: '2025-9M',
      release: '2025-11-05',
      next: '2026-02-05',
      names,
    }),
    'content/2025-11/bai.mdx': storyText('Chín tháng năm 2025', '2025-11-05', names.slice(0, 2), '2025-9M'),
  }
}

/** Half a year and nine months of branch `at`: some have none at all, some began after June, some have met their plan. */
function figuresOf(at: number): readonly [number, number] {
  switch (at % 6) {
    case 0:
      return [0, 0]
    case 1:
      return [0, 2]
    case 2:
      return [3, 5]
    case 3:
      return [1, 1]
    case 4:
      return [5, 6]
    default:
      return [2, 3]
  }
}

const PLAN = 5

function seriesText(name: string, at: number, ids: readonly string[]): string {
  const total = (half: 0 | 1): number => ids.reduce((sum, _, branch) => sum + figuresOf(branch)[half], 0)
  const title = at === 0 ? 'Đảng viên mới kết nạp' : `Đảng viên mới được giao việc loại ${at + 1}`
  const parts = (half: 0 | 1): string =>
    ids.map((id, branch) => `        ${id}: ${figuresOf(branch)[half]}\n`).join('')
  const plans = ids
    .map((id) => `  - period: 2025\n    org: ${id}\n    value: ${PLAN}\n    plan: ke-hoach\n`)
    .join('')
  return `series: ${name}
name: ${title}
theme: ${at % 2 === 0 ? 'Phát triển đảng viên' : 'Phân công nhiệm vụ'}
definition: Số người trong kỳ, số liệu minh họa thứ ${at + 1}.
measure: flow
unit: dang-vien
org: xa
source: bao-cao
illustrative: true
values:
  2025-H1: ${total(0)}
  2025-9M:
    value: ${total(1)}
    first_in: 2025-11
targets:
  - period: 2025
    value: ${PLAN * ids.length}
    plan: ke-hoach
${
  at === 0
    ? `    revisions:
      - date: 2025-09-20
        was: ${PLAN * ids.length - 10}
        type: revision
        reason: Huyện giao bổ sung.
`
    : ''
}${plans}breakdowns:
  - by: org
    kind: partition
    values:
      2025-H1:
${parts(0)}  - by: org
    kind: partition
    values:
      2025-9M:
${parts(1).replace(/: (\d+)\n/gu, ':\n          value: $1\n          first_in: 2025-11\n')}`
}

function editionText({ id, number, period, release, next, names }: EditionText): string {
  return `edition: ${id}
number: "${number}"
title: Kết quả phát triển đảng viên của Đảng bộ xã Mẫu Đông
period: ${period}
release_at: ${release}T08:00:00+07:00
next_release: ${next}
summary: Toàn xã có {{${names[0] ?? ''}.${period}}} mới; các chi bộ cách nhau xa. Số liệu minh họa.
main_points:
  - Toàn xã kết nạp {{${names[0] ?? ''}.${period}}}.
  - Nhiều chi bộ chưa kết nạp được đảng viên nào.
key_figures:
${names
  .slice(0, 6)
  .map((name) => `  - series: ${name}\n    period: ${period}\n    compare: target\n`)
  .join('')}prepared_by: Nguyễn Văn Mẫu
checked_by: Trần Thị Mẫu
articles:
  - bai
`
}

function storyText(title: string, day: string, names: readonly string[], period: string): string {
  return `---
title: ${title} ở xã Mẫu Đông
summary: Kết quả và việc còn lại. Số liệu minh họa.
author: Ban biên tập
published: ${day}T08:00:00+07:00
tags:
  - kết nạp
  - ${period === '2025-9M' ? 'Quý ba' : 'Sáu tháng'}
sources:
  - bao-cao
---

Toàn xã kết nạp ${names.map((name) => `<Num series="${name}" period="${period}"/>`).join(', ')}.

## Theo chi bộ

Mỗi chi bộ có mức riêng.

## Việc còn lại

Ba tháng cuối năm.

## Nguồn

Báo cáo của xã.
`
}

interface EditionText {
  readonly id: string
  readonly number: string
  readonly period: string
  readonly release: string
  readonly next: string
  readonly names: readonly string[]
}
