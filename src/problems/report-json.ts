import type { Language } from '../quantity/language.ts'
import type { Problem } from './problem.ts'

/**
 * For programs: one array of `{file, line, column, severity, code, message, hint, related: [{file, line, column, message}]}`. Line,
 * column and hint are absent where there are none; severities are English in both languages.
 */
export function reportJson(problems: readonly Problem[], language: Language): string {
  const rows = problems.map(({ place, severity, code, words, related }) => ({
    file: place.file,
    line: place.line,
    column: place.column,
    severity,
    code,
    message: words[language].message,
    hint: words[language].hint,
    related: related.map((other) => ({
      file: other.place.file,
      line: other.place.line,
      column: other.place.column,
      message: other.words[language],
    })),
  }))
  return `${JSON.stringify(rows, null, 2)}\n`
}
