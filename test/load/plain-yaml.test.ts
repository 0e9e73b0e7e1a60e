import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPlainYaml } from '../../src/load/plain-yaml.ts'
import { readYaml } from '../../src/load/read-yaml.ts'
import type { YamlNode } from '../../src/load/yaml-tree.ts'

test.each([
  ['keys with numbers and texts', 'a: 172\nb_2: từ 170 trở lên\n2023-Q1: 3,04%\n2020/2023: -5\n'],
  ['blocks in blocks', 'a:\n  b:\n     c: 1\n     d: 2\n  e: 3\nf: 4\n'],
  ['lists of texts and of items', 'a:\n  - x\n  - "y: z"\nb:\n  - c: 1\n    d:\n      - 2\n  - c: 3\n'],
  ['a list at the root', '- a: 1\n  b: 2\n- a: 3\n'],
  ['quotation marks', 'a: "Số # 5: hai"\nb: \'\'\nc: "{{ket-nap.2023}} mới"\n'],
  ['remarks and empty lines', '# đầu\n\na: 1\n   # giữa\n  \nb:\n\n  c: 2\n# cuối\n'],
  ['nothing, said so', 'a: ~\nb: null\n'],
  ['marks that are letters here', 'a: 09:01\nb: số#5\nc: -a\nd: https://vi-du.vn/?a=b#c\ne: a & b * c "d"\n'],
  ['blanks behind, and no last line end', 'a: x  \nb:   \n  c: "y"   '],
  ['a key that JavaScript knows', '__proto__: 1\nconstructor: 2\n'],
])('%s are read as the parser reads them', (_, text) => {
  expect(readPlainYaml(excerpt(text))).toBeDefined()
  expect(seen(readPlainYaml(excerpt(text)))).toEqual(parsed(text))
})

test.each([
  ['a remark behind a value', 'a: 1 # x\n'],
  ['a colon in a text', 'a: Kỳ 1: chưa đủ\n'],
  ['a text over two lines', 'a: x\n  y\n'],
  ['a block of lines', 'a: |\n  x\n'],
  ['an inline list', 'a: [1, 2]\n'],
  ['an inline map', 'a: {b: 1}\n'],
  ['an anchor', 'a: &x 1\n'],
  ['an alias', 'a: *x\n'],
  ['a tag', 'a: !x 1\n'],
  ['a merge key', '<<: a\n'],
  ['an explicit key', '? a\n: b\n'],
  ['a key in quotation marks', '"a": 1\n'],
  ['a key with accents', 'tên: 1\n'],
  ['a key twice', 'a: 1\na: 2\n'],
  ['a key without a value', 'a:\nb: 1\n'],
  ['a list at the column of its key', 'a:\n- 1\n'],
  ['an escape', 'a: "x\\ty"\n'],
  ['an apostrophe in apostrophes', "a: 'x''y'\n"],
  ['a quotation that is not closed', 'a: "x\n'],
  ['words behind a quotation', 'a: "x" y\n'],
  ['a second document', 'a: 1\n---\nb: 2\n'],
  ['a directive', '%YAML 1.1\n---\na: 1\n'],
  ['a tab', 'a:\n\tb: 1\n'],
  ['a tab behind a value', 'a: 1\t# x\n'],
  ['a no-break space before a key', '\u00a0a: 1\n'],
  ['a line too shallow', 'a:\n    b: 1\n  c: 2\n'],
  ['a line too deep', 'a: 1\n  b: 2\n'],
  ['a first line that is indented', '  a: 1\n'],
  ['no blank behind the colon', 'a:1\n'],
  ['a dash alone', 'a:\n  -\n'],
  ['lists in a list', 'a:\n  - - 1\n'],
  ['a text alone', 'Đảng viên\n'],
  ['nothing at all', '# chỉ có ghi chú\n'],
  ['many brackets', `a: x${'['.repeat(60)}\n`],
  ['a return without a line feed', 'a: 1\rb: 2\n'],
])('%s is left to the parser', (_, text) => {
  expect(readPlainYaml(excerpt(text))).toBeUndefined()
})

test('whatever it reads, of any lines of the everyday kind and of others, the parser reads alike and without a problem', () => {
  const key = fc.constantFrom('a', 'b', 'c-1', '2023', '2023-Q1', 'e', 'f', 'g')
  const value = fc.constantFrom('172', 'hơn 5.650', '"x: y"', "'x'", '~', 'x#y', '-x', '2/9', 'a{b', 'x ')
  const common = fc
    .tuple(fc.constantFrom('', '', '  '), key, fc.option(value))
    .map(([indent, name, text]) => `${indent}${name}:${text === null ? '' : ` ${text}`}`)
  const parts = fc.constantFrom('  - x', '  - a: 1', '    b: 2', '# c', '')
  const strange = fc
    .tuple(
      fc.constantFrom('', '  ', ' '),
      fc.constantFrom('', 'a: ', 'b:  ', '- ', '? ', '"d": ', 'tên: '),
      fc.constantFrom(
        'x: y',
        'x #y',
        '#',
        '- a',
        '[a]',
        '"x" y',
        '&a',
        '|',
        '...',
        '---',
        '...x',
        '!t',
        '*',
        '>',
      ),
    )
    .map((pieces) => pieces.join(''))
  const line = fc.oneof(
    { weight: 12, arbitrary: common },
    { weight: 4, arbitrary: parts },
    { weight: 1, arbitrary: strange },
  )
  let read = 0
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      const text = `${lines.join('\n')}\n`
      const plain = readPlainYaml(excerpt(text))
      if (plain?.kind !== 'items') return
      read += 1
      expect(seen(plain)).toEqual(parsed(text))
    }),
    { numRuns: 3000, seed: 20_240_228 },
  )
  expect(read).toBeGreaterThan(50)
})

/** What the parser makes of the text: a remark behind one more value sends it there. */
function parsed(text: string): unknown {
  const isList = text.startsWith('-')
  const more = isList ? '- zz # x\n' : 'zz: 1 # x\n'
  const { tree, problems } = readYaml(excerpt(`${text}${text.endsWith('\n') ? '' : '\n'}${more}`))
  expect(problems).toEqual([])
  if (tree.kind === 'list') return seen({ ...tree, parts: tree.parts.slice(0, -1) })
  if (tree.kind !== 'items') return tree
  return seen({ ...tree, items: new Map([...tree.items].filter(([key]) => key !== 'zz')) })
}

/** A tree with the places of some letters of its texts in the stead of the function that tells them. */
function seen(node: YamlNode | undefined): unknown {
  switch (node?.kind) {
    case 'text':
      return { ...node, placeAt: [0, 1, node.text.length].map(node.placeAt) }
    case 'items':
      return {
        ...node,
        items: [...node.items].map(([key, item]) => [key, { ...item, value: seen(item.value) }]),
      }
    case 'list':
      return { ...node, parts: node.parts.map(seen) }
    default:
      return node
  }
}

function excerpt(text: string): { file: string; text: string; linesBefore: number } {
  return { file: 'f.yaml', text, linesBefore: 3 }
}
