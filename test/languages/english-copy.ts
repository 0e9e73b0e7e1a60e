import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Writes a copy of a project in which editors work in English: its language is English, its values and verdicts are written the English
 * way, and every Vietnamese letter that editors typed has lost its marks. Any Vietnamese letter on a page of such a bulletin is then a
 * word of the interface that nobody translated.
 */
export function writeEnglishCopy(root: string, folder: string): void {
  for (const part of ['data', 'content']) cpSync(join(root, part), join(folder, part), { recursive: true })
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!/\.(yaml|mdx)$/.test(entry.name)) continue
    const path = join(entry.parentPath, entry.name)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, entry.name === 'site.yaml' ? inEnglish(text, SITE) : inEnglish(text))
  }
}

const SITE: readonly (readonly [RegExp, string])[] = [[/^language: vi$/m, 'language: en']]

function inEnglish(text: string, more: readonly (readonly [RegExp, string])[] = []): string {
  const said = [...PHRASES, ...more].reduce(
    (written, [pattern, words]) => written.replace(pattern, words),
    text.normalize('NFC'),
  )
  return said
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC')
}

/** The number language of the shipped data, phrase by phrase. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/(\d{2})\/(\d{2})\/(\d{4})/g, '$3-$2-$1'],
  [/(\d)\.(\d{3})(?!\d)/g, '$1,$2'],
  [/(\d),(\d{1,2}) ?(?=%|điểm)/g, '$1.$2 '],
  [/(\d) +%/g, '$1%'],
  [/chưa có số liệu/g, 'not yet'],
  [/không có số liệu/g, 'not available'],
  [/không áp dụng/g, 'not applicable'],
  [/không công bố/g, 'not published'],
  [/: không rõ/g, ': unknown'],
  [/từ ([\d.,%]+) trở lên/g, 'at least $1'],
  [/từ ([\d.,%]+) đến ([\d.,%]+)/g, 'from $1 to $2'],
  [/không quá (?=\d)/g, 'at most '],
  [/hơn (?=\d)/g, 'more than '],
  [/gần (?=\d)/g, 'nearly '],
  [/(?:ước|khoảng) (?=\d)/g, 'about '],
  [/vượt ([\d.]+) điểm phần trăm/g, 'exceeds by $1 percentage points'],
]
