import type { Problem } from '../problems/problem.ts'
import { limitProblems } from '../problems/limit.ts'
import { reportText } from '../problems/report-text.ts'
import type { Language } from '../quantity/language.ts'
import type { Io } from './io.ts'
import { refusalOf } from './problem-summary.ts'

/** Is there a problem with which nothing may be published? */
export function hasError(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error')
}

/** Says every problem and that nothing was made of them; the exit code. */
export function refuse(problems: readonly Problem[], language: Language, io: Io): 1 {
  io.err(listOf(problems, language))
  io.err(refusalOf(problems, language))
  return 1
}

/** The problems, one a line. */
export function listOf(problems: readonly Problem[], language: Language): string {
  return reportText(limitProblems(problems), language).trimEnd()
}
