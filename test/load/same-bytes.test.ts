import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { expect, test } from 'vitest'
import { BASE, writeProject } from '../making/project.ts'
import { runCheck } from './run-check.ts'

/** A project of which every reader finds something: names to sort, numbers to write, dates, periods, a slip of the parser, a broken story. */
const files: Readonly<Record<string, string>> = {
  ...BASE,
  'data/groups.yaml':
    'đoàn viên:\n  name: Đoàn viên\nau:\n  tên: Ấu\nhoc-sinh:\n  name: Học sinh\n  name: Trùng\n',
  'data/units.yaml': `${BASE['data/units.yaml'] ?? ''}nghin:\n  name: nghìn: người\n`,
  'data/series/ket-nap.yaml': (BASE['data/series/ket-nap.yaml'] ?? '')
    .replace('2022: 142', '2022: 5.650')
    .replace('2023: 150', '2023: 1234567'),
  'content/2024-01/ket-nap-2023.mdx': `${BASE['content/2024-01/ket-nap-2023.mdx'] ?? ''}\nNăm 2023 kết nạp 149 đảng viên, 😀 {x} [a](b.mdx).\n`,
  'content/2024-01/anh đẹp.png': '',
}

const secret = 'mat-khau-rat-bi-mat'

function run(root: string, way: Parameters<typeof runCheck>[1] = {}) {
  return ['json', 'text', 'github'].map((format) => {
    const { code, said, told } = runCheck(root, { ...way, words: ['--format', format] })
    return { code, said, told }
  })
}

const usual = run(write(writeProject({}, { base: {} }), files))

test('the project has problems, so that there is something to compare', () => {
  expect(usual[0]?.code).toBe(1)
  expect(usual[0]?.said).toMatch(/^\[/u)
  expect(usual[1]?.said).toMatch(/^content\/.*\n {4}/u)
  expect(usual[1]?.said.split('\n').length).toBeGreaterThan(15)
  expect(usual[2]?.said).toMatch(/^::/u)
})

test.each([
  ['no language', { LANG: 'C', LC_ALL: 'C', LANGUAGE: '' }],
  ['Turkish, whose i has no dot in capitals', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
  ['Tokyo', { TZ: 'Asia/Tokyo' }],
  ['a zone behind UTC', { TZ: 'America/Los_Angeles' }],
  ['colours', { FORCE_COLOR: '3', COLORTERM: 'truecolor', COLUMNS: '40' }],
  ['production', { NODE_ENV: 'production' }],
  ['secrets', { PASSWORD: secret, GITHUB_TOKEN: secret, DATABASE_URL: `postgres://${secret}@localhost/` }],
])('check says the same bytes in an environment with %s', (_, env) => {
  const root = write(writeProject({}, { base: {} }), files)
  const ran = run(root, { env })
  expect(ran).toEqual(usual)
  expect(JSON.stringify(ran)).not.toContain(secret)
})

test('check says the same bytes from another folder', () => {
  expect(run(write(writeProject({}, { base: {} }), files), { cwd: '/' })).toEqual(usual)
})

test('check says the same bytes under a strict umask', () => {
  const before = process.umask(0o077)
  try {
    expect(run(write(writeProject({}, { base: {} }), files))).toEqual(usual)
  } finally {
    process.umask(before)
  }
})

test('check says the same bytes of a path with blanks, quotation marks and Vietnamese letters', () => {
  const root = join(writeProject({}, { base: {} }), 'Bản tin “số 1” #2 %20', "Ban Tổ chức's & Co")
  expect(run(write(root, files))).toEqual(usual)
})

test('check says the same bytes of a check-out whose lines end as on Windows', () => {
  const returned = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
  )
  expect(run(write(writeProject({}, { base: {} }), returned))).toEqual(usual)
})

function write(root: string, all: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}
