import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished, expect, test } from 'vitest'
import { inspect } from '../../src/check/inspect.ts'
import { released } from '../../src/model/released.ts'
import { checkOutput, OUTPUT_CHECKS } from '../../src/publish/check-output.ts'
import { readOutput } from '../../src/publish/output.ts'
import { readSecrets } from '../../src/publish/secrets.ts'
import { indexScript } from '../../src/search/write-index.ts'
import { BASE, writeProject } from '../making/project.ts'
import { heldBack, POISONS } from './poisons.ts'

type Files = Readonly<Record<string, string | Uint8Array>>

/** A page with nothing wrong around its body. */
function page(body: string): string {
  return `<!doctype html><html lang="vi"><head><title>Trang</title></head><body><main><h1>Trang</h1>${body}</main></body></html>`
}

const SOUND: Files = {
  'index.html': page('<p><a href="b.html#p">b</a> <img src="icon.svg" alt="x"></p>').replace(
    '</head>',
    '<link rel="stylesheet" href="a.css"></head>',
  ),
  'b.html': page('<p id="p">x</p>'),
  'a.css': 'a{}',
  'icon.svg': '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
  'manifest.json': '{}',
}

/** What is found in a folder of these files, at an instant at which number 2024-01 of the project is out and 2024-04 is not. */
function find(files: Files, project: Files = heldBack(BASE)): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'bantin-output-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const { model, problems } = inspect(writeProject(project))
  expect(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([])
  const secrets = readSecrets(model, released(model, new Date('2024-02-01T00:00:00Z')))
  const found = checkOutput(readOutput(folder), model, secrets)
  return [...new Set(found.map(({ code, place }) => `${place.file} ${code}`))]
}

test('finds nothing wrong with a sound folder', () => {
  expect(find(SOUND)).toEqual([])
})

test.each(POISONS.map(({ code, name, change }) => [code, name, change] as const))(
  'finds %s: %s',
  (code, _name, change) => {
    const read = (file: string): string => String(SOUND[file])
    const codes = find({ ...SOUND, ...change(read) }).map((line) => line.split(' ').at(-1))
    expect(codes).toContain(code)
  },
)

test('every rule of the list has a poison of its own, and every code of the output a rule', () => {
  const codes = OUTPUT_CHECKS.map(({ code }) => code)
  expect(new Set(POISONS.map(({ code }) => code))).toEqual(
    new Set(codes.filter((code) => code !== 'bad-file-name')),
  )
  expect([...codes].sort()).toEqual(
    [
      'bad-file-name',
      'broken-link',
      'embargo-leak',
      'external-resource',
      'inline-code',
      'invalid-html',
      'orphan-file',
      'text-leftover',
    ].sort(),
  )
})

test.each([
  [
    'the address of a number that is not out, at another host',
    '<p><a href="https://x.vn/editions/2024-03/index.html">x</a></p>',
  ],
  ['the digits of a figure that is not out', '<p>61 trường hợp</p>'],
  ['a month that is also the name of a number', '<p>Tháng 4 (2024-04)</p>'],
  ['an id within a longer one', '<p id="quy-dau-nam-2020">x</p>'],
  ['a figure that is out', '<p><data data-series="ket-nap" data-period="2023">150</data></p>'],
  ['a word of the interface', '<p>Số liệu nổi bật</p>'],
  [
    'a link out of the bulletin',
    '<p><a href="https://vi-du.vn/">x</a> <a href="mailto:a@vi-du.vn">y</a></p>',
  ],
  ['a script that is a file', '<script src="b.js"></script>'],
])('lets pass %s', (_name, body) => {
  const index = String(SOUND['index.html']).replace('</main>', `${body}</main>`)
  expect(find({ ...SOUND, 'index.html': index, ...(body.includes('b.js') ? { 'b.js': '' } : {}) })).toEqual(
    [],
  )
})

test('reads what is not out in the search index, which numbers its words', () => {
  const index = indexScript({
    pages: [
      {
        kind: 'story',
        path: 'b.html',
        title: 'Quý đầu năm vượt xa dự tính',
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
  expect(index).not.toContain('vượt xa')
  const searching = String(SOUND['index.html']).replace(
    '</head>',
    '<script src="s.js" data-index="i.js"></script></head>',
  )
  expect(find({ ...SOUND, 'index.html': searching, 's.js': '', 'i.js': index })).toEqual([
    'i.js embargo-leak',
  ])
})

test('lets a page speak of a program where an editor does, and in code', () => {
  const speaking = (body: string): Files => ({ ...SOUND, 'b.html': page(`<p id="p">${body}</p>`) })
  expect(find(speaking('NaN'), { 'data/groups.yaml': 'x:\n  name: NaN là gì\n' })).toEqual([])
  expect(find(speaking('<code>undefined</code> undefinedness'))).toEqual([])
})

test.each([
  ['what a file says that is out', 'data/groups.yaml', 'x:\n  name: Quý đầu năm vượt xa dự tính\n'],
  [
    'what was planned in public',
    'data/site.yaml',
    `${BASE['data/site.yaml'] ?? ''}planned:\n  - edition: 2024-04\n    title: Quý đầu năm vượt xa dự tính\n    at: 2024-04-15\n`,
  ],
])('takes for no secret %s', (_name, path, text) => {
  const index = String(SOUND['index.html']).replace('</main>', '<p>Quý đầu năm vượt xa dự tính</p></main>')
  expect(find({ ...SOUND, 'index.html': index }, { ...heldBack(BASE), [path]: text })).toEqual([])
})

test('takes for no secret a picture that a story shows which is out', () => {
  const files = heldBack(BASE)
  const shown = {
    ...files,
    'content/2024-01/anh.png': files['content/2024-04/hop-xet.png'] ?? '',
    'content/2024-01/ket-nap-2023.mdx': `${BASE['content/2024-01/ket-nap-2023.mdx'] ?? ''}
<Photo src="anh.png" alt="Một cuộc họp" caption="Cuộc họp ở xã B" credit="Văn phòng" />
`,
  }
  const built = {
    ...SOUND,
    'b.html': page('<p id="p"><img src="anh.png" alt="Một cuộc họp"></p>'),
    'anh.png': files['content/2024-04/hop-xet.png'] ?? '',
  }
  expect(find(built, shown)).toEqual([])
  expect(find(built, files)).toEqual(['anh.png embargo-leak'])
})

test('takes for no secret what an office offers for download with a story that is out, whatever is in it', () => {
  const said = 'Các chi bộ ở thôn bản đã họp xét từng trường hợp một.'
  const project = {
    ...heldBack(BASE),
    'content/2024-01/ghi-chu.txt': said,
    'content/2024-01/hong.zip': 'PK\u0003\u0004 hỏng',
    'content/2024-01/ket-nap-2023.mdx': `${BASE['content/2024-01/ket-nap-2023.mdx'] ?? ''}
[Ghi chú](ghi-chu.txt), [bản cũ](hong.zip)
`,
  }
  const built = {
    ...SOUND,
    'b.html': page(
      '<p id="p"><a href="editions/2024-01/ghi-chu.txt">x</a> <a href="editions/2024-01/hong.zip">y</a></p>',
    ),
    'editions/2024-01/ghi-chu.txt': said,
    'editions/2024-01/hong.zip': 'PK\u0003\u0004 hỏng',
  }
  expect(find(built, project)).toEqual([])
  expect(
    find(
      { ...built, 'b.html': built['b.html'].replace('ghi-chu.txt', 'y.txt'), 'editions/2024-01/y.txt': said },
      project,
    ),
  ).toEqual(['editions/2024-01/ghi-chu.txt orphan-file', 'editions/2024-01/y.txt embargo-leak'])
})

test('finds a name in capitals', () => {
  expect(find({ ...SOUND, 'b.html': page('<p id="p"><a href="Anh.png">x</a></p>'), 'Anh.png': '' })).toEqual([
    'Anh.png bad-file-name',
  ])
})
