import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Model } from '../../src/model/model.ts'
import { coverSvg, coverText } from '../../src/site/cover-svg.ts'
import { shareOf } from '../../src/site/share.ts'
import { shippedBulletin } from './shipped.ts'

const { model } = shippedBulletin()
const [edition, sample] = model.editions
if (edition === undefined || sample === undefined) throw new Error('two numbers are shipped')

beforeEach(() => {
  process.env['BANTIN_DOWNLOADS'] = '1'
})

afterEach(() => {
  delete process.env['BANTIN_DOWNLOADS']
})

test('shows the bulletin, the number, the finding and the first key figure on 1200 × 630', () => {
  const svg = coverSvg(model, edition)
  expect(svg).toMatch(/^<svg [^>]*width="1200" height="630"/)
  for (const text of [
    'Bản tin Phát triển đảng viên',
    'Số\u00a002, tháng\u00a002/2024',
    '>172<',
    'Lưu hành nội bộ',
  ])
    expect(svg).toContain(text)
  expect(coverText(model, edition)).toMatch(/Đảng viên mới kết nạp, năm\u00a02023: 172$/)
})

test('says on the picture that figures are invented', () => {
  expect(coverSvg(model, sample)).toContain('Có số liệu minh họa, không có thật.')
})

test('cuts a title that no size makes fit, and keeps every line within the picture', () => {
  const long = { ...edition, title: { ...edition.title, parts: ['Kết quả kết nạp '.repeat(60)] } }
  const svg = coverSvg(model, long)
  expect(svg).toContain('…</text>')
  const lines = [...svg.matchAll(/ y="(\d+)"/g)].map(([, y]) => Number(y))
  expect(Math.max(...lines)).toBeLessThan(630)
})

test('tells programs of it by full addresses, in a folder of a server too', () => {
  const share = shareOf(model, edition, '/editions/2024-02/index.html', 'website')
  expect(share).toMatchObject({
    url: 'https://ban-tin.example/editions/2024-02/',
    image: 'https://ban-tin.example/covers/2024-02.png',
    locale: 'vi_VN',
    width: 1200,
    height: 630,
  })
  const below: Model = { ...model, site: { ...model.site, url: 'https://huyen.example/ban-tin' } }
  expect(shareOf(below, edition, '/index.html', 'website')?.url).toBe('https://huyen.example/ban-tin/')
})

test('tells nothing where the bulletin has no address, or the picture is not drawn', () => {
  const nowhere: Model = { ...model, site: { ...model.site, url: '' } }
  expect(shareOf(nowhere, edition, '/index.html', 'website')).toBeUndefined()
  delete process.env['BANTIN_DOWNLOADS']
  expect(shareOf(model, edition, '/index.html', 'website')).toBeUndefined()
})
