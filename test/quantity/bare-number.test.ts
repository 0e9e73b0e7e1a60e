import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { looksLikeBareNumber, readBareNumber } from '../../src/quantity/bare-number.ts'
import { parseToken } from '../../src/quantity/parse-token.ts'
import { tightenCount } from '../../src/quantity/tighten.ts'
import { people, percent, summary } from './reading.ts'

test.each([
  ['5.650', 5650, 5.65],
  ['1.000', 1000, 1],
  ['-5.650', -5650, -5.65],
  ['1.234.567', 1234567, 1.234],
])('%s without quotes means %i and is read as %d: refused', (written, whole, misread) => {
  expect(readBareNumber(written)).toEqual({
    ok: false,
    fault: { kind: 'thousands-dot', written, whole, misread },
  })
})

test.each([
  ['0930', 'leading-zero', ['930']],
  ['010', 'leading-zero', ['10']],
  ['00', 'leading-zero', ['0']],
  ['0x1F', 'other-base', []],
  ['0o17', 'other-base', []],
  ['1e3', 'exponent', []],
  ['1e400', 'exponent', []],
  ['.nan', 'not-finite', []],
  ['.inf', 'not-finite', []],
  ['-.INF', 'not-finite', []],
  ['NO', 'boolean-word', []],
  ['yes', 'boolean-word', []],
  ['off', 'boolean-word', []],
  ['2024-03-01', 'date', []],
  ['2024-02-30', 'date', []],
  ['12:30', 'time', []],
  ['“172”', 'curly-quotes', ['172']],
  ['５０', 'foreign-digits', ['50']],
  ['١٢٣', 'foreign-digits', ['123']],
  ['3.0412', 'too-many-decimals', []],
  ['1234.567', 'too-many-decimals', []],
  ['−12', 'word-minus', ['-12']],
  ['1_000', 'underscore', ['1000']],
  ['.5', 'loose-dot', []],
  ['5.', 'loose-dot', []],
])('%s is ambiguous: %s', (written, reason, suggestions) => {
  expect(readBareNumber(written)).toEqual({
    ok: false,
    fault: { kind: 'ambiguous-number', reason, written, suggestions },
  })
})

test.each([
  ['172', 'exact [172; 172] [172; 172]'],
  ['0', 'exact [0; 0] [0; 0]'],
  ['-0', 'exact [0; 0] [0; 0]'],
  ['+5', 'exact [5; 5] [5; 5]'],
  ['3.04', 'exact [3.035; 3.045) [3.035; 3.045)'],
  ['5.0', 'exact [4.95; 5.05) [4.95; 5.05)'],
])('reads %s', (token, expected) => {
  const parsed = readBareNumber(token)
  expect(parsed.ok && summary(parsed.value)).toBe(expected)
})

test.each(['hơn 5.650', '3,04%', '100-170', '5,930', 'chưa có số liệu', '3,04', '172 đảng viên'])(
  '“%s” is a text, quoted or not',
  (token) => expect(looksLikeBareNumber(token)).toBe(false),
)

describe('a token of a YAML file', () => {
  const vi = { language: 'vi', unit: people } as const

  test('is read by the grammar where it stands in quotes', () => {
    expect(parseToken('5.650', { ...vi, quoted: true })).toMatchObject({ ok: true, value: { number: 5650 } })
    expect(parseToken('0930', { ...vi, quoted: true })).toMatchObject({ ok: true, value: { number: 930 } })
  })

  test('is read as a bare number where it looks like one', () => {
    expect(parseToken('5.650', { ...vi, quoted: false })).toMatchObject({ fault: { kind: 'thousands-dot' } })
    expect(parseToken('5650', { ...vi, quoted: false })).toMatchObject({ ok: true, value: { number: 5650 } })
  })

  test('is read by the grammar where it holds words', () => {
    expect(parseToken('hơn 5.650', { ...vi, quoted: false })).toMatchObject({
      value: { qualifier: 'more-than' },
    })
    expect(parseToken('chưa có số liệu', { ...vi, quoted: false })).toMatchObject({
      value: { missing: 'not-yet' },
    })
  })

  test('has the dot for decimals in every language', () => {
    const parsed = parseToken('3.04', { language: 'vi', quoted: false, unit: percent })
    expect(parsed).toMatchObject({
      ok: true,
      value: { number: 3.04, scale: 'percent', decimals: 2, text: '3.04' },
    })
  })

  test('keeps a count whole', () => {
    const parsed = parseToken('5.0', { ...vi, quoted: false })
    expect(parsed.ok && parsed.value.kind === 'quantity' && summary(parsed.value)).toBe('exact [5; 5] [5; 5]')
  })

  test('that is digits alone is the number that every other rule reads', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999_999), fc.constantFrom(people, undefined), (number, unit) => {
        const bare = readBareNumber(String(number))
        expect(bare.ok).toBe(true)
        if (!bare.ok) return
        const read = unit ? tightenCount(bare.value) : bare.value
        expect(parseToken(String(number), { language: 'vi', unit, quoted: false })).toEqual({
          ok: true,
          value: read,
        })
      }),
    )
  })

  test('asks about nothing at all', () => {
    expect(parseToken('', { ...vi, quoted: false })).toMatchObject({ fault: { kind: 'zero-or-missing' } })
    expect(parseToken('~', { ...vi, quoted: false })).toMatchObject({ fault: { kind: 'zero-or-missing' } })
    expect(parseToken('null', { ...vi, quoted: false })).toMatchObject({ fault: { kind: 'zero-or-missing' } })
  })
})
