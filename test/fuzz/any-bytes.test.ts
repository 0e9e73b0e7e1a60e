import fc from 'fast-check'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inspect } from '../../src/check/inspect.ts'
import { reportText } from '../../src/problems/report-text.ts'
import { BASE, writeProject } from '../making/project.ts'
import { strayPlaces } from './places.ts'
import { runs } from './runs.ts'

let root = ''
beforeAll(() => void (root = writeProject()))
afterAll(() => rmSync(root, { recursive: true }))

const files = Object.keys(BASE)
const encoder = new TextEncoder()

/** What means something to one of the readers, and what has a way of breaking them. */
const pieces = fc.constantFrom(
  ...[
    '\n',
    '\r\n',
    '\r',
    ' ',
    '  ',
    '\t',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u202e',
    '\0',
    '\u0085',
    '\u2028',
    '\ufdd0',
    '\ufffc',
  ],
  ...[
    '- ',
    ': ',
    ':',
    '#',
    '"',
    "'",
    '|',
    '>',
    '&a',
    '*a',
    '!!str ',
    '{',
    '}',
    '{{',
    '}}',
    '[',
    ']',
    '? ',
    '---',
    '...',
    '%YAML 1.2',
    '<<',
    '~',
    '@',
    '`',
  ],
  ...[
    '<',
    '/>',
    '<Num series="ket-nap" period="2023"/>',
    '<Note>',
    '</Note>',
    '</',
    '<!--',
    '=',
    '\\',
    '![',
    '](',
    '[^1]',
    '[^1]: ',
    '**',
    '|a|\n|-|\n',
    '```',
  ],
  ...[
    'series',
    'values',
    'targets',
    'period',
    'title',
    'summary',
    'accept',
    '__proto__',
    'constructor',
    'import x',
    'export ',
  ],
  ...[
    '2023',
    '2024-Q5',
    '5.650',
    '1.000',
    '0930',
    '1e400',
    '-0',
    '.nan',
    'hơn 5.650',
    '3,04%',
    'từ 100 đến 170',
    'tăng 5%',
    'ket-nap.2023',
    '@xa-a',
    '#hoc-sinh',
    '.share',
  ],
  ...['Đảng', 'Đảng'.normalize('NFD'), 'Ðảng', '😀', '\ud800', '５０', '١٢٣', '§¶ng bé huyÖn'],
)
const soup = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => encoder.encode(text)),
  soup.map((text) => encoder.encode(text)),
)

/** A file of the base with something put in place of a stretch of it: most of it can still be read, which leads further in. */
function spoiled(file: string): fc.Arbitrary<Uint8Array> {
  const whole = encoder.encode(BASE[file] ?? '')
  return fc.tuple(fc.nat(whole.length), fc.nat(20), bytes).map(([at, length, more]) => {
    const cut = more.subarray(0, 60)
    return Uint8Array.from([...whole.subarray(0, at), ...cut, ...whole.subarray(at + length)])
  })
}

test.each(files)(
  'whatever bytes stand in %s, they are read or told, at places that exist',
  (file) => {
    const path = join(root, file)
    try {
      fc.assert(
        fc.property(
          fc.oneof({ arbitrary: bytes, weight: 1 }, { arbitrary: spoiled(file), weight: 3 }),
          (content) => {
            writeFileSync(path, content)
            const { problems } = inspect(root)
            expect(strayPlaces(root, problems)).toEqual([])
            for (const language of ['vi', 'en'] as const) {
              expect(reportText(problems, language)).not.toMatch(/undefined|NaN|\[object/u)
            }
          },
        ),
        runs(150),
      )
    } finally {
      writeFileSync(path, BASE[file] ?? '')
    }
  },
  120_000,
)

test('whatever stands below the head of a story is read or told, at places that exist', () => {
  const file = 'content/2024-01/ket-nap-2023.mdx'
  const head = (BASE[file] ?? '').split('---\n').slice(0, 2).join('---\n')
  try {
    fc.assert(
      fc.property(
        fc.oneof(soup, fc.string({ unit: 'binary' })),
        fc.constantFrom('\n', '\r\n'),
        (body, end) => {
          writeFileSync(join(root, file), `${head}---\n${body}\n`.replaceAll('\n', end))
          expect(strayPlaces(root, inspect(root).problems)).toEqual([])
        },
      ),
      runs(400),
    )
  } finally {
    writeFileSync(join(root, file), BASE[file] ?? '')
  }
}, 120_000)
