/** The minimal project: one series, two organisations, one group, one plan, one edition with one story. */
export const BASE: Readonly<Record<string, string>> = {
  'data/site.yaml': `format: 1
title: Bản tin Huyện Mẫu
owner: Ban Tổ chức Huyện ủy Mẫu
language: vi
url: https://ban-tin.vi-du.vn/
contact:
  name: Văn phòng
  email: van-phong@vi-du.vn
`,
  'data/orgs.yaml': `huyen-mau:
  name: Đảng bộ Huyện Mẫu
  type: dang-bo-huyen
xa-a:
  name: Đảng bộ xã A
  type: dang-bo-xa
  parent: huyen-mau
xa-b:
  name: Đảng bộ xã B
  type: dang-bo-xa
  parent: huyen-mau
`,
  'data/groups.yaml': `hoc-sinh:
  name: Học sinh trung học phổ thông
`,
  'data/units.yaml': `dang-vien:
  name: đảng viên
  name_en: members
  kind: count
phan-tram:
  name: "%"
  kind: percent
`,
  'data/sources.yaml': `bao-cao:
  title: Báo cáo năm của Huyện Mẫu
`,
  'data/plans.yaml': `ke-hoach:
  name: Kế hoạch năm
`,
  'data/series/ket-nap.yaml': `series: ket-nap
name: Đảng viên mới kết nạp
definition: Số người được kết nạp vào Đảng trong kỳ
measure: flow
unit: dang-vien
org: huyen-mau
source: bao-cao
values:
  2022: 142
  2023: 150
targets:
  - period: 2023
    plan: ke-hoach
    value: 145
`,
  'content/2024-01/edition.yaml': `edition: 2024-01
number: 1
title: Số 01, tháng 01/2024
period: 2023
release_at: 2024-01-15T08:00+07:00
next_release: 2024-04-15
summary: Kết quả kết nạp đảng viên năm 2023.
main_points:
  - Kế hoạch năm 2023 đã hoàn thành.
articles:
  - ket-nap-2023
`,
  'content/2024-01/ket-nap-2023.mdx': `---
title: Kết nạp đảng viên năm 2023
summary: Kế hoạch năm 2023 đã hoàn thành.
author: Ban Tổ chức
published: 2024-01-15T08:00+07:00
---

Huyện Mẫu kết nạp <Num series="ket-nap" period="2023"/>.
`,
}
