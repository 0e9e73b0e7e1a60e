import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeLargeArticles } from './large-articles.ts'
import { GROUPS, ORGS, writeLargeSeries } from './large-series.ts'

/** Writes a bulletin of many series and articles that has no problem into a folder. The same counts give the same bytes. */
export function writeLargeProject(
  root: string,
  { articles, series }: { readonly articles: number; readonly series: number },
): void {
  const files = [
    ...Object.entries(REGISTERS),
    ...writeLargeSeries(series),
    ...writeLargeArticles(articles, series),
  ]
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
}

const REGISTERS: Readonly<Record<string, string>> = {
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
${ORGS.map((id) => `${id}:\n  name: Đảng bộ xã ${id.replaceAll('-', ' ')}\n  type: dang-bo-xa\n  parent: huyen-mau\n`).join('')}`,
  'data/groups.yaml': GROUPS.map((id) => `${id}:\n  name: Nhóm ${id.replaceAll('-', ' ')}\n`).join(''),
  'data/units.yaml': `dang-vien:
  name: đảng viên
  kind: count
  aliases:
    - đồng chí
    - người
phan-tram:
  name: "%"
  kind: percent
`,
  'data/sources.yaml': 'bao-cao:\n  title: Báo cáo năm của Huyện Mẫu\n',
  'data/plans.yaml': 'ke-hoach:\n  name: Kế hoạch năm\n',
}
