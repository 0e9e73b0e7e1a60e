import { describe, expect, test } from 'vitest'
import { inspect } from '../../src/check/inspect.ts'
import { loadProject } from '../../src/load/load-project.ts'
import { writeProject } from '../making/project.ts'
import { edited, extended, foundIn } from './found-in.ts'

const accept = (check: string): string => `accept:\n  - check: ${check}\n    reason: Số theo báo cáo năm\n`

/** Where an office can accept something, and on which line the code then stands. */
const files = [
  [
    'a series',
    (check: string) => extended('data/series/ket-nap.yaml', accept(check)),
    'data/series/ket-nap.yaml:16:12',
  ],
  [
    'an edition',
    (check: string) => extended('content/2024-01/edition.yaml', accept(check)),
    'content/2024-01/edition.yaml:13:12',
  ],
  [
    'a story',
    (check: string) =>
      edited('content/2024-01/ket-nap-2023.mdx', '---\n\nHuyện', `${accept(check)}---\n\nHuyện`),
    'content/2024-01/ket-nap-2023.mdx:7:12',
  ],
] as const

describe.each(files)('what %s accepts', (_name, write, place) => {
  test('must be a code that exists; the nearest is asked for', () => {
    const { problems } = loadProject(writeProject(write('number-unbond')))
    expect(foundIn(write('number-unbond'))).toEqual([`bad-value ${place}`])
    expect(problems[0]?.words.vi.hint).toBe('Có phải là “number-unbound”? Viết check: number-unbound')
  })

  test.each([
    'silent-revision',
    'count-not-whole',
    'yaml-syntax',
    'bad-prop',
    'broken-link',
    'waiver-unused',
  ])('cannot be %s, which has to be mended', (check) => {
    expect(foundIn(write(check))).toEqual([`waiver-unused ${place}`])
  })

  test.each(['number-unbound', 'statement-conflict', 'summary-too-long'])('can be %s', (check) => {
    expect(foundIn(write(check))).toEqual([])
  })
})

test('is told also where the file holds the very error that it would accept', () => {
  const story = edited(
    'content/2024-01/ket-nap-2023.mdx',
    '---\n\nHuyện',
    `${accept('html-tag')}---\n\nMột dòng<br>nữa. Huyện`,
  )
  expect(inspect(writeProject(story)).problems.map(({ code }) => code)).toEqual(['waiver-unused', 'html-tag'])
})
