import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { linesOf } from './lines.ts'
import type { Excerpt } from './text-file.ts'

/**
 * Blanks at the start of a line that are no spaces: tabs, no-break and zero-width ones. They are named, and spaces take their place, so
 * that the rest of the file can still be read.
 */
export function readIndents({ file, text, linesBefore }: Excerpt): {
  readonly text: string
  readonly problems: readonly Problem[]
} {
  if (!strangeIndent.test(text)) return { text, problems: [] }
  const problems: Problem[] = []
  const mended = linesOf(text).map((line) => {
    const start = /^[\s\u200b-\u200d\u2060]*/u.exec(line.text)?.[0] ?? ''
    const strange = /[^ \ufeff]/u.exec(start)
    if (strange === null) return line.text
    // A line of blanks alone is an empty one, whatever blanks they are.
    if (start.length === line.text.length) return ''
    const place = { file, line: line.number + linesBefore, column: strange.index + 1 }
    problems.push(problem(strange[0] === '\t' ? 'bad-whitespace/tab' : 'bad-whitespace/indent', place, {}))
    return start.replace(/[^ ]/gu, ' ') + line.text.slice(start.length)
  })
  return { text: mended.join('\n'), problems }
}

const strangeIndent = /^ *[^\S \n]|^ *[\u200b-\u200d\u2060]|\r/mu
