import type { Place } from '../problems/place.ts'

/** The body of an article: what follows its front matter, and where that begins in the file. */
export interface ArticleSource {
  /** Relative to the root. */
  readonly file: string
  readonly text: string
  /** Lines of the file above the body. */
  readonly linesBefore: number
  /** Offsets of the first letter of each line. */
  readonly lineStarts: readonly number[]
}

/** The body as positions are asked of it. */
export function articleSource(file: string, text: string, linesBefore: number): ArticleSource {
  const lineStarts = [0]
  if (text.includes('\r'))
    for (const end of text.matchAll(lineEnd)) lineStarts.push(end.index + end[0].length)
  else for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  return { file, text, linesBefore, lineStarts }
}

/** The place in the file of a line and column of the body, as the parser counts them: from 1, columns in UTF-16 units. */
export function placeAt(source: ArticleSource, line: number, column: number): Place {
  return { file: source.file, line: line + source.linesBefore, column }
}

/** The place in the file of an offset in the body. */
export function placeAtOffset(source: ArticleSource, offset: number): Place {
  const { lineStarts } = source
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return placeAt(source, low + 1, offset - (lineStarts[low] ?? 0) + 1)
}

/** The offset of a line and column of the body. */
export function offsetAt(source: ArticleSource, line: number, column: number): number {
  return (source.lineStarts[line - 1] ?? 0) + column - 1
}

const lineEnd = /\r\n|\n|\r/gu
