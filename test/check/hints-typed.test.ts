import { describe, expect, test } from 'vitest'
import { inspect } from '../../src/check/inspect.ts'
import type { Problem } from '../../src/problems/problem.ts'
import { BASE, writeProject } from '../making/project.ts'

/**
 * What a hint tells people to type is typed, to the letter, where they would type it: then the problem is gone and nothing else is said.
 * Where a hint offers several items (`of: 214; … of: không rõ`), each is tried, in both languages.
 */
const SERIES = 'data/series/ket-nap.yaml'
const base = BASE[SERIES] ?? ''
const [head = ''] = base.split('values:')

const slips: Readonly<Record<string, string>> = {
  'a share of a count without its whole': `${head}values:\n  2023:\n    value: 172\n    share: 80,37%\n`,
  'the share of a part in a whole without a number': `${head}values:\n  2023: chưa có số liệu\nbreakdowns:\n  - by: group\n    kind: partial\n    values:\n      2023:\n        hoc-sinh:\n          value: 7\n          share: 3,27%\n`,
  'a ratio without what it is divided by': ratio('values:\n  2023: 3,04%\n'),
  'a stock without its day': `${stock()}values:\n  2023:\n    value: 172\n`,
  'a whole in words': `${head}values:\n  2023:\n    value: 172\n    of: không có số liệu\n`,
  'a share in words': `${head}values:\n  2023:\n    value: 172\n    of: 214\n    share: không có số liệu\n`,
  'a share met in words': `${head}values:\n  2023:\n    value: 172\n    met: không có số liệu\n`,
  'a mistyped item': `${head}values:\n  2023:\n    valeu: 150\n`,
  'an estimate called final': `${head}values:\n  2023:\n    value: ước 150\n    status: final\n`,
  'a target of several years': `${base}  - period: 2024/2025\n    plan: ke-hoach\n    value: 150\n`,
  'a target in words': `${base}  - period: 2024\n    plan: ke-hoach\n    value: chưa có số liệu\n`,
  'a part that is more than the whole': `${head}values:\n  2023: 150\nbreakdowns:\n  - by: group\n    kind: partition\n    values:\n      2023:\n        hoc-sinh: 7\n`,
}

function stock(): string {
  return head.replace('measure: flow', 'measure: stock')
}

function ratio(lines: string): string {
  return `${head.replace('measure: flow', 'measure: ratio').replace('unit: dang-vien', 'unit: phan-tram')}${lines}`
}

function foundIn(text: string): readonly Problem[] {
  return inspect(writeProject({ [SERIES]: text, 'content/2024-01/ket-nap-2023.mdx': story })).problems
}

/** No figure of the story changes where the series does. */
const story = (BASE['content/2024-01/ket-nap-2023.mdx'] ?? '').replace(/Huyện Mẫu kết nạp.*/u, 'Lời dẫn.')

/** `of: 214` and `of: không rõ` of "Thêm of: và tổng, ví dụ of: 214; nguồn không nêu thì ghi of: không rõ". */
function itemsIn(hint: string): readonly string[] {
  return [...hint.matchAll(ITEM)].map(([item]) => item)
}

const ITEM =
  /(?<![\p{L}_])[a-z_]+: (?:\d+,\d+%|\d[\d-]*|không rõ|not known|từ 170 trở lên|[a-z-]+(?=[;,.]|$| \(| hoặc | or ))/gu

/** In place of a mistyped item, else of the nearest item of that name, else on a line below the problem. */
function typed(text: string, { place, code }: Problem, item: string): string {
  const lines = text.split('\n')
  const at = (place.line ?? 1) - 1
  const [key = ''] = item.split(':')
  const [nearest] = [...lines.keys()]
    .filter((line) => lines[line]?.trim().startsWith(`${key}:`))
    .toSorted((one, other) => Math.abs(one - at) - Math.abs(other - at))
  const spot = code === 'unknown-field' ? at : nearest
  const indent = / */u.exec((lines[spot ?? at] ?? '').replace('- ', '  '))?.[0] ?? ''
  return lines.toSpliced(spot ?? at + 1, spot === undefined ? 0 : 1, `${indent}${item}`).join('\n')
}

describe.each(Object.entries(slips))('%s', (_, text) => {
  const [found] = foundIn(text)
  const offers = (['vi', 'en'] as const).flatMap((language) => itemsIn(found?.words[language].hint ?? ''))
  test('is told with an item to type', () => expect(offers).not.toEqual([]))
  test.each(offers)('and “%s”, as its hint says, is taken', (item) => {
    if (found === undefined) throw new Error('nothing is told')
    expect(
      foundIn(typed(text, found, item)).map(({ code, words }) => `${code}: ${words.vi.message}`),
    ).toEqual([])
  })
})

test.each([
  ['a gap whose direction is wrong', 'show="gap"', 'thiếu 5', 'vượt 5'],
  ['a gap whose amount is wrong', 'show="gap"', 'vượt 3', 'vượt 5'],
  ['a number', '', '151', '150'],
  ['a target', 'show="target"', '150', '145'],
])('%s in a bound text is said with the words to type instead', (_, show, wrong, right) => {
  const bound = (text: string) => {
    const tag = `<Num series="ket-nap" period="2023" ${show}>${text}</Num>`
    const path = 'content/2024-01/ket-nap-2023.mdx'
    return inspect(
      writeProject({ [path]: (BASE[path] ?? '').replace(/Huyện Mẫu kết nạp.*/u, `Kết quả ${tag}.`) }),
    ).problems
  }
  const [told, ...others] = bound(wrong)
  expect(others).toEqual([])
  expect(told?.words.vi.message).toContain(`năm\u00a02023 là ${right}\u00a0đảng viên.`)
  expect(told?.words.vi.hint).toBe(`Sửa câu thành ${right}, hoặc sửa số liệu.`)
  expect(bound(right)).toEqual([])
})
