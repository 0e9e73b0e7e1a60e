import { HtmlValidate } from 'html-validate'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readHtml } from '../../src/publish/html-tokens.ts'
import { pageOfEachKind } from '../e2e/page-kinds.ts'
import { mustBuild, page, readFolder, type Built } from './build-project.ts'

const root = join(import.meta.dirname, '..', '..')
let built: Built
let pages: readonly string[] = []

beforeAll(() => {
  built = mustBuild(root, { asOf: '2026-01-01T00:00:00Z' })
  pages = Object.keys(readFolder(built.out)).filter((path) => path.endsWith('.html'))
})
afterAll(() => rmSync(dirname(built.out), { recursive: true, force: true }))

test('the shipped bulletin builds', () => {
  expect(pages).toContain('editions/2024-02/index.html')
})

/** What our serialisers write otherwise, with the same meaning to a browser. */
const form = {
  'void-style': 'off',
  'doctype-style': 'off',
  'attr-quotes': 'off',
  'no-trailing-whitespace': 'off',
  'long-title': 'off',
} as const
const judge = new HtmlValidate({ extends: ['html-validate:recommended'], rules: form })

test.each([
  ['the home page', /^index\.html$/],
  ['a number', /^editions\/[^/]+\/index\.html$/],
  ['the list of numbers', /^editions\/index\.html$/],
  ['a story', /^editions\/[^/]+\/(?!index)[^/]+\.html$/],
  ['a series', /^series\/(?!index)[^/]+\.html$/],
  ['the list of series', /^series\/index\.html$/],
  ['an organisation', /^orgs\/(?!index)[^/]+\.html$/],
  ['the checks', /^checks\.html$/],
  ['the search', /^search\.html$/],
  ['the page for what is not found', /^404\.html$/],
  ['how to read the charts', /^cach-doc\.html$/],
  ['the method', /^phuong-phap\.html$/],
  ['the calendar', /^calendar\.html$/],
  ['the corrections', /^corrections\.html$/],
  ['the page on accessibility', /^tiep-can\.html$/],
  ['the page on whom to ask', /^lien-he\.html$/],
])('%s is sound HTML', async (_name, pattern) => {
  const path = pages.find((candidate) => pattern.test(candidate)) ?? 'missing'
  expect(await faultsOf(path)).toEqual([])
})

test('so is a page of every other kind that there is', async () => {
  const faults = await Promise.all(pageOfEachKind(built.out).map(faultsOf))
  expect(faults.length).toBeGreaterThan(8)
  expect(faults.flat()).toEqual([])
})

async function faultsOf(path: string): Promise<readonly string[]> {
  const report = await judge.validateString(page(built, path), path)
  return report.results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, ruleId, message, selector }) =>
        `${path}:${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`,
    ),
  )
}

test('a browser finds on every page the elements that are written, and mends nothing', () => {
  for (const path of pages) {
    const html = page(built, path)
    const errors: string[] = []
    const tree = parse(html, { onParseError: ({ code, startCol }) => errors.push(`${code} at ${startCol}`) })
    const written = readHtml(html).filter(({ kind }) => kind === 'start').length
    expect({ path, errors, elements: elementsIn(tree) }).toEqual({ path, errors: [], elements: written })
  }
})

function elementsIn(node: Tree.Node): number {
  const children = 'childNodes' in node ? node.childNodes : []
  return children.reduce((sum, child) => sum + elementsIn(child), 'tagName' in node ? 1 : 0)
}
