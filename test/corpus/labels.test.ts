import { expect, test } from 'vitest'
import type { Sample } from './read-corpus.ts'
import { readHeldOut, readOpen, takeLabels } from './read-corpus.ts'
import type { Finding } from './score.ts'
import { isMeasured, score } from './score.ts'

test('a label gives its stretch, its codes, and what may be said besides; the reader sees none of its marks', () => {
  expect(takeLabels('Có ⟦172 đảng viên⟧, ⟦number-form,number-unbound~number-suspect|5,28⟧.')).toEqual({
    text: 'Có 172 đảng viên, 5,28.',
    labels: [
      { start: 3, end: 16, codes: ['number-unbound'], besides: [] },
      { start: 18, end: 22, codes: ['number-form', 'number-unbound'], besides: ['number-suspect'] },
    ],
  })
})

test('a label that need not be found asks for no code', () => {
  expect(takeLabels('⟦~number-unbound|một người⟧').labels[0]).toMatchObject({
    codes: [],
    besides: ['number-unbound'],
  })
})

test('a label without its other end is a fault of the corpus', () => {
  expect(() => takeLabels('Có ⟦172 đảng viên.')).toThrow('without its other end')
})

test('what is said of a labelled stretch is right, what is said elsewhere is a false alarm, what is not said is a miss', () => {
  expect(
    scored('⟦172 người⟧ và ⟦8 người⟧, xóm 7', [
      finding('number-unbound', 0, 3),
      finding('number-unbound', 26, 27),
    ]),
  ).toMatchObject({
    precision: 1 / 2,
    recall: 1 / 2,
    misses: [{ text: '8 người' }],
    alarms: [{ text: '7' }],
  })
})

test('a wrong code at the right place is both a miss and a false alarm', () => {
  expect(scored('⟦number-suspect|172 người⟧', [finding('number-form', 0, 3)])).toMatchObject({
    precision: 0,
    recall: 0,
  })
})

test('that a suspect number is unbound as well is no false alarm, but does not find it', () => {
  expect(scored('⟦number-suspect|172 người⟧', [finding('number-unbound', 0, 3)])).toMatchObject({
    precision: 1,
    recall: 0,
  })
})

test('a finding that ends where a label begins does not touch it', () => {
  expect(scored('xóm 7⟦172⟧', [finding('number-unbound', 4, 5)])).toMatchObject({ precision: 0, recall: 0 })
})

test('information asks nothing of an editor, and other rules are not measured', () => {
  expect(isMeasured({ code: 'number-unbound', severity: 'warning' })).toBe(true)
  expect(isMeasured({ code: 'number-unbound', severity: 'info' })).toBe(false)
  expect(isMeasured({ code: 'missing-source', severity: 'warning' })).toBe(false)
})

test('the corpus has its paragraphs, each under a name of its own, a third of them held out', () => {
  const open = readOpen()
  const heldOut = readHeldOut()
  const ids = [...open, ...heldOut].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBeGreaterThanOrEqual(105)
  expect(heldOut.length / ids.length).toBeGreaterThan(0.3)
  expect([...open, ...heldOut].filter(({ text }) => text === '')).toEqual([])
})

function finding(code: string, start: number, end: number): Finding {
  return { code, start, end }
}

function scored(marked: string, findings: readonly Finding[]): ReturnType<typeof score> {
  const sample: Sample = { file: 'f.md', id: 'one', language: 'vi', ...takeLabels(marked) }
  return score([sample], () => findings)
}
