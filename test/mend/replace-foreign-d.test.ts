import { expect, test } from 'vitest'
import { replaceForeignD } from '../../src/mend/replace-foreign-d.ts'

const yaml = (text: string) => replaceForeignD({ file: 'data/orgs.yaml', text })
const HEAD = '---\ntitle: Kết nạp\n---\n\n'
const story = (body: string) =>
  replaceForeignD({ file: 'content/2024-01/a.mdx', text: HEAD + body }).text.slice(HEAD.length)

test('words of YAML are mended wherever they stand: values, quotations, blocks, remarks', () => {
  const text = 'xa-a:\n  name: Ðảng bộ\n  note: "ðã gộp" # Ðoàn\n  more: |\n    Ðảng ủy: ba người\n'
  expect(yaml(text)).toEqual({
    text: 'xa-a:\n  name: Đảng bộ\n  note: "đã gộp" # Đoàn\n  more: |\n    Đảng ủy: ba người\n',
    changes: [
      { line: 2, kind: 'foreign-d', before: 'Ðảng', after: 'Đảng' },
      { line: 3, kind: 'foreign-d', before: 'ðã', after: 'đã' },
      { line: 3, kind: 'foreign-d', before: 'Ðoàn', after: 'Đoàn' },
      { line: 5, kind: 'foreign-d', before: 'Ðảng', after: 'Đảng' },
    ],
  })
})

test.each([
  ['a key', 'ðơn-vị:\n  name: x\n'],
  ['a key in quotation marks', '"ðơn-vị": x\n'],
  ['a key behind a dash', '- ðơn: x\n'],
  ['a binding', 'title: Có {{ðảng.2023}}\n'],
  ['an address', 'url: https://vi-du.vn/Ðảng/Ðoàn?x=Ðội\n'],
  ['an address without its protocol', 'url: www.vi-du.vn/Ðảng\n'],
  ['an address of mail', 'email: ðoàn@vi-du.vn\n'],
  ['a word of another language', 'name: Norðurland\n'],
])('in YAML %s stays', (_, text) => {
  expect(yaml(text)).toEqual({ text, changes: [] })
})

test.each([
  ['a sentence', 'Ðảng bộ', 'Đảng bộ'],
  ['a heading', '## Ðảng bộ', '## Đảng bộ'],
  ['a cell', '| Ðạt |\n| - |\n| ðã |', '| Đạt |\n| - |\n| đã |'],
  ['the words of a link', '[Ðảng](a.html)', '[Đảng](a.html)'],
  [
    'the words of a tag',
    '<Quote name="Ðội trưởng" role="Ðoàn">\nÐã xong.\n</Quote>',
    '<Quote name="Đội trưởng" role="Đoàn">\nĐã xong.\n</Quote>',
  ],
  ['what a picture shows', '![Ðảng bộ](a.png)', '![Đảng bộ](a.png)'],
  [
    'a title, a caption, an alternative',
    '<Photo src="a.png" alt="Ðội" caption=\'Ðoàn\' credit="Ðài" />',
    '<Photo src="a.png" alt="Đội" caption=\'Đoàn\' credit="Đài" />',
  ],
])('in a story %s is mended', (_, body, mended) => {
  expect(story(body)).toBe(mended)
})

test.each([
  ['quoted code', 'Gõ `Ðảng` rồi'],
  ['a block of code', '```\nÐảng\n```'],
  ['the address of a link', '[x](Ðảng.html)'],
  ['the address of a picture', '![x](ðội.png)'],
  ['an address defined elsewhere', '[x][1]\n\n[1]: Ðảng.html'],
  ['an attribute that names something', '<Num series="Ðảng" period="2023" />'],
  ['the file of a picture', '<Photo src="Ðội.png" alt="x" />'],
  ['a binding in a caption', '<Chart kind="line" series="a" caption="{{ðảng.2023}}" />'],
  ['everything where the story cannot be read', 'Ðảng <Num'],
])('in a story %s stays', (_, body) => {
  expect(story(body)).toBe(body)
})

test('an address may stand twice, as words and as itself', () => {
  expect(story('[Ðảng](Ðảng)')).toBe('[Đảng](Ðảng)')
})

test('a story without its head is left', () => {
  const text = 'Ðảng bộ\n'
  expect(replaceForeignD({ file: 'content/2024-01/a.mdx', text })).toEqual({ text, changes: [] })
})

test('the head of a story is mended as YAML is', () => {
  const text = '---\ntitle: Ðảng bộ\nðơn: x\n---\n\nx\n'
  expect(replaceForeignD({ file: 'content/2024-01/a.mdx', text }).text).toBe(
    '---\ntitle: Đảng bộ\nðơn: x\n---\n\nx\n',
  )
})
