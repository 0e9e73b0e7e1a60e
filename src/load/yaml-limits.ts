import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { linesOf, type Line } from './lines.ts'
import type { Excerpt } from './text-file.ts'

/** What would exhaust a parser, told from the look of the lines alone: too deep a nesting. */
export function limitsOf({ file, text, linesBefore }: Excerpt): Problem | undefined {
  const lines = linesOf(text)
  const deep = deepest(lines)
  if (deep === undefined) return undefined
  const place = { file, line: deep.at.number + linesBefore, column: 1 }
  return problem('too-deep', place, { depth: deep.depth, line: deep.from.number + linesBefore })
}

function deepest(lines: readonly Line[]): Deep | undefined {
  const open: { readonly indent: number; readonly line: Line }[] = []
  let brackets = 0
  let deep: Deep | undefined
  for (const line of lines) {
    const start = /^ *(?:[-?] +)*/u.exec(line.text)?.[0] ?? ''
    if (line.text.trim() !== '' && !line.text.startsWith('#', start.length)) {
      for (const indent of levelsOf(start)) {
        while ((open.at(-1)?.indent ?? -1) >= indent) open.pop()
        open.push({ indent, line })
      }
    }
    brackets = Math.max(0, brackets + bracketsIn(line.text))
    const depth = Math.max(open.length, brackets)
    if (depth > MOST_LEVELS && depth > (deep?.depth ?? 0)) {
      deep = { depth, at: deep?.at ?? line, from: deep?.from ?? open[0]?.line ?? line }
    }
  }
  return deep
}

/** Columns at which something begins: one for each dash, one for what follows. */
function levelsOf(start: string): readonly number[] {
  const dashes = [...start.matchAll(/[-?]/gu)].map(({ index }) => index)
  return [...dashes, start.length]
}

/** The most brackets open at once within the line, or what it leaves open. */
function bracketsIn(text: string): number {
  let open = 0
  for (const letter of text) {
    if (letter === '[' || letter === '{') open += 1
    else if (letter === ']' || letter === '}') open -= 1
    if (open > MOST_LEVELS) return open
  }
  return open
}

const MOST_LEVELS = 50

interface Deep {
  readonly depth: number
  readonly at: Line
  readonly from: Line
}
