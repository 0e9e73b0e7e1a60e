import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished, expect, test } from 'vitest'
import { inspect } from '../../src/check/inspect.ts'
import { released } from '../../src/model/released.ts'
import { checkOutput } from '../../src/publish/check-output.ts'
import { readOutput } from '../../src/publish/output.ts'
import { readSecrets } from '../../src/publish/secrets.ts'
import { indexScript } from '../../src/search/write-index.ts'
import { BASE, writeProject } from '../making/project.ts'

/** What is found in a folder of these files, built from a project of which nothing is out yet. */
function find(
  files: Readonly<Record<string, string>>,
  project: Readonly<Record<string, string>> = {},
): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'bantin-output-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const { model } = inspect(writeProject(project))
  const secrets = readSecrets(model, released(model, new Date('2020-01-01T00:00:00Z')))
  return checkOutput(readOutput(folder), model, secrets).map(({ code, place }) => `${place.file} ${code}`)
}

test('finds nothing wrong with a sound folder', () => {
  const index = '<!doctype html><title>x</title><link rel="stylesheet" href="a.css"><a href="b.html#p">b</a>'
  expect(
    find({ 'index.html': index, 'b.html': '<p id="p">x</p>', 'a.css': 'a{}', 'manifest.json': '{}' }),
  ).toEqual([])
})

test.each([
  ['a word of a program', '<p>tăng undefined đảng viên</p>', 'text-leftover'],
  ['a number that is none', '<p>NaN%</p>', 'text-leftover'],
  ['an object', '<img src="index.html" alt="[object Object]">', 'text-leftover'],
  ['a drawing without a number', '<svg><path d="M0,NaNL1,1"/></svg>', 'text-leftover'],
  ['a link into nothing', '<a href="c.html">x</a>', 'broken-link'],
  ['a picture of another host', '<img src="https://anh.vi-du.vn/a.png" alt="">', 'external-resource'],
  ['a style in the page', '<p style="color:red">x</p>', 'inline-code'],
  ['a page that is no HTML of ours', '<p>1 < 2</p>', 'invalid-html'],
  ['the address of what is not out', '<a href="https://x.vn/editions/2024-01/index.html">x</a>', undefined],
  ['the title of what is not out', '<p>Số 01,\u00a0tháng\n01/2024</p>', 'embargo-leak'],
  ['it in an attribute', '<meta name="description" content="Số 01, tháng 01/2024">', 'embargo-leak'],
])('finds %s', (_name, body, code) => {
  expect(find({ 'index.html': body })).toEqual(code === undefined ? [] : [`index.html ${code}`])
})

test('lets a page speak of such words where an editor does, and in code', () => {
  expect(find({ 'index.html': '<p>NaN</p>' }, { 'data/groups.yaml': 'x:\n  name: NaN là gì\n' })).toEqual([])
  expect(find({ 'index.html': '<code>undefined</code> undefinedness' })).toEqual([])
})

test('reads what is not out in the search index, which numbers its words', () => {
  const index = indexScript({
    pages: [
      {
        kind: 'story',
        path: 'a.html',
        title: 'Kết nạp đảng viên năm 2023',
        summary: '',
        text: '',
        also: '',
        note: '',
        figure: '',
      },
    ],
    periods: [],
    figures: [],
  })
  expect(index).not.toContain('Kết nạp đảng viên')
  expect(
    find({ 'index.html': '<script src="s.js" data-index="i.js"></script>', 's.js': '', 'i.js': index }),
  ).toEqual(['i.js embargo-leak'])
})

test('finds what is not out in downloads and in names', () => {
  const title = 'Kết nạp đảng viên năm 2023'
  expect(find({ 'index.html': '<a href="data/a.csv">x</a>', 'data/a.csv': `a,${title}\r\n` })).toEqual([
    'data/a.csv embargo-leak',
  ])
  expect(
    find({ 'index.html': '<a href="editions/2024-01/a.html">x</a>', 'editions/2024-01/a.html': '' }),
  ).toContain('editions/2024-01/a.html embargo-leak')
})

test('takes for no secret what a file says that is out', () => {
  const site = (BASE['data/site.yaml'] ?? '').replace('Bản tin Huyện Mẫu', 'Số 01, tháng 01/2024')
  expect(find({ 'index.html': '<p>Số 01, tháng 01/2024</p>' }, { 'data/site.yaml': site })).toEqual([])
})

test('finds a name in capitals and a file that nobody uses', () => {
  expect(find({ 'index.html': '', 'Anh.png': '' })).toEqual(['Anh.png bad-file-name', 'Anh.png orphan-file'])
})
