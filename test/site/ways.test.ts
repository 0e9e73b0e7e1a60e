import { dirname } from 'node:path'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commune } from '../making/commune.ts'
import { writeProject } from '../making/project.ts'
import { mustBuild, page, readFolder, type Built } from './build-project.ts'

let before: Built
let after: Built

beforeAll(() => {
  const root = writeProject({}, { base: commune({ branches: 12, series: 3 }) })
  before = mustBuild(root, { asOf: '2025-11-05T07:59:59+07:00' })
  after = mustBuild(root, { asOf: '2025-11-05T08:00:00+07:00' })
  rmSync(root, { recursive: true, force: true })
})
afterAll(() => {
  for (const { out } of [before, after]) rmSync(dirname(out), { recursive: true, force: true })
})

test('names every way in ASCII and lower case', () => {
  const paths = Object.keys(readFolder(after.out))
  expect(paths.filter((path) => /^(topics|glossary|editions)/.test(path) && path.endsWith('.html'))).toEqual([
    'editions/2025-08/bai.html',
    'editions/2025-08/index.html',
    'editions/2025-11/bai.html',
    'editions/2025-11/index.html',
    'editions/index.html',
    'glossary.html',
    'topics/index.html',
    'topics/tags/ket-nap.html',
    'topics/tags/quy-ba.html',
    'topics/tags/sau-thang.html',
    'topics/themes/phan-cong-nhiem-vu.html',
    'topics/themes/phat-trien-dang-vien.html',
  ])
  expect(paths.filter((path) => !/^[a-z0-9._/-]+$/.test(path))).toEqual([])
})

test('lets nothing of a number into any list, count, tag or comparison before its instant', () => {
  const files = readFolder(before.out)
  expect(Object.keys(files).filter((path) => /2025-11|quy-ba/.test(path))).toEqual([])
  // The bulletin's own programs hold every word of the interface, whatever is out.
  const texts = Object.entries(files)
    .filter(([path]) => !/^assets\/bantin/.test(path))
    .map(([path, bytes]) => [path, Buffer.from(bytes, 'latin1').toString('utf8')] as const)
  for (const leak of [
    /Quý ba/,
    /quy-ba/,
    /editions\/2025-11/,
    /Chín tháng năm/,
    /2025-9M/,
    /Số sau/,
    /Mới đạt/,
  ])
    expect(texts.filter(([, text]) => leak.test(text)).map(([path]) => `${path}: ${leak.source}`)).toEqual([])
  expect(page(before, 'topics/tags/ket-nap.html')).toContain('1\u00a0bài có từ khóa này')
})

test('has all of it from the instant on: both ways between numbers, and stories that belong together', () => {
  expect(page(after, 'topics/tags/ket-nap.html')).toContain('2\u00a0bài có từ khóa này')
  expect(page(after, 'editions/2025-08/index.html')).toContain('Số sau: Số\u00a011')
  expect(page(after, 'editions/2025-11/index.html')).toContain('Số trước: Số\u00a008')
  expect(page(after, 'editions/2025-11/index.html')).toContain('Mới đạt kế hoạch: Chi bộ thôn Mẫu 3')
  expect(page(after, 'editions/2025-08/bai.html')).toMatch(
    /id="related"[\s\S]*editions\/2025-11\/bai|2025-11\/bai\.html/,
  )
})

test('gives a story of three parts a list of them, and its figures with the way to their source', () => {
  const story = page(after, 'editions/2025-11/bai.html')
  const contents = /<details class="story-contents">[\s\S]*?<\/details>/.exec(story)?.[0] ?? ''
  expect(contents.match(/<a /g)).toHaveLength(5)
  expect(/id="figures_list"[\s\S]*?<\/section>/.exec(story)?.[0]).toContain('href="#source_bao-cao"')
  expect(story).toContain('id="source_bao-cao"')
})

test('leads back from every page below a list', () => {
  const files = readFolder(after.out)
  const below = Object.keys(files).filter((path) => /^(editions|series|orgs|topics)\/.+\.html$/.test(path))
  const lost = below.filter(
    (path) =>
      !/^(editions|series|orgs|topics)\/index\.html$/.test(path) &&
      !(files[path] ?? '').includes('class="trail"'),
  )
  expect(lost).toEqual([])
})
