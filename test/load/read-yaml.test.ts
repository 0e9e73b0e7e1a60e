import { expect, test } from 'vitest'
import { readYaml } from '../../src/load/read-yaml.ts'
import { nodeAt, placeAt, plainOf, textAt } from '../../src/load/yaml-tree.ts'
import { foundInText } from './found-in.ts'

test.each([
  ['a colon in a sentence', 'note: Kỳ 1: chưa đủ\n', 'yaml-syntax 1:7'],
  ['a line that lies too deep', 'a:\n   b: 1\n  c: 2\n', 'yaml-syntax 3:1'],
  ['a line under a text', 'a: x\n  b: 2\n', 'yaml-syntax 2:1'],
  ['a dash that lies too shallow', 'a:\n  - 1\n - 2\n', 'yaml-syntax 3:1'],
  ['a dash before the first key', '- a: 1\nb: 2\nc: 3\n', 'yaml-syntax 1:1'],
  ['a quotation that is not closed', 'a: 1\nb: "abc\nc: 2\n', 'yaml-syntax 2:4'],
  ['words after a quotation', 'a: "Đảng viên" mới\n', 'yaml-syntax 1:16'],
  ['no blank after the colon', 'name:Đảng viên\nnote: a\n', 'yaml-syntax 1:1'],
  ['a line without a colon', 'a: 1\nĐảng viên\nc: 2\n', 'yaml-syntax 2:1'],
  ['a text that begins with @', 'a: @ban\n', 'yaml-syntax 1:4'],
  ['a text that begins with %', 'a: %ban\n', 'yaml-syntax 1:4'],
  ['a list on the line of its key', 'main_points: - a\n', 'yaml-syntax 1:14'],
  ['a backslash in quotation marks', 'a: "D:\\tin\\qua"\n', 'yaml-syntax 1:11'],
  ['an anchor', 'a: &x 1\nb: 2\n', 'yaml-feature 1:4'],
  ['an anchor on a key', '&x a: 1\n', 'yaml-feature 1:1'],
  ['an alias', 'a: 1\nb: *x\n', 'yaml-feature 2:4'],
  ['a star before words', 'note: * quan trọng\n', 'yaml-feature 1:7'],
  ['a tag', 'a: !!str 1\n', 'yaml-feature 1:4'],
  ['a tag of its own', 'a: !foo\n  b: 1\n', 'yaml-feature 1:4'],
  ['a merge key', '<<: a\nb: 1\n', 'yaml-feature 1:1'],
  ['a directive', '%YAML 1.1\n---\na: 1\n', 'yaml-feature 1:1'],
  ['a second document', 'a: 1\n---\nb: 2\n', 'yaml-feature 2:1'],
  ['a second document after dots', 'a: 1\n...\nb: 2\n', 'yaml-feature 3:1'],
  ['an inline map', 'a: {gap: vượt 0,04}\n', 'yaml-feature 1:4'],
  ['an inline list', 'a:\n  - [1, 2]\n', 'yaml-feature 2:5'],
  ['an inline root', '{a: 1}\n', 'yaml-feature 1:1'],
  ['a key with a question mark', '? a\n: b\n', 'yaml-feature 1:3'],
  ['a key without a name', ': x\n', 'yaml-feature 1:1'],
  ['a sentence cut by a number sign', 'title: Theo Quyết định #5\n', 'comment-in-text 1:24'],
  ['a point cut by a number sign', 'main_points:\n  - Theo Quyết định #5\n', 'comment-in-text 2:21'],
  ['a tab', 'a:\n\tb: 1\n', 'bad-whitespace 2:1'],
  ['a tab after spaces', 'a:\n  b: 1\n \tc: 2\n', 'bad-whitespace 3:2'],
  ['a no-break space', 'a:\n\u00a0 b: 1\n', 'bad-whitespace 2:1'],
  ['a zero-width space', 'a:\n \u200bb: 1\n', 'bad-whitespace 2:2'],
  ['an ideographic space', 'a:\n\u3000b: 1\n', 'bad-whitespace 2:1'],
  ['a key twice', 'a: 1\nb: 2\na: 3\n', 'duplicate-key 3:1'],
  ['a key twice, once in quotes', '2023: 1\n"2023": 2\n', 'duplicate-key 2:1'],
  ['__proto__ twice', '__proto__: 1\n__proto__: 2\n', 'duplicate-key 2:1'],
])('%s is told at its place', (_, content, expected) => {
  expect(foundInText(content)).toEqual([expected])
})

test.each([
  ['a colon in quotes', 'note: "Kỳ 1: chưa đủ"\n'],
  ['a time', 'note: lúc 09:01\n'],
  ['an address', 'url: https://vi-du.vn/a#b\n'],
  ['a per cent sign at the end', 'a: 50%\n'],
  ['braces inside a text', 'summary: Kết nạp {{ket-nap.2023}} mới\n'],
  ['a sharp without a blank', 'title: Quyết định số#5\n'],
  ['a sharp in quotes', 'title: "Theo Quyết định #5"\n'],
  ['a remark after a number', 'values:\n  2023: 172 # theo báo cáo năm\n'],
  ['a remark after an id', 'unit: dang-vien # đơn vị tính\n'],
  ['a remark on its own line', '# ghi chú\ntitle: a\n'],
  ['a block of lines', 'note: |\n  Dòng một # không phải ghi chú\n  Dòng hai: đây\n'],
  ['a folded text', 'note: >\n  Dòng một\n  dòng hai\n'],
  ['a text over two lines', 'note: Dòng một\n  dòng hai\n'],
  ['a list as deep as its key', 'a:\n- 1\n- 2\n'],
  ['one document with its mark', '---\na: 1\n'],
  ['an end mark', 'a: 1\n...\n'],
  ['the same key in two maps', 'a:\n  c: 1\nb:\n  c: 1\n'],
  ['a tab inside a text', 'a: b\tc\n'],
])('%s is read in silence', (_, content) => {
  expect(foundInText(content)).toEqual([])
})

test('the same key in loose and in composed accents is one key', () => {
  expect(foundInText('huye\u0323\u0302n: 1\nhuyện: 2\n')).toEqual(['not-nfc 1:1', 'duplicate-key 2:1'])
})

test('after a slip the rest of the file is read, and every slip is told once', () => {
  const { tree, problems } = read('name: a\nnote: Kỳ 1: x\nunit:b\n  c: 3\ntitle: "đ\nvalues:\n  2023: 172\n')
  expect(problems.map(({ place }) => place.line).sort()).toEqual([2, 3, 4, 5])
  expect(nodeAt(tree, ['values', '2023'])).toMatchObject({ text: '172' })
  expect(plainOf(tree)).toMatchObject({ note: 'Kỳ 1: x', unit: 'b', title: 'đ' })
})

test('values stay the text that was typed, whatever YAML would make of them', () => {
  const { tree } = read('a: 1.000\nb: NO\nc: 2024-02-30\nd: 0x1F\ne: "012"\nf: ~\n')
  expect(plainOf(tree)).toEqual({ a: '1.000', b: 'NO', c: '2024-02-30', d: '0x1F', e: '012', f: null })
  expect([textAt(tree, ['a'])?.plain, textAt(tree, ['e'])?.plain]).toEqual([true, false])
})

test('every key, value and letter has its place', () => {
  const { tree } = read('# đầu\na:\n  - b: "xin chào"\n    c: |\n      một\n      hai\n')
  expect(placeAt(tree, ['a', 0, 'b'])).toEqual({ file: 'f', line: 3, column: 5 })
  expect(textAt(tree, ['a', 0, 'b'])?.place).toEqual({ file: 'f', line: 3, column: 8 })
  expect(textAt(tree, ['a', 0, 'b'])?.placeAt(4)).toEqual({ file: 'f', line: 3, column: 13 })
  expect(textAt(tree, ['a', 0, 'c'])?.placeAt(4)).toEqual({ file: 'f', line: 6, column: 7 })
})

test('lines above the excerpt count', () => {
  const { tree } = readYaml({ file: 'f', text: 'a: 1\n', linesBefore: 3 })
  expect(placeAt(tree, ['a'])).toEqual({ file: 'f', line: 4, column: 1 })
})

function read(text: string): ReturnType<typeof readYaml> {
  return readYaml({ file: 'f', text, linesBefore: 0 })
}
