import { describe, expect, it } from 'vitest'
import { inspect } from '../../src/check/inspect.ts'
import { BASE } from '../making/base-project.ts'
import { writeProject } from '../making/project.ts'

const SERIES = 'data/series/ket-nap.yaml'
const HEAD = (BASE[SERIES] ?? '').split('values:')[0] ?? ''

/** A figure of a group and one of an organisation that each are more than the whole, and two targets that a result contradicts. */
const DATA = `values:
  2022: 142
  2023: 150
breakdowns:
  - by: group
    kind: overlapping
    values:
      2023:
        hoc-sinh: 151
  - by: org
    kind: overlapping
    values:
      2023:
        xa-a: 152
        xa-b: 153
targets:
  - period: 2023
    plan: ke-hoach
    gap: vượt 151
`

/** What is left with an `accept` of a few lines: each problem by code and what it is about. */
function left(...accept: readonly string[]): readonly string[] {
  const waiver = ['accept:', `  - ${accept[0]}`, ...accept.slice(1).map((line) => `    ${line}`)]
  const text = `${HEAD}${DATA}${[...waiver, '    reason: Đã đối chiếu với nguồn'].join('\n')}\n`
  return inspect(writeProject({ [SERIES]: text })).problems.map(({ code, about = {} }) =>
    `${code} ${about.org ?? about.group ?? about.plan ?? ''}`.trimEnd(),
  )
}

const STUDENTS = 'part-exceeds-total hoc-sinh'
const A = 'part-exceeds-total xa-a'
const B = 'part-exceeds-total xa-b'
const PLAN = 'target-gap-mismatch ke-hoach'

describe('an accept answers', () => {
  it.each([
    ['all of a check, where it names no more', ['check: part-exceeds-total'], [PLAN]],
    ['those of an organisation', ['check: part-exceeds-total', 'org: xa-a'], [STUDENTS, B, PLAN]],
    ['those of a group', ['check: part-exceeds-total', 'group: hoc-sinh'], [A, B, PLAN]],
    ['those of a period', ['check: part-exceeds-total', 'period: 2023'], [PLAN]],
    ['those of a plan', ['check: target-gap-mismatch', 'plan: ke-hoach'], [STUDENTS, A, B]],
    ['those of a source', ['check: part-exceeds-total', 'source: bao-cao'], [PLAN]],
    [
      'nothing of another period',
      ['check: part-exceeds-total', 'period: 2022'],
      [STUDENTS, A, B, PLAN, 'waiver-unused'],
    ],
    [
      'nothing of a group in an organisation that has none',
      ['check: part-exceeds-total', 'org: xa-a', 'group: hoc-sinh'],
      [STUDENTS, A, B, PLAN, 'waiver-unused'],
    ],
    ['nothing of another check', ['check: jump'], [STUDENTS, A, B, PLAN, 'waiver-unused']],
  ])('%s', (_, accept, expected) => {
    expect(left(...accept).toSorted()).toEqual([...expected].toSorted())
  })
})

describe('what a file seems to lack, where a line of it cannot be read', () => {
  const lacking = (text: string): readonly string[] =>
    inspect(writeProject({ [SERIES]: text })).problems.map(({ code }) => code)
  const good = `${HEAD}values:\n  2022: 142\n  2023: 150\n`
  const bare = good.replace(/definition:.*\n/u, '')

  it.each([
    ['is told where all can be read', bare, ['missing-definition']],
    ['is not told beside an unknown key', `${bare}dinh_nghia: Số người\n`, ['unknown-field']],
    ['nor beside a key of a wrong type', `${bare}breakdowns: 5\n`, ['wrong-type']],
    ['nor beside lines that are no YAML', `${bare}a: b: c\n`, ['yaml-syntax']],
    ['nor beside a tab', bare.replace('  2023', '\t2023'), ['bad-whitespace']],
    ['nor beside an anchor', bare.replace('2023: 150', '2023: &a 150'), ['yaml-feature']],
    [
      'but beside a figure that is no number',
      bare.replace('2023: 150', '2023: nhiều'),
      ['bad-value', 'missing-definition'],
    ],
  ])('%s', (_, text, expected) => {
    expect([...new Set(lacking(text))].toSorted()).toEqual(expected)
  })

  it('a contact is not asked for in a site file that is torn', () => {
    const site = BASE['data/site.yaml'] ?? ''
    const told = (text: string): readonly string[] =>
      inspect(writeProject({ 'data/site.yaml': text })).problems.map(({ code }) => code)
    const without = site.replace(/contact:[^]*/u, '')
    expect(told(without)).toEqual(['contact-missing'])
    expect(told(`${without}lien_he: Văn phòng\n`)).toEqual(['unknown-field'])
  })
})
