import { expect, test } from 'vitest'
import { inspect } from '../../src/check/inspect.ts'
import { writePlace } from '../../src/problems/report-text.ts'
import { BASE, writeProject } from '../making/project.ts'

/** One slip in the body of a story is one problem, wherever it is made; see `one-mistake.test.ts` for the rest. */
const STORY = 'content/2024-01/ket-nap-2023.mdx'
const head = /^---\n.*?\n---\n/su.exec(BASE[STORY] ?? '')?.[0] ?? ''
const body = `
## Kết quả năm

Huyện Mẫu kết nạp <Num series="ket-nap" period="2023">150 đảng viên</Num>, <Change series="ket-nap" from="2022" to="2023"/>.

<Chart kind="columns" series="ket-nap" from="2022" to="2023" title="Kết nạp qua các năm" caption="Năm nay {{ket-nap.2023}}."/>

<Quote name="Bí thư" role="Huyện Mẫu">Cả năm kết nạp <Num series="ket-nap" period="2022"/>.</Quote>

<Note kind="info">Xem [kết quả](#ket-qua-nam) và chú thích[^1].</Note>

| Năm | Số |
|---|---|
| Năm trước | <Num series="ket-nap" period="2022"/> |

- Ý hai <Num series="ket-nap" period="2023"/>.

[^1]: Theo báo cáo của huyện.
`

const SLIPS: readonly (readonly [slip: string, where: RegExp, instead: (found: string) => string])[] = [
  ['a mistyped series', /ket-nap(?=[".])/gu, () => 'ket-nop'],
  ['a period without a figure', /(?<=period="|nap\.)20\d\d/gu, () => '2031'],
  ['a period that is none', /(?<=period="|from="|to="|nap\.)20\d\d/gu, () => 'nam nay'],
  ['a mistyped attribute', /(?<= )[a-z]+(?==")/gu, (name) => `${name}x`],
  ['an attribute written twice', / [a-z]+="[^"]*"/gu, (attribute) => attribute + attribute],
  ['an attribute without content', /(?<==")[^"]+(?=")/gu, () => ''],
  ['a content that is code', /(?<==)"[^"]*"/gu, () => '{x}'],
  ['a content without its first mark', /="/gu, () => '='],
  ['a tag mistyped at one end', /(?<=<\/?)[A-Z]\w+/gu, (name) => `${name}e`],
  ['a tag without its stroke', /\/>/gu, () => '>'],
  ['a tag without its end', /<\/[A-Z]\w+>/gu, () => ''],
  ['code between paragraphs', /\n\n/gu, () => '\n\n{x}\n\n'],
  ['a command between paragraphs', /\n\n/gu, () => '\n\nimport x from "y"\n\n'],
  ['HTML between paragraphs', /\n\n/gu, () => '\n\n<br>\n\n'],
  ['a sign for less', /\.(?=\n)/gu, () => ' <5%.'],
]

test('without a slip nothing is told', () => {
  expect(foundIn(body)).toEqual([])
})

test.each(SLIPS)('%s is told once, wherever it is made', (_, where, instead) => {
  const places = [...body.matchAll(where)]
  expect(places.length).toBeGreaterThan(1)
  for (const { 0: found, index } of places) {
    const wrong = body.slice(0, index) + instead(found) + body.slice(index + found.length)
    const around = wrong.slice(Math.max(0, index - 20), index + 20)
    expect({ around, found: foundIn(wrong) }).toEqual({ around, found: [expect.any(String)] })
  }
})

function foundIn(text: string): readonly string[] {
  return inspect(writeProject({ [STORY]: head + text })).problems.map(
    ({ code, place }) => `${writePlace(place)} ${code}`,
  )
}
