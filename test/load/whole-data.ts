/** The data of a bulletin of Huyện Mẫu in which every key stands at least once. */
export const WHOLE_DATA: Readonly<Record<string, string>> = {
  'data/site.yaml': `format: 1
title: Bản tin Huyện Mẫu
subtitle: Số liệu từng năm
owner: Ban Tổ chức Huyện ủy Mẫu
language: vi
url: https://ban-tin.vi-du.vn/
timezone: Asia/Bangkok
circulation: Lưu hành nội bộ
contact:
  name: Văn phòng
  email: van-phong@vi-du.vn
  phone: 0208 000 000
identity:
  accent: "#a01c1c"
imprint:
  licence: Số 1/GP-XBBT
  responsible: Trưởng ban
  printer: Xưởng in Mẫu
  copies: 100 bản
paper: 19x27
holidays:
  - 2024-02-08
planned:
  - edition: 2024-04
    title: Số 02
    at: 2024-04-15
    state: Dự kiến
audit: summary
handbook: false
checks:
  jump: "off"
  missing-as-of: error
  jump-percent: 40
  jump-from: 20
  small-count-below: 5
`,
  'data/orgs.yaml': `huyen-mau:
  name: Đảng bộ Huyện Mẫu
  name_en: Huyện Mẫu Party organisation
  type: dang-bo-huyen
  order: 1
xa-a:
  name: Đảng bộ xã A
  type: dang-bo-xa
  parent: huyen-mau
  valid_from: 1990-01-01
  valid_to: 2025-06-30
  succeeded_by: xa-b
xa-b:
  name: Đảng bộ xã B
  type: dang-bo-xa
  parent: huyen-mau
`,
  'data/groups.yaml': `hoc-sinh:
  name: Học sinh trung học phổ thông
  name_en: Upper-secondary pupils
nguoi-co-dao:
  name: Người có đạo
  sensitive: true
`,
  'data/units.yaml': `dang-vien:
  name: đảng viên
  name_en: members
  kind: count
  aliases:
    - đồng chí
    - người
phan-tram:
  name: "%"
  kind: percent
  decimals: 2
trieu:
  name: triệu đồng
  kind: amount
  aliases: triệu đồng chẵn
`,
  'data/sources.yaml': `bao-cao:
  title: Báo cáo năm của Huyện Mẫu
  author: Ban Tổ chức
  publisher: Huyện ủy Mẫu
  date: 2024-01-05
  number: 12-BC/HU
  url: https://vi-du.vn/bao-cao.pdf
  page: trang 3
  complete: false
bao-cao-quy:
  title: Báo cáo quý
`,
  'data/plans.yaml': `ke-hoach:
  name: Kế hoạch năm
  source: bao-cao
  date: 2023-01-10
  number: 5-KH/HU
nghi-quyet:
  name: Nghị quyết Đại hội
  main: true
`,
  'data/series/tong.yaml': `series: tong
name: Tổng số đảng viên
name_en: Members in all
theme: Đội ngũ
definition: Số đảng viên có mặt cuối kỳ
measure: stock
unit: dang-vien
org: huyen-mau
source: bao-cao
as_of: không rõ
note: Số của cả huyện
values:
  2022: hơn 4.100
  2023:
    value: "4.231"
    as_of: 2023-12-31
account:
  start:
    series: tong
    period: 2022
  end:
    series: tong
    period: 2023
  plus:
    - ket-nap
  minus: ket-nap
`,
  'data/series/ty-le.yaml': `series: ty-le
name: Tỷ lệ kết nạp
definition: Số kết nạp trên tổng số đầu năm
measure: ratio
unit: phan-tram
org: huyen-mau
source: bao-cao
numerator: ket-nap
denominator:
  series: tong
  period: previous-year-end
values:
  2022: 3,46%
  2023: 3,65%
targets:
  - period: 2023
    plan: nghi-quyet
    gap: vượt 0,15 điểm phần trăm
    better: higher
`,
  'data/series/cho.yaml': `series: cho
name: Đã học, chờ kết nạp
definition: Số người đã học lớp bồi dưỡng
measure: ratio
unit: phan-tram
org: xa-b
illustrative: true
source: bao-cao
denominator: không rõ
values:
  2023: khoảng 20%
`,
  'data/series/ket-nap.yaml': `series: ket-nap
name: Đảng viên mới kết nạp
definition: Số người được kết nạp vào Đảng trong kỳ
measure: flow
unit: dang-vien
org: huyen-mau
status: provisional
source: bao-cao
first_in: 2024-01
values:
  2021: chưa có số liệu
  2022: 142
  2023:
    - value: 150
      of: 200
      share: 75%
      met: 103,4%
      met_plan: ke-hoach
      status: final
      as_of: 2023-12-31
      source: bao-cao
      used: true
      first_in: 2024-01
      note: Tăng nhờ hai lớp bồi dưỡng
      revisions:
        - date: 2024-01-10
          was: 147
          type: correction
          reason: Chi bộ xóm 3 báo cáo muộn
    - value: hơn 145
      source: bao-cao-quy
  2024-Q1: từ 30 đến 35
  2024-H1: gần 70
statements:
  - period: 2020/2023
    each: year
    value: từ 100 đến 170
    source: bao-cao-quy
    first_in: 2024-01
    note: Theo báo cáo quý
  - period: 2023
    org: xa-a
    group: hoc-sinh
    value: hơn 3
targets:
  - period: 2023
    plan: ke-hoach
    value: 145
    source: bao-cao-quy
    first_in: 2024-01
    note: Đã điều chỉnh
    revisions:
      - date: 2023-06-01
        was: 140
        type: revision
        reason: Nghị quyết giữa năm
  - period: 2023/2025
    each: average
    plan: nghi-quyet
    org: xa-a
    value: không quá 40
  - period: 2024
    plan: ke-hoach
    group: hoc-sinh
    value: từ 7 trở lên
breakdowns:
  - by: org
    kind: partition
    first_in: 2024-01
    values:
      2023:
        xa-a: 90
        xa-b:
          value: 60
          note: Có hai chi bộ mới
  - by: group
    kind: overlapping
    values:
      2023:
        hoc-sinh: không công bố
cells:
  - period: 2023
    org: xa-a
    group: nguoi-co-dao
    value: 6
    source: bao-cao-quy
breaks:
  - at: 2023-07-01
    note: Từ đây ghi theo cách mới
accept:
  - check: jump
    period: 2023
    org: xa-a
    group: hoc-sinh
    plan: ke-hoach
    source: bao-cao
    reason: Đã đối chiếu
    by: Trưởng ban
    date: 2024-01-12
`,
}
