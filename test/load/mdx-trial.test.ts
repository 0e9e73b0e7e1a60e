import { beforeEach, expect, test, vi } from 'vitest'
import { isExtraordinary, survives } from '../../src/load/mdx-trial.ts'
import { messagesOf, problemsOf } from './making-article.ts'

/** The mask keeps every known killer from the parser: without it one of them takes the process along that parses it. */
const mask = vi.hoisted(() => ({ on: true }))
vi.mock(import('../../src/load/mdx-mask.ts'), async (original) => {
  const real = await original()
  return { ...real, maskCode: (text) => (mask.on ? real.maskCode(text) : text) }
})
beforeEach(() => void (mask.on = true))

const killers: readonly (readonly [string, string])[] = [
  ['brackets in an attribute', `<Num a={${'('.repeat(40_000)}}/>`],
  ['brackets in a spread', `<Num {...${'('.repeat(40_000)}}/>`],
  ['brackets behind an export', `export const a=${'('.repeat(40_000)}`],
  ['tags in braces, which never end', `{${'<a>'.repeat(10_000)}`],
]

test.each(killers)('the parser dies of %s, in another process', (_, text) => {
  expect(survives(text)).toBe(false)
})

test.each(killers)('with the mask off, a story of %s is a problem at its first line', (_, text) => {
  mask.on = false
  expect(isExtraordinary(text)).toBe(true)
  expect(problemsOf(text)).toEqual(['1:1 mdx-syntax'])
  expect(messagesOf(text)).toEqual([expect.stringContaining('lồng nhau')])
})

test('behind a slip the killer is tried as well', () => {
  mask.on = false
  expect(problemsOf(`a <b\n\n<Num a={${'('.repeat(40_000)}}/>`)).toEqual(['1:1 mdx-syntax'])
})

test.each([
  ['ordinary words', 'Chữ **đậm** và *nghiêng*.'],
  ['a slip', 'a <b'],
  ['nothing', ''],
  ['letters of every kind', 'Đảng bộ 😀 \ud800 {x}'],
])('the parser lives through %s', (_, text) => {
  expect(survives(text)).toBe(true)
})

test('an ordinary story is parsed at once: a long report with a large table is one', () => {
  const row = `| ${Array.from({ length: 8 }, (_, at) => `**${at}**`).join(' | ')} |\n`
  const report = `${'Chữ [bài](bai-2.mdx), *nghiêng* (5%).\n\n'.repeat(100)}${row}${'|-'.repeat(8)}|\n${row.repeat(40)}`
  expect(isExtraordinary(report)).toBe(false)
  expect(isExtraordinary('*a '.repeat(3_001))).toBe(true)
})

/** Everything that opens something, alone and in turns: what of it the parser cannot bear, it must not bear in the other process. */
const pieces = [
  '[',
  ']',
  '*',
  '_',
  '**a',
  '~~',
  '`',
  '> ',
  '- ',
  '![',
  '](',
  '<a>',
  '<',
  '&#',
  '|',
  '[^',
  '^]: ',
  '\\',
  '\n\n',
  '\t',
]

test.each(pieces)('ninety thousand letters of “%s” are answered', (piece) => {
  const text = piece.repeat(Math.floor(90_000 / piece.length))
  expect(() => problemsOf(text)).not.toThrow()
})
