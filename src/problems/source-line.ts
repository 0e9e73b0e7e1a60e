/**
 * What of a line of a file is shown beside a problem: the words from the column on are marked, and a long line is cut around them.
 * Columns count from 1, in UTF-16 units; one behind the end marks nothing.
 */
export function markLine(line: string, column: number): MarkedLine {
  const at = wholeLetter(line, Math.min(line.length, Math.max(0, column - 1)))
  const end = wholeLetter(line, at + markedLength(line.slice(at)))
  const from = at > BEFORE ? wholeLetter(line, at - BEFORE) : 0
  const to = wholeLetter(line, Math.min(line.length, Math.max(end + AFTER, from + BEFORE + AFTER)))
  return {
    before: `${from > 0 ? '…' : ''}${line.slice(from, at)}`,
    marked: line.slice(at, end),
    after: `${line.slice(end, to)}${to < line.length ? '…' : ''}`,
  }
}

export interface MarkedLine {
  readonly before: string
  readonly marked: string
  readonly after: string
}

/** A tag to its end, quoted words to the closing mark, else one word, or the blank that stands there. */
function markedLength(rest: string): number {
  const [marked] = /^(?:<[^<>\n]*>|"[^"\n]*"|'[^'\n]*'|\{\{[^}\n]*\}\}|\S+|\s+)/u.exec(rest) ?? []
  return Math.min(marked?.length ?? 0, MOST)
}

/** Not the middle of a letter that takes two units. */
function wholeLetter(line: string, at: number): number {
  return /[\udc00-\udfff]/u.test(line[at] ?? '') ? at - 1 : at
}

const BEFORE = 80
const AFTER = 80
const MOST = 120
