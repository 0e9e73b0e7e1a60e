import fc from 'fast-check'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadProject } from '../../src/load/load-project.ts'
import { planMending, type Plan } from '../../src/mend/plan-mending.ts'
import { BASE, writeProject } from '../making/project.ts'

const STORY = 'content/2024-01/ket-nap-2023.mdx'
const SERIES = 'data/series/ket-nap.yaml'
const EDITION = 'content/2024-01/edition.yaml'

/** Words as people type them: right, with blanks of every kind, with foreign letters; among them what must stay. */
const words = fc.constantFrom(
  ...[
    'Năm 2023',
    'năm\u00a02024',
    'quý IV',
    'tháng 8,',
    'ngày 28 tháng 12',
    '150 đảng viên',
    '53,2 %',
    '12,5\u00a0%',
  ],
  ...[
    'Ðảng bộ',
    'ðồng chí',
    'HÐND',
    'Norðurland',
    'tỷ lệ %',
    '3 đồng chí.',
    'năm  2023',
    '172/214',
    'một % là',
    '2024',
  ],
)
const sentence = fc
  .array(words, { minLength: 1, maxLength: 6 })
  .map((parts) => `Kỳ này ${parts.join(' và ')} được nêu`)
const inline = fc.oneof(
  { weight: 5, arbitrary: sentence },
  sentence.map((text) => `**${text}** %`),
  fc.constantFrom(
    'xem `năm 2023 là 53,2 % Ðảng`',
    'ở [trang năm 2023](https://vi-du.vn/Ðảng/53,2)',
    'có <Num series="ket-nap" period="2023">150 đảng viên</Num>',
    'có <Num series="ket-nap" period="2023"/>',
    'bằng 53,2&nbsp;% và \\* năm 2023',
    'ở dòng năm\n2023 và tháng\n8',
  ),
)
const block = fc.oneof(
  inline,
  fc.array(inline, { minLength: 2, maxLength: 3 }).map((parts) => parts.join('\n')),
  sentence.map((text) => `## ${text}`),
  sentence.map((text) => `- ${text}\n- ${text}`),
  sentence.map((text) => `> ${text}`),
  sentence.map((text) => `| ${text} | Số |\n| --- | --- |\n| ${text} | 5 % |`),
  sentence.map((text) => `\`\`\`\n${text}\n\`\`\``),
  sentence.map((text) => `<Note kind="info">\n\n${text}\n\n</Note>`),
  sentence.map((text) => `<Chart kind="columns" series="ket-nap" caption="${text} {{ket-nap.2023}}" />`),
)
/** A scalar as each style of YAML writes it. */
const scalar = sentence.chain((text) =>
  fc.constantFrom(
    text,
    `"${text}"`,
    `'${text}'`,
    `"${text.replace('Kỳ', 'K\\u1ef3')}"`,
    `>-\n    ${text}\n    ${text}`,
    `|\n    ${text}`,
  ),
)
const project = fc.record({
  blocks: fc.array(block, { minLength: 1, maxLength: 6 }),
  definition: scalar,
  point: scalar,
  form: fc.constantFrom('NFC', 'NFD'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  bom: fc.constantFrom('', '\ufeff'),
})

function filesOf({
  blocks,
  definition,
  point,
  form,
  lineEnd,
  bom,
}: typeof project extends fc.Arbitrary<infer T> ? T : never) {
  const head = (BASE[STORY] ?? '').split('\n---\n')[0] ?? ''
  const as = (text: string) => bom + text.normalize(form).replaceAll('\n', lineEnd)
  return {
    [STORY]: as(`${head}\n---\n\n${blocks.join('\n\n')}\n`),
    [SERIES]: as((BASE[SERIES] ?? '').replace('Số người được kết nạp vào Đảng trong kỳ', definition)),
    [EDITION]: as((BASE[EDITION] ?? '').replace('Kế hoạch năm 2023 đã hoàn thành.', point)),
  }
}

function carryOut(root: string, { files }: Plan): void {
  for (const { path, after } of files) writeFileSync(join(root, path), after)
}

/** Everything that was read, without places, letters joined and blanks as one: what mending must not change. */
function readBy(root: string): unknown {
  const { project: read, problems } = loadProject(root)
  const { inputs: _, root: __, ...rest } = read
  const told = problems
    .filter(({ code }) => code !== 'not-nfc' && code !== 'eth-for-d')
    .map(({ code }) => code)
  return JSON.parse(
    JSON.stringify({ ...rest, series: [...rest.series], told }, (key, value: unknown) =>
      /^(?:place|places|offset|\w*Place)$/.test(key)
        ? undefined
        : typeof value === 'string'
          ? settled(value)
          : value,
    ),
  )
}

function settled(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[ÐĐ]/g, 'Đ')
    .replace(/[ðđ]/g, 'đ')
    .replace(/(?:\s|&nbsp;)+/gu, ' ')
    .replace(/ (?=%)/g, '')
}

test('mending what was mended changes nothing', () => {
  fc.assert(
    fc.property(project, (made) => {
      const root = writeProject(filesOf(made))
      carryOut(root, planMending(root))
      expect(planMending(root).files.map(({ path, changes }) => ({ path, changes }))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('the project that is read is the same but for joined letters and blanks', () => {
  fc.assert(
    fc.property(project, (made) => {
      const root = writeProject(filesOf(made))
      const read = readBy(root)
      carryOut(root, planMending(root))
      expect(readBy(root)).toEqual(read)
    }),
    { numRuns: 60 },
  )
})

test('a file changes only in the letters and blanks that are told; lines, their ends and the rest stay', () => {
  fc.assert(
    fc.property(project, (made) => {
      for (const { before, after, changes } of planMending(writeProject(filesOf(made))).files) {
        const [old, mended] = [before.toString('utf8').normalize('NFC'), after.toString('utf8')]
        expect(mended.match(/\r?\n/g)).toEqual(old.match(/\r?\n/g))
        expect(mended.split(/\r?\n/).map(settled)).toEqual(old.split(/\r?\n/).map(settled))
        const lines = mended.split(/\r?\n/)
        const touched = new Set(
          old.split(/\r?\n/).flatMap((line, at) => (line === lines[at] ? [] : [at + 1])),
        )
        const told = new Set(changes.filter(({ kind }) => kind !== 'loose-accents').map(({ line }) => line))
        expect(told).toEqual(touched)
      }
    }),
    { numRuns: 60 },
  )
})

test('quoted code, addresses and bindings stay as they are', () => {
  const kept = (text: string) =>
    text.normalize('NFC').match(/```[^]*?```|`[^`\n]+`|https:[^)\s]+|\{\{[^}]*\}\}/g)
  fc.assert(
    fc.property(project, (made) => {
      for (const { before, after } of planMending(writeProject(filesOf(made))).files) {
        expect(kept(after.toString('utf8'))).toEqual(kept(before.toString('utf8')))
      }
    }),
    { numRuns: 60 },
  )
})
