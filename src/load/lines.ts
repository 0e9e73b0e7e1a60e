/** The lines of a text and where each begins; return, line feed and both together end a line. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (let next = 0; next >= 0;) {
    next = text.indexOf('\n', start)
    const stop = next < 0 ? text.length : next
    const end = text[stop - 1] === '\r' && stop > start ? stop - 1 : stop
    lines.push({ number: lines.length + 1, start, text: text.slice(start, end) })
    start = stop + 1
  }
  return lines
}

/** The line that holds an offset. */
export function lineAt(lines: readonly Line[], offset: number): Line {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((lines[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return lines[low] ?? { number: 1, start: 0, text: '' }
}

export interface Line {
  /** From 1. */
  readonly number: number
  /** Offset of its first letter. */
  readonly start: number
  /** Without its end. */
  readonly text: string
}
