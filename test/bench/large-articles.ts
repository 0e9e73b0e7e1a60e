import { makeRandom } from './making-random.ts'
import { FIRST_YEAR, LAST_YEAR, seriesId } from './large-series.ts'

/**
 * The files of `count` articles in editions of twenty: about 5 KB of Vietnamese each, with a chart, three bound figures and numbers that are
 * no figures (dates, documents, ages, places).
 */
export function writeLargeArticles(count: number, seriesCount: number): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (let start = 0; start < count; start += PER_EDITION) {
    const number = start / PER_EDITION
    const edition = `${FIRST_YEAR + (number % 16)}-${String(1 + Math.floor(number / 16)).padStart(2, '0')}`
    const slugs = Array.from(
      { length: Math.min(PER_EDITION, count - start) },
      (_, index) => `bai-${start + index}`,
    )
    files.set(`content/${edition}/edition.yaml`, writeEdition(edition, slugs))
    for (const [index, slug] of slugs.entries())
      files.set(`content/${edition}/${slug}.mdx`, writeArticle(start + index, seriesCount))
  }
  return files
}

const PER_EDITION = 20

function writeEdition(edition: string, slugs: readonly string[]): string {
  const [year = '', month = ''] = edition.split('-')
  return `edition: ${edition}
number: ${month}/${year}
title: Số ${month} năm ${year}
period: ${year}
release_at: ${year}-${month}-${workingDay(year, month)}T08:00:00+07:00
next_release: ${year}-12-${workingDay(year, '12')}
summary: Tình hình các xã của Huyện Mẫu.
main_points:
  - Các xã đã báo cáo đầy đủ.
articles:
${slugs.map((slug) => `  - ${slug}\n`).join('')}`
}

/** A day in the middle of a month that is no end of a week. */
function workingDay(year: string, month: string): number {
  const weekday = new Date(Date.UTC(Number(year), Number(month) - 1, 15)).getUTCDay()
  return weekday === 0 ? 16 : weekday === 6 ? 17 : 15
}

function writeArticle(index: number, seriesCount: number): string {
  const random = makeRandom(index + 1)
  const series = seriesId(random(seriesCount))
  const year = FIRST_YEAR + 1 + random(LAST_YEAR - FIRST_YEAR)
  const figures = [
    `Năm ${year}, đơn vị ghi nhận <Num series="${series}" period="${year}"/>.`,
    `Quý I năm đó có <Num series="${series}" period="${year}-Q1"/>.`,
    `So với năm trước, số này <Change series="${series}" from="${year - 1}" to="${year}"/>.`,
  ]
  const paragraphs = Array.from({ length: 10 }, (_, paragraph) => {
    const sentences = Array.from({ length: 4 }, () => SENTENCES[random(SENTENCES.length)] ?? '')
    return [...sentences.slice(0, 2), figures[paragraph / 3] ?? '', ...sentences.slice(2)]
      .join(' ')
      .replace('  ', ' ')
  })
  return `---
title: Chuyện ở xóm ${index}
summary: Việc làm của một chi bộ và điều rút ra từ đó.
author: Ban Tổ chức
published: ${LAST_YEAR}-01-15T08:00:00+07:00
tags:
  - cơ sở
---

${paragraphs.slice(0, 5).join('\n\n')}

<Chart kind="columns" series="${series}" from="${FIRST_YEAR}" to="${LAST_YEAR}"/>

## Điều rút ra

${paragraphs.slice(5).join('\n\n')}
`
}

const SENTENCES = [
  'Sáng sớm, sương còn phủ trắng các đồi chè, đoàn công tác đã có mặt ở xóm xa nhất của xã.',
  'Chi bộ họp đều vào ngày 05 hằng tháng, lúc 19 giờ 30, tại nhà văn hóa xóm 7.',
  'Người cao tuổi nhất chi bộ đã 82 tuổi, vừa nhận Huy hiệu 60 năm tuổi Đảng.',
  'Thực hiện Nghị quyết số 21-NQ/TW ngày 16/6/2022, chi bộ lập danh sách quần chúng có nguyện vọng.',
  'Đại hội chi bộ nhiệm kỳ 2022-2025 đã đề ra ba khâu đột phá và phân công rõ người, rõ việc.',
  'Mỗi đảng viên được giao giúp đỡ một gia đình, cuối quý báo cáo lại trong cuộc họp.',
  'Nhiều người trẻ đi làm xa, nhưng vẫn giữ liên lạc với xóm qua nhóm chung trên điện thoại.',
  'Chị nhận nhiệm vụ trưởng xóm từ năm 2019, khi mới 27 tuổi, và đi từng nhà để nghe bà con nói.',
  'Con đường ven suối được sửa lại trong tháng 3/2023, người góp công, người góp đá.',
  'Nhà trường coi việc bồi dưỡng học sinh ưu tú là một phần của dạy người, nhất là với lớp 12A1.',
  'Hồ sơ làm theo Mẫu 7-KNĐ, nộp về Ban Tổ chức trước 17 giờ ngày 30/6 hằng năm.',
  'Khi người được giúp đỡ đã trưởng thành, chi bộ xem xét và đề nghị cấp trên quyết định.',
  'Không ai bị ép; có em chọn chờ đến khi vào đại học, và điều đó cũng đáng quý.',
  'Buổi sinh hoạt chuyên đề kéo dài 90 phút, dành nửa thời gian cho thảo luận.',
  'Từ dịp 3/2 đến dịp 19/5 là quãng bận rộn nhất, vì lễ kết nạp thường tổ chức vào các ngày ấy.',
  'Kinh nghiệm của chi bộ là việc gì khó thì bàn trước, việc gì đã bàn thì làm đến nơi.',
  'Báo cáo nào không rõ nguồn thì hỏi lại, hỏi không được thì ghi là chưa có.',
  'Cán bộ trẻ về xã học tiếng của đồng bào, đi rừng, ăn cơm với bà con, rồi được gọi là con cháu trong nhà.',
  'Trụ sở nằm bên quốc lộ 37, cạnh trường tiểu học, ngày nào cũng có người đến hỏi thủ tục.',
  'Sau hai năm rưỡi thực hiện Đề án 06, giấy tờ đã gọn đi nhiều, người dân đỡ phải đi lại.',
]
