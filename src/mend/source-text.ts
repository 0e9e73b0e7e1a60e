import { lineAt, linesOf, type Line } from '../load/lines.ts'
import type { Place } from '../problems/place.ts'

/** The text of a file (NFC, without BOM) and its places as the loader counts them. */
export interface SourceText {
  readonly text: string
  readonly offsetOf: (place: Place) => number | undefined
  readonly lineOf: (offset: number) => number
}

/** The lines of a file as its problems count them: a lone return ends one too. */
export function countedLines(text: string): readonly Line[] {
  return linesOf(text.replace(/\r(?!\n)/gu, '\n'))
}

/** Finds places in a text and back. */
export function sourceText(text: string): SourceText {
  let known: readonly Line[] | undefined
  const lines = (): readonly Line[] => (known ??= countedLines(text))
  return {
    text,
    offsetOf({ line, column }) {
      const start = line === undefined ? undefined : lines()[line - 1]?.start
      return start === undefined || column === undefined ? undefined : start + column - 1
    },
    lineOf: (offset) => lineAt(lines(), offset).number,
  }
}
