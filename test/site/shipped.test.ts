import { HtmlValidate } from 'html-validate'
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
  ['the page for what is not found', /^404\.html$/],
  ['how to read the charts', /^cach-doc\.html$/],
  ['the method', /^phuong-phap\.html$/],
])('%s is sound HTML', async (_name, pattern) => {
  const path = pages.find((candidate) => pattern.test(candidate)) ?? 'missing'
  const report = await judge.validateString(page(built, path), path)
  const faults = report.results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, ruleId, message, selector }) =>
        `${path}:${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`,
    ),
  )
  expect(faults).toEqual([])
})
