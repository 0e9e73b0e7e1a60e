import type { Place } from '../problems/place.ts'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { placeAt, placeAtOffset, type ArticleSource } from './article-source.ts'

/**
 * Looks for what would make the parser slow, hungry or crash, before it sees the text: a far too long story or line, marks for
 * quotations and lists piled up at the start of a line, thousands of tags or entities, letters that no text may hold. Undefined where
 * the text can be parsed; every check reads the text once.
 */
export function beyondLimits(source: ArticleSource): Problem | undefined {
  const { text } = source
  const start = placeAt(source, 1, 1)
  if (text.length > longestBody) return problem('too-large/story', start, { characters: text.length })
  const stray = noncharacter.exec(text)
  if (stray)
    return problem('bad-encoding/control', placeAtOffset(source, stray.index), { code: codeOf(stray[0]) })
  return longLine(source) ?? pileAtStart(source) ?? tooMany(source, start)
}

const longestBody = 200_000
const longestLine = 100_000
const deepest = 50
const mostTags = 2_000
const mostEntities = 5_000
const mostCells = 50_000

const noncharacter = /[\ufdd0-\ufdef\ufffe\uffff]/u

function longLine(source: ArticleSource): Problem | undefined {
  const { lineStarts, text } = source
  for (const [index, start] of lineStarts.entries()) {
    const characters = (lineStarts[index + 1] ?? text.length) - start
    if (characters > longestLine)
      return problem('too-large/line', placeAt(source, index + 1, 1), { characters })
  }
  return undefined
}

/** `> > > …`, `- - - …`: each mark is one more level; a line of dashes alone is a rule. */
function pileAtStart(source: ArticleSource): Problem | undefined {
  for (const found of source.text.matchAll(pile)) {
    const after = source.text.slice(found.index + found[0].length).slice(0, 1)
    if (/^[-*\s]*$/u.test(found[0]) && /^[-*\r\n]?$/u.test(after)) continue
    const place = placeAtOffset(source, found.index)
    const depth = found[0].replace(/[^>*+\-.)]/gu, '').length
    return problem('too-deep', place, { depth, line: place.line ?? 1 })
  }
  return undefined
}

const pile = new RegExp(`^[ \\t]*(?:>[ \\t]*|[-*+][ \\t]+|\\d{1,9}[.)][ \\t]+){${deepest + 1},}`, 'gmu')

function tooMany(source: ArticleSource, start: Place): Problem | undefined {
  const { text } = source
  // What it begins with is quickly counted: only a text with too many of these can have too many of the whole.
  const tooManyOf = (mark: string, pattern: RegExp, most: number) =>
    countOf(mark, text) > most && (text.match(pattern)?.length ?? 0) > most
  return tooManyOf('<', /<[/\p{L}_$>]/gu, mostTags) ||
    tooManyOf('&', /&#?\w+;/gu, mostEntities) ||
    tooManyOf('|', /\|/gu, mostCells)
    ? problem('mdx-syntax/too-complex', start, {})
    : undefined
}

function countOf(mark: string, text: string): number {
  let count = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count += 1
  return count
}

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
