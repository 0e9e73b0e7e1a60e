import { describe, expect, test } from 'vitest'
import { BASE } from '../making/project.ts'
import { foundIn } from './found-in.ts'

/** Examples that no other file of tests holds, by family: each is told at its place, or is innocent. */
const file = 'content/2024-01/ket-nap-2023.mdx'
const [, front = '', body = ''] = (BASE[file] ?? '').split('---\n')
const story = (more: string) => ({ [file]: `---\n${front}---\n${body}\n${more}\n` })
const withFront = (more: string) => ({ [file]: `---\n${front}${more}---\n${body}` })
const series = 'data/series/ket-nap.yaml'
const withValue = (text: string) => ({ [series]: (BASE[series] ?? '').replace('2022: 142', text) })
const at = (place: string, ...codes: readonly string[]) => codes.map((code) => `${code} ${file}:${place}`)

type Example = readonly [name: string, files: Readonly<Record<string, string>>, expected: readonly string[]]

const articles: readonly Example[] = [
  [
    'a command behind a mark of byte order',
    { [file]: `\ufeff---\n${front}---\n\ufeffimport fs from "node:fs"\n` },
    at('7:1', 'bad-whitespace', 'mdx-code'),
  ],
  [
    'a directive that sets HTML',
    story('<Note kind="info" set:html="x">Chữ.</Note>'),
    at('10:19', 'bad-prop'),
  ],
  [
    'a directive of the client',
    story('<Chart kind="line" series="ket-nap" client:load/>'),
    at('10:37', 'bad-prop'),
  ],
  ['a directive that leaves raw', story('<Note kind="info" is:raw>Chữ.</Note>'), at('10:19', 'bad-prop')],
  ['a slot', story('<Note kind="info" slot="head">Chữ.</Note>'), at('10:19', 'bad-prop')],
  [
    'an expression in the words for a picture',
    story('![{process.env}](a.png)'),
    [...at('10:1', 'picture-missing'), ...at('10:3', 'mdx-code')],
  ],
  ['an expression in the address of a link', story('[a]({process.env})'), at('10:1', 'broken-link')],
  [
    'braces in the title of a link, where they are only braces',
    story('[a](https://vi-du.vn "{process.env}")'),
    [],
  ],
  ['an expression in a cell', story('| a |\n|---|\n| {x} |'), at('12:3', 'mdx-code')],
  ['a layout', withFront('layout: ../x.astro\n'), at('6:1', 'mdx-code')],
  ['a slug that climbs', withFront('slug: ../../index\n'), at('6:7', 'bad-id')],
  ['a key of objects', withFront('__proto__: x\n'), at('6:1', 'unknown-field')],
  ['a key of objects with items', withFront('__proto__:\n  title: x\n'), at('6:1', 'unknown-field')],
  ['front matter in JavaScript', { [file]: `---js\n${front}---\n${body}` }, at('1:1', 'yaml-syntax')],
  ['front matter that does not end', { [file]: `---\n${front}${body}` }, at('1:1', 'yaml-syntax')],
  [
    'two blocks of front matter',
    { [file]: `---\n${front}---\n---\ntitle: b\n---\n${body}` },
    [...at('7:1', 'yaml-feature'), ...at('8:1', 'list-number-lost')],
  ],
  ['a heading of level one', story('# Chữ'), []],
  ['a doctype', story('<!DOCTYPE html>'), at('10:1', 'html-tag')],
  ['a section of CDATA', story('<![CDATA[x]]>'), at('10:1', 'html-tag')],
]

const yaml: readonly Example[] = [
  ['year 0', withValue('0: 142'), [`bad-period ${series}:9:3`]],
  ['year 0000', withValue('0000: 142'), [`bad-period ${series}:9:3`]],
  ['a fifth quarter', withValue('2024-Q5: 142'), [`bad-period ${series}:9:3`]],
  ['a day that is none', withValue('2024-02-30: 142'), [`bad-period ${series}:9:3`]],
  ['minus nothing', withValue('2022: -0'), []],
  ['a number that is infinite', withValue('2022: 1e400'), [`ambiguous-number ${series}:9:9`]],
  ['Arabic digits', withValue('2022: ١٢٣'), [`ambiguous-number ${series}:9:9`]],
  ['an Arabic year', withValue('٢٠٢٢: 142'), [`bad-period ${series}:9:3`]],
  ['an aliased year', withValue('*a : 142'), [`yaml-feature ${series}:9:3`]],
  ['one figure as text and as number', withValue('2022: 5.0'), []],
  ['a list in a map', withValue('2022:\n    - - 1'), [`wrong-type ${series}:10:7`]],
]

const data: readonly Example[] = [
  [
    'no figure',
    { [series]: (BASE[series] ?? '').replace('  2022: 142\n  2023: 150\n', '') },
    [`wrong-type ${series}:8:1`],
  ],
  ['two equal figures', withValue('2022: 150'), []],
  ['nothing but zero', { [series]: (BASE[series] ?? '').replace('142', '0').replace('150', '0') }, []],
  [
    'nothing known',
    { [series]: (BASE[series] ?? '').replace('142', 'chưa có số liệu').replace('150', 'chưa có số liệu') },
    [],
  ],
  ['a giant beside a dwarf', withValue('2022: 1000000000000'), []],
  [
    'a name of 200 letters',
    { [series]: (BASE[series] ?? '').replace('Đảng viên mới kết nạp', 'Đ'.repeat(200)) },
    [],
  ],
  [
    'a name from right to left',
    { [series]: (BASE[series] ?? '').replace('Đảng viên mới kết nạp', 'أعضاء جدد') },
    [],
  ],
  [
    'a name that closes a drawing',
    {
      [series]: (BASE[series] ?? '').replace(
        'Đảng viên mới kết nạp',
        '"</text><script>alert(1)</script> ]]>"',
      ),
    },
    [],
  ],
]

describe.each([
  ['articles', articles],
  ['YAML', yaml],
  ['data', data],
])('of the family of %s', (_, examples) => {
  test.each(examples)('%s', (_name, files, expected) => {
    expect(foundIn(files)).toEqual(expected)
  })
})
