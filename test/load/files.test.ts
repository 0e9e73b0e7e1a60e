import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadProject } from '../../src/load/load-project.ts'
import { writePlace } from '../../src/problems/report-text.ts'
import { sortProblems } from '../../src/problems/sort.ts'
import { BASE, writeProject } from '../making/project.ts'
import { foundIn } from './found-in.ts'
import { png } from './making-pictures.ts'

const series = BASE['data/series/ket-nap.yaml'] ?? ''
const story = BASE['content/2024-01/ket-nap-2023.mdx'] ?? ''

test.each([
  ['.yml beside .yaml', { 'data/series/hai.yml': 'a: 1' }, ['file-not-read data/series/hai.yml']],
  ['.MDX', { 'content/2024-01/bai-1.MDX': story }, ['file-not-read content/2024-01/bai-1.MDX']],
  ['.md', { 'content/2024-01/bai-1.md': story }, ['file-not-read content/2024-01/bai-1.md']],
  ['a folder nobody knows', { 'data/serie/hai.yaml': series }, ['file-not-read data/serie']],
  ['a folder named like a file', { 'data/series/x.yaml/a.txt': '' }, ['file-not-read data/series/x.yaml']],
  ['a folder in an edition', { 'content/2024-01/anh/a.png': '' }, ['file-not-read content/2024-01/anh']],
  ['a document in data', { 'data/ghi-chu.docx': '' }, ['file-not-read data/ghi-chu.docx']],
  ['a text beside the editions', { 'content/ghi-chu.txt': '' }, ['file-not-read content/ghi-chu.txt']],
  ['a picture nobody uses', { 'content/2024-01/anh.png': '' }, ['file-not-read content/2024-01/anh.png']],
  [
    'a sheet nobody links to',
    { 'content/2024-01/bang.xlsx': '' },
    ['file-not-read content/2024-01/bang.xlsx'],
  ],
  [
    'blanks, brackets, accents',
    { 'content/2024-01/Bài 1 (sửa).mdx': story },
    ['bad-file-name content/2024-01/Bài 1 (sửa).mdx'],
  ],
  ['a sharp', { 'content/2024-01/bai#1.mdx': story }, ['bad-file-name content/2024-01/bai#1.mdx']],
  ['a question mark', { 'content/2024-01/bai?.mdx': story }, ['bad-file-name content/2024-01/bai?.mdx']],
  ['a per cent sign', { 'content/2024-01/bai%20.mdx': story }, ['bad-file-name content/2024-01/bai%20.mdx']],
  ['a line break', { 'content/2024-01/bai\n1.mdx': story }, ['bad-file-name content/2024-01/bai\n1.mdx']],
  ['a dash in front', { 'content/2024-01/-bai.mdx': story }, ['bad-file-name content/2024-01/-bai.mdx']],
  ['a dot in front', { 'content/2024-01/.bai.mdx': story }, ['bad-file-name content/2024-01/.bai.mdx']],
  [
    'an underscore in front',
    { 'content/2024-01/_bai.mdx': story },
    ['bad-file-name content/2024-01/_bai.mdx'],
  ],
  [
    'capitals',
    { 'data/series/Hai.yaml': series.replace('ket-nap', 'hai') },
    ['bad-file-name data/series/Hai.yaml'],
  ],
  ['a device of Windows', { 'content/2024-01/con.mdx': story }, ['bad-file-name content/2024-01/con.mdx']],
  [
    'a device with an ending',
    { 'content/2024-01/aux.tin.mdx': story },
    ['bad-file-name content/2024-01/aux.tin.mdx'],
  ],
  [
    'the name of the folder page',
    { 'content/2024-01/index.mdx': story },
    ['bad-file-name content/2024-01/index.mdx'],
  ],
  [
    'a name of 200 letters',
    { [`content/2024-01/${'a'.repeat(200)}.mdx`]: story },
    [`bad-file-name content/2024-01/${'a'.repeat(200)}.mdx`],
  ],
  [
    'a name of 255 bytes, as long as a disk allows',
    { [`content/2024-01/${'ạ'.repeat(83)}${'a'.repeat(2)}.mdx`]: story },
    [`bad-file-name content/2024-01/${'ạ'.repeat(83)}aa.mdx`],
  ],
  ['a story called 404 lies in its folder', { 'content/2024-01/404.mdx': story }, []],
  ['a picture in data that is no emblem', { 'data/anh.png': png(4, 4) }, ['file-not-read data/anh.png']],
  ['twins in capitals', { 'data/series/KET-NAP.yaml': series }, ['bad-file-name data/series/KET-NAP.yaml']],
  [
    'an edition without a year',
    { 'content/so-2/edition.yaml': null, 'content/so-2/a.txt': '' },
    ['bad-id content/so-2', 'missing-field content/so-2', 'file-not-read content/so-2/a.txt'],
  ],
] as const)('%s', (_, files, expected) => {
  expect(foundIn(files)).toEqual(expected)
})

test.each([
  ['Word', '~$bai.docx'],
  ['LibreOffice', '.~lock.bai.docx#'],
  ['Vim', '.bai.mdx.swp'],
  ['Emacs', '#bai.mdx#'],
  ['Emacs, the copy', 'bai.mdx~'],
  ['macOS', '.DS_Store'],
  ['macOS, on a share', '._bai.mdx'],
  ['Windows', 'Thumbs.db'],
  ['Git', '.gitkeep'],
])('what %s leaves behind is passed over', (_, name) => {
  expect(
    foundIn({ [`content/2024-01/${name}`]: '', [`data/series/${name}`]: '', [`data/${name}`]: '' }),
  ).toEqual([])
})

test('twins in composed and loose accents', () => {
  const found = foundIn({ 'content/2024-01/b\u00e0i.mdx': story, 'content/2024-01/ba\u0300i.mdx': story })
  expect(found).toHaveLength(2)
  expect(found.every((line) => line.startsWith('bad-file-name'))).toBe(true)
})

test('links stay inside, and lead somewhere', () => {
  const root = writeProject()
  const outside = join(writeProject(), 'data/units.yaml')
  symlinkSync(outside, join(root, 'data/series/ngoai.yaml'))
  symlinkSync('khong-co.yaml', join(root, 'data/series/mat.yaml'))
  symlinkSync('vong.yaml', join(root, 'data/series/vong.yaml'))
  symlinkSync('../..', join(root, 'data/series/len'))
  expect(found(root)).toEqual([
    'bad-file-name data/series/len',
    'bad-file-name data/series/mat.yaml',
    'bad-file-name data/series/ngoai.yaml',
    'bad-file-name data/series/vong.yaml',
  ])
})

test('a link to a file of the project is read like the file', () => {
  const root = writeProject({
    'data/series/ket-nap.yaml': null,
    'chung/ket-nap.yaml': series,
    'data/series/.gitkeep': '',
  })
  symlinkSync('../../chung/ket-nap.yaml', join(root, 'data/series/ket-nap.yaml'))
  expect(found(root)).toEqual([])
})

test('a pipe is told and never opened', () => {
  const root = writeProject()
  execFileSync('mkfifo', [join(root, 'data/series/ong.yaml')])
  expect(found(root)).toEqual(['bad-file-name data/series/ong.yaml'])
})

test('a file or folder that may not be read is told, and the rest is read', () => {
  const root = writeProject({ 'data/series/hai.yaml': series, 'content/2024-02/edition.yaml': '' })
  chmodSync(root, 0o755)
  chmodSync(join(root, 'data/series/hai.yaml'), 0)
  chmodSync(join(root, 'content/2024-02'), 0)
  const told = asNobody(() => found(root))
  chmodSync(join(root, 'content/2024-02'), 0o700)
  expect(told).toContain('bad-file-name data/series/hai.yaml')
  expect(told).toContain('bad-file-name content/2024-02')
})

/** What may not be read the superuser reads all the same. */
function asNobody<Done>(act: () => Done): Done {
  if (process.getuid?.() !== 0) return act()
  process.seteuid?.('nobody')
  try {
    return act()
  } finally {
    process.seteuid?.(0)
  }
}

const emblem = (name: string) => ({
  'data/site.yaml': `${BASE['data/site.yaml'] ?? ''}identity:\n  emblem: ${name}\n`,
})

test.each([
  ['is there', 'huy-hieu.png', { 'data/huy-hieu.png': png(64, 64) }, []],
  ['is not there', 'huy-hieu.png', {}, ['picture-missing data/site.yaml:10:11']],
  [
    'is there in capitals',
    'huy-hieu.png',
    { 'data/huy-hieu.PNG': png(64, 64) },
    ['file-not-read data/huy-hieu.PNG', 'picture-missing data/site.yaml:10:11'],
  ],
  [
    'is no picture',
    'huy-hieu.png',
    { 'data/huy-hieu.png': 'xin chào' },
    ['picture-type data/site.yaml:10:11'],
  ],
  [
    'is another kind',
    'huy-hieu.jpg',
    { 'data/huy-hieu.jpg': png(64, 64) },
    ['picture-type data/site.yaml:10:11'],
  ],
  [
    'is a drawing',
    'huy-hieu.svg',
    { 'data/huy-hieu.svg': '<svg/>' },
    ['file-not-read data/huy-hieu.svg', 'picture-missing data/site.yaml:10:11'],
  ],
  ['lies elsewhere', '../../../etc/passwd', {}, ['picture-missing data/site.yaml:10:11']],
  ['is on another host', 'https://vi-du.vn/a.png', {}, ['picture-missing data/site.yaml:10:11']],
  ['is code', 'javascript:alert(1)', {}, ['unsafe-url data/site.yaml:10:11']],
  [
    'is too large',
    'huy-hieu.png',
    { 'data/huy-hieu.png': png(50_000, 50_000) },
    ['picture-type data/site.yaml:10:11'],
  ],
] as const)('an emblem that %s', (_, name, files, expected) => {
  expect(foundIn({ ...emblem(name), ...files })).toEqual(expected)
})

test('a root without anything lacks its site', () => {
  const root = writeProject({}, { base: {} })
  expect(found(root)).toEqual(['missing-field data/site.yaml'])
  expect(found(join(root, 'khong-co'))).toEqual(['missing-field data/site.yaml'])
})

test('a root whose path has blanks and Vietnamese letters', () => {
  const root = join(writeProject({}, { base: {} }), 'Bản tin số 1')
  for (const [path, content] of Object.entries(BASE)) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  expect(found(root)).toEqual([])
})

test('every file that was read is an input, with its hash', () => {
  const { project } = loadProject(writeProject())
  expect([...project.inputs.keys()].sort()).toEqual(Object.keys(BASE).sort())
  const hash = createHash('sha256').update(series).digest('hex')
  expect(project.inputs.get('data/series/ket-nap.yaml')).toBe(hash)
})

function found(root: string): readonly string[] {
  return sortProblems(loadProject(root).problems).map(({ code, place }) => `${code} ${writePlace(place)}`)
}
