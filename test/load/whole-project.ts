import { png } from './making-pictures.ts'
import { WHOLE_DATA } from './whole-data.ts'

/** A bulletin of Huyện Mẫu in which every key and every tag stands at least once. */
export const WHOLE: Readonly<Record<string, string | Uint8Array>> = {
  ...WHOLE_DATA,
  'content/2024-01/edition.yaml': `edition: 2024-01
number: "01"
title: Số 01, kết nạp {{ket-nap.2023}}
period: 2023
release_at: 2024-01-15T08:00+07:00
next_release: 2024-04-15
summary: Kết quả kết nạp năm 2023.
main_points:
  - Kết nạp {{ket-nap.2023}}, kế hoạch {{ket-nap.2023.target.ke-hoach}}.
  - Riêng xã A {{ket-nap.2023@xa-a}}, tỷ lệ {{ket-nap.2023.share}}.
key_figures:
  - series: ket-nap
    period: 2023
    compare: target
  - series: ket-nap
    period: 2023
    org: xa-a
  - series: tong
    period: 2023
    compare: 2022
articles:
  - tong-so
  - ket-nap-2023
contact:
  name: Ban Tổ chức
  phone: 0208 000 001
prepared_by: Người soạn
checked_by: Người kiểm tra
approved:
  by: Trưởng ban
  date: 2024-01-14
corrections:
  - date: 2024-01-17
    text: Hai chữ số bị đảo, đúng là {{ket-nap.2023}}.
    was: "105"
    now: "150"
    where: Điểm chính
accept:
  - check: release-on-holiday
    reason: Trùng ngày họp
draft: false
`,
  'content/2024-01/anh.png': png(640, 480),
  'content/2024-01/tong-so.mdx': `---
title: Tổng số
summary: Một bài ngắn.
author: Ban Tổ chức
published: 2024-01-15T08:00+07:00
draft: true
---

Có <Num series="tong" period="2023" unit="no"/>.
`,
  'content/2024-01/ket-nap-2023.mdx': `---
title: Kết nạp {{ket-nap.2023}}
summary: Một bài dài.
author: Ban Tổ chức
published: 2024-01-15T08:00+07:00
org: huyen-mau
tags:
  - kết nạp
  - kế hoạch
image:
  src: anh.png
  alt: Lễ kết nạp
  caption: Lễ kết nạp {{ket-nap.2023}}
  credit: Ban biên tập
slug: ket-nap
release_at: 2024-01-16T08:00+07:00
sources: bao-cao-quy
corrections:
  - date: 2024-01-18
    text: Đã sửa tên.
accept:
  - check: number-unbound
    text: 12 người
    reason: Số chỗ ngồi
---

## Kết quả *cả năm*

Kết nạp <Num series="ket-nap" period="2023">150 đảng viên</Num>, **đạt** <Num series="ket-nap" period="2023" show="target" plan="ke-hoach"/>, <Change series="ket-nap" from="2022" to="2023" as="percent"/> và [xem bảng](#bang-so)[^1].

<Chart kind="line" series="ket-nap tong" from="2022" to="2023" title="Hai số {{tong.2023}}" caption="Nguồn: báo cáo"/>

<Chart kind="breakdown" series="ket-nap" by="org" target="ke-hoach"/>

<Chart kind="columns" series="ket-nap" org="xa-a"/>

<Quote name="Bí thư" role="Huyện Mẫu">

Ai cũng phấn khởi.

- Nhất là lớp trẻ.

</Quote>

<Note kind="method">Số sơ bộ.</Note>

<Photo src="anh.png" alt="Nhà văn hóa" caption="Nhà văn hóa xóm" credit="Người chụp"/>

<KeyFigures/>

### Bảng số

| Năm | Số |
| :--- | ---: |
| 2022 | <Num series="ket-nap" period="2022"/> |

1. Một
2. Hai

> Trích lời

![Nhà](anh.png)

<DataTable series="ket-nap" from="2022" by="org"/>

Một dòng\\
và một dòng, \`chữ máy\`, một [liên kết][noi], hai lần[^1] và lần nữa[^hai].

- [x] Đã xong
- [ ] Chưa xong

| Giữa |
| :---: |
| Chữ |

\`\`\`
chữ của máy {a}
\`\`\`

***

<Num series="ket-nap" period="2023" show="met"/>, <Num series="ket-nap" period="2023" org="xa-a"/>, <Num series="ket-nap" period="2020/2023" show="statement"/>, <Change series="ty-le" from="2022" to="2023"/>, <Change series="ket-nap" from="2022" to="2023"/> và 🎉.

<Chart kind="columns" series="ket-nap" org="huyen-mau" target="plan"/>

<Chart kind="progress" series="ket-nap" group="hoc-sinh" target="none"/>

[noi]: https://vi-du.vn/trang "Một trang"

[^1]: Theo báo cáo, <Num series="ket-nap" period="2023" org="xa-a"/>.
[^hai]: Hai ý:

    - một;
    - hai.
`,
}
