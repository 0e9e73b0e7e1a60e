import type { Change, Mended } from './change.ts'
import { countedLines } from './source-text.ts'

/** Joins letters and accents that stand one behind the other: the same text in NFC, as the loader reads it anyway. */
export function joinAccents(text: string): Mended {
  const joined = text.normalize('NFC')
  if (joined === text) return { text, changes: [] }
  const after = countedLines(joined)
  return {
    text: joined,
    changes: countedLines(text).flatMap((line, at) => inLine(line, after[at]?.text ?? '')),
  }
}

function inLine({ number, text }: { number: number; text: string }, joined: string): readonly Change[] {
  if (text === joined) return []
  const words = text.split(BLANKS)
  const joinedWords = joined.split(BLANKS)
  return words.flatMap((word, at): readonly Change[] => {
    const after = joinedWords[at] ?? ''
    return word === after
      ? []
      : [{ line: number, kind: 'loose-accents', before: withoutMarks(word), after: withoutMarks(after) }]
  })
}

/** The word without the quotation marks, commas and brackets around it. */
function withoutMarks(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '') || word
}

const BLANKS = /([^\S\u2000-\u2003]+)/u
