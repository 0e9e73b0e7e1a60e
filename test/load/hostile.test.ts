import { expect, test } from 'vitest'
import { loadProject } from '../../src/load/load-project.ts'
import { limitProblems } from '../../src/problems/limit.ts'
import { BASE, writeProject } from '../making/project.ts'
import { foundIn, foundInText } from './found-in.ts'

const many = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n')

test.each([
  ['1,000 levels', many(1000, (at) => `${' '.repeat(at)}a:`), 'too-deep 51:1'],
  ['1,000 brackets', `a: ${'['.repeat(1000)}`, 'too-deep 1:1'],
  ['1,000 braces over many lines', many(1000, () => '{a:'), 'too-deep 51:1'],
  ['40,000 dashes on one line', '- '.repeat(40_000), 'too-deep 1:1'],
  ['1,000 question marks', '? '.repeat(1000), 'too-deep 1:1'],
  ['a million lines', many(1_000_000, () => '- 1'), 'too-large 50001:1'],
])('%s are refused before a parser sees them', (_, text, expected) => {
  expect(foundInText(text)).toEqual([expected])
})

test('fifty levels are read', () => {
  expect(foundInText(many(50, (at) => `${' '.repeat(at)}a:`))).toEqual([])
})

test('a bomb of aliases says what it is and does not go off', () => {
  const bomb = `a: &a x\n${many(9, (at) => `b${at}: &b${at} *a`)}\n`
  expect(new Set(foundInText(bomb).map((line) => line.split(' ')[0]))).toEqual(new Set(['yaml-feature']))
})

test.each([
  ['an alias to itself', 'a: &a *a\n'],
  ['an alias to nothing', 'a: *khong-co\n'],
])('%s is told as what it is', (_, text) => {
  expect(foundInText(text).every((line) => line.startsWith('yaml-feature 1:'))).toBe(true)
  expect(foundInText(text)).not.toEqual([])
})

test('40,000 keys are read, and the wrong ones told as a hundred and a count', () => {
  const keys = many(40_000, (at) => `k${at}: v`)
  const { problems } = loadProject(writeProject({ 'data/groups.yaml': `${keys}\n` }))
  const limited = limitProblems(problems)
  expect(limited).toHaveLength(101)
  expect(limited.at(-1)?.words.vi.message).toContain('39.900')
})

test.each([
  ['the same key', 'duplicate-key', () => 'k: v'],
  ['slips', 'yaml-syntax', (at: number) => `k${at}: v: x`],
  ['anchors', 'yaml-feature', (at: number) => `k${at}: &a${at} x`],
])('of a text full of %s five hundred are told, and nothing else', (_, code, line) => {
  const text = many(40_000, line)
  const found = foundInText(text)
  expect(found).toHaveLength(500)
  expect(found.every((one) => one.startsWith(code))).toBe(true)
  expect(new Set(foundIn({ 'data/groups.yaml': text }).map((one) => one.split(' ')[0]))).toEqual(
    new Set([code]),
  )
})

test.each([
  ['slips', 'yaml-syntax', (at: number) => `k${at}: v: x`],
  ['the same key', 'duplicate-key', () => 'k: v'],
  ['anchors', 'yaml-feature', (at: number) => `k${at}: &a${at} x`],
  ['tabs', 'bad-whitespace', (at: number) => `\tk${at}: x`],
])('of 100,000 lines with %s the first hundred are told, and that the file is too long', (_, code, line) => {
  const found = foundInText(many(100_000, line))
  expect(found.filter((one) => one.startsWith(code)).length).toBeGreaterThanOrEqual(100)
  expect(found).toContain('too-large 50001:1')
})

test('a file that is too long is refused whole: nothing is said of what it may hold further down', () => {
  const orgs = `${BASE['data/orgs.yaml'] ?? ''}${many(50_000, (at) => `# ${at}`)}\n`
  expect(foundIn({ 'data/orgs.yaml': orgs })).toEqual(['too-large data/orgs.yaml:50001:1'])
})

test('50,000 lines are read', () => {
  expect(foundInText(many(50_000, (at) => `k${at}: v`))).toEqual([])
})

test('a text of 20,000 letters is read, a longer one is told where it begins', () => {
  const note = (letters: number) => `a: 1\nnote: |\n  ${'x'.repeat(letters - 1)}\n`
  expect(foundInText(note(20_000))).toEqual([])
  expect(foundInText(note(20_001))).toEqual(['too-large 2:7'])
})

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('the id %s is only an id', (id) => {
  const orgs = (BASE['data/orgs.yaml'] ?? '').replace('xa-b:', `${id}:`)
  const found = foundIn({ 'data/orgs.yaml': orgs })
  expect(found).toEqual(/^[a-z0-9-]+$/u.test(id) ? [] : ['bad-id data/orgs.yaml:8:1'])
  expect({}).not.toHaveProperty('name')
})

test.each([
  ['a scalar', 'abc'],
  ['a list', '- a'],
  ['a number', '5'],
  ['nothing', ''],
  ['only dashes', '---'],
])('%s as the root of any file is told there', (_, content) => {
  for (const file of ['data/site.yaml', 'data/series/ket-nap.yaml', 'content/2024-01/edition.yaml']) {
    expect(foundIn({ [file]: content }).filter((line) => line.includes(file))).toEqual([
      `wrong-type ${file}:1:1`,
    ])
  }
})

test.each(['5.0', '-0', '1.50', '172.5'])('the bare number %s is read', (text) => {
  const series = (BASE['data/series/ket-nap.yaml'] ?? '').replace('2023: 150', `2023: ${text}`)
  expect(foundIn({ 'data/series/ket-nap.yaml': series })).toEqual([])
})

test('names that would break a page are only names', () => {
  const orgs = (BASE['data/orgs.yaml'] ?? '').replace(
    'Đảng bộ xã A',
    '"</text><script>alert(1)</script> ]]> {{x}}"',
  )
  expect(foundIn({ 'data/orgs.yaml': orgs })).toEqual([])
})
