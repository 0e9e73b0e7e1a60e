import { expect, test } from 'vitest'
import { readTemplate } from '../../src/load/read-template.ts'
import { makeContext } from './making-article.ts'

const context = makeContext()

function read(text: string) {
  return readTemplate(
    text,
    (offset) => ({ file: 'content/2024-02/edition.yaml', line: 4, column: offset + 1 }),
    context,
  )
}

test('takes text without bindings as it is', () => {
  expect(read('Chữ { và }')).toEqual({
    template: { place: { file: 'content/2024-02/edition.yaml', line: 4, column: 1 }, parts: ['Chữ { và }'] },
    problems: [],
  })
  expect(read('').template.parts).toEqual([])
})

test('reads every part of a binding', () => {
  const { template, problems } = read(
    '{{ket-nap.2023}} và {{ ket-nap.2023@mau#hoc-sinh }}, {{ket-nap.2023.target.ke-hoach}}',
  )
  expect(problems).toEqual([])
  expect(template.parts).toMatchObject([
    {
      series: 'ket-nap',
      period: { kind: 'year', year: 2023 },
      show: 'value',
      unit: true,
      place: { column: 1 },
    },
    ' và ',
    { series: 'ket-nap', org: 'mau', group: 'hoc-sinh', place: { column: 21 } },
    ', ',
    { series: 'ket-nap', show: 'target', plan: 'ke-hoach' },
  ])
})

test('reads a binding of several years and of a quarter', () => {
  expect(read('{{ket-nap.2020/2023.statement}}{{ket-nap.2024-Q1}}').template.parts).toMatchObject([
    { period: { kind: 'years', year: 2020, endYear: 2023 }, show: 'statement' },
    { period: { kind: 'quarter', year: 2024, quarter: 1 } },
  ])
})

test.each([
  ['Có {{ket-nap}}', '4 bad-value'],
  ['Có {{ket-nap.2023', '4 bad-value'],
  ['Có {{}}', '4 bad-value'],
  ['Có {{ket-nap.2023.goal}}', '19 bad-value'],
  ['Có {{ket-nap.Q5}}', '14 bad-period'],
  ['Có {{ket-nạp.2023}}', '6 unknown-reference'],
  ['Có {{ket-nap.2019}}', '14 unknown-reference'],
  ['Có {{ket-nap.2023@maz}}', '19 unknown-reference'],
  ['Có {{ket-nap.2023#nu}}', '19 unknown-reference'],
  ['Có {{ket-nap.2023.target.x}}', '26 unknown-reference'],
])('names what is wrong in %s', (text, expected) => {
  const { template, problems } = read(text)
  expect(problems.map(({ place, code }) => `${place.column} ${code}`)).toEqual([expected])
  expect(template.parts).toEqual(['Có '])
})
