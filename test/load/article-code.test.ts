import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderBlocks } from '../../src/site/article.ts'
import { articleOf, head, makeContext, messagesOf, problemsOf, storyOf } from './making-article.ts'
import { loadSeries } from './making-series.ts'
import { readArticle } from '../../src/load/read-article.ts'

/** Both locks can be taken off: the mask that hides code from the parser, the guard that finds it in the tree. */
const locks = vi.hoisted(() => ({ guard: true, mask: true }))

vi.mock(import('../../src/load/mdx-guard.ts'), async (original) => {
  const real = await original()
  return { findForbidden: (...given) => (locks.guard ? real.findForbidden(...given) : []) }
})
vi.mock(import('../../src/load/mdx-mask.ts'), async (original) => {
  const real = await original()
  return { ...real, maskCode: (text) => (locks.mask ? real.maskCode(text) : text) }
})

const folder = mkdtempSync(join(tmpdir(), 'bantin-canary-'))
const file = join(folder, 'canary')
const run = `globalThis.canary = require("fs").writeFileSync(${JSON.stringify(file)}, "ran")`

beforeEach(() => Object.assign(locks, { guard: true, mask: true }))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => {
  expect('canary' in globalThis).toBe(false)
  expect(existsSync(file)).toBe(false)
})

/** Every way to bring code into a story that the tree would carry. */
const carried: readonly (readonly [string, string])[] = [
  ['an import', `import "data:text/javascript,${encodeURIComponent(run)}"`],
  ['an import of a file', 'import fs from "node:fs"'],
  ['an import behind text', 'Chữ.\n\nimport fs from "node:fs"'],
  ['an import with a return', 'Chữ.\r\n\r\nimport fs from "node:fs"\r\n'],
  ['an import of everything', 'import * as fs from "node:fs"'],
  ['an import in a note', '<Note kind="info">\nimport fs from "node:fs"\n</Note>'],
  ['an export', `export const x = ${run}`],
  ['a default export', `export default () => { ${run} }`],
  ['an expression', `Chữ {${run}} chữ.`],
  ['an expression by itself', `{${run}}`],
  ['an expression of several lines', `{\n${run}\n}`],
  ['a remark', '{/* chữ */}'],
  ['a constructor', `{[].constructor.constructor(${JSON.stringify(run)})()}`],
  ['a later import', '{import("node:fs")}'],
  ['the environment', '{process.env}'],
  ['a template', '{`a ${process.env.PATH}`}'],
  ['an expression in a heading', `## Chữ {${run}}`],
  ['an expression in a table', `| a |\n|---|\n| {${run}} |`],
  ['an expression in a note below', `Chữ[^1].\n\n[^1]: Chữ {${run}}`],
  ['an expression in a note that nothing cites', `[^1]: Chữ {${run}}`],
  ['an expression in the words of a link', `[{${run}}](https://vi-du.vn)`],
  ['an expression in emphasis', `**{${run}}**`],
  ['an expression in the words of a figure', '<Num series="ket-nap" period="2023">{172}</Num>'],
  ['a script', `<script>${'canary = 1'}</script>`],
  ['a script by itself', '<script src="https://vi-du.vn/x.js"/>'],
  ['a style', '<style>x</style>'],
  ['a frame', `<iframe srcdoc="<script>${'canary = 1'}</script>"/>`],
  ['a drawing with a handler', '<svg onload="canary = 1"/>'],
  ['a picture with a handler', '<img src="x" onerror="canary = 1"/>'],
  ['a base', '<base href="https://vi-du.vn/"/>'],
  ['a meta', '<meta httpEquiv="refresh" content="0"/>'],
  ['a form', '<form action="https://vi-du.vn/"/>'],
  ['a member', '<Foo.Bar/>'],
  ['a constructor as a tag', '<constructor/>'],
  ['a method as a tag', '<toString/>'],
  ['a fragment', '<>chữ</>'],
]

/** Those that do not even parse. */
const broken: readonly (readonly [string, string])[] = [
  ['a spread', '<Num {...globalThis}/>'],
  ['an attribute with an expression', `<Num series={${run}} period="2023"/>`],
  ['an attribute that is code', `<Chart kind="line" series="ket-nap" title={(() => { ${run} })()}/>`],
  ['HTML that is not closed', '<img src=x onerror=canary=1>'],
]

test.each([...carried, ...broken])('refuses %s, runs nothing, and draws nothing', (_, body) => {
  const { article, problems } = readArticle(
    { file: 'content/2024-02/a.mdx', text: storyOf(body) },
    makeContext(),
  )
  expect(problems.map(({ code }) => code)).toContainEqual(
    expect.stringMatching(/^(?:mdx-code|html-tag|unknown-component)$/u),
  )
  expect(article?.blocks).toEqual([])
})

test('names code in an attribute and in a head', () => {
  expect(problemsOf('<Num series="ket-nap" period="2023" onclick="canary = 1"/>')).toEqual(['1:37 bad-prop'])
  const text = head.replace('author:', 'layout: ./x.astro\nauthor:')
  const { problems } = readArticle({ file: 'content/2024-02/a.mdx', text }, makeContext())
  expect(problems).toMatchObject([{ code: 'mdx-code', place: { line: 4, column: 1 } }])
})

test.each(carried)('only the guard stops %s', (_, body) => {
  locks.guard = false
  const { article, problems } = readArticle(
    { file: 'content/2024-02/a.mdx', text: storyOf(body) },
    makeContext(),
  )
  expect(problems.filter(({ code }) => /^(?:mdx-|html-|unknown-component)/u.test(code))).toEqual([])
  expect(article).toBeDefined()
})

test.each([...carried, ...broken].filter(([name]) => name !== 'an import in a note'))(
  'the guard finds %s without the mask too',
  (_, body) => {
    locks.mask = false
    expect(problemsOf(body).join(' ')).toMatch(/mdx-code|html-tag|unknown-component/u)
  },
)

test('even without guard and mask nothing is drawn of what is no HTML', () => {
  Object.assign(locks, { guard: false, mask: false })
  for (const body of ['Chữ {process.env} chữ.', '<script>canary = 1</script>', '<Foo.Bar/>']) {
    const { blocks } = articleOf(body)
    expect(() => renderBlocks(loadSeries(), blocks)).toThrow(/unknown node/u)
  }
})

test.each([
  ['quoted code', 'Viết `{tong}` và `import x`.\n\n```js\nimport x from "y"\nconst { a } = x\n```\n'],
  ['escaped braces', 'Viết \\{tong\\}.'],
  ['braces as entities', 'Viết &#123;tong&#125;.'],
  ['an escaped command', '\\import là một từ.'],
  ['such a word later on', 'Chữ import từ đâu, export đi đâu.'],
  ['words that only begin so', 'important\n\nexporter'],
  ['a binding in an attribute', '<Chart kind="line" series="ket-nap" title="Có {{ket-nap.2023}}"/>'],
])('lets %s be words', (_, body) => {
  expect(messagesOf(body)).toEqual([])
})
