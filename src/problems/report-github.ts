import type { Language } from '../quantity/language.ts'
import type { Problem, Severity } from './problem.ts'

/** For GitHub and what speaks like it: one workflow command a problem, shown as a remark at its line. */
export function reportGithub(problems: readonly Problem[], language: Language): string {
  return problems.map((problem) => `${commandOf(problem, language)}\n`).join('')
}

function commandOf({ place, severity, code, words, related }: Problem, language: Language): string {
  const { message, hint } = words[language]
  const properties = [
    ['file', place.file],
    ['line', place.line],
    ['col', place.column],
    ['title', code],
  ]
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${property(String(value))}`)
    .join(',')
  const lines = [
    message,
    hint,
    ...related.map(({ place: at, words: its }) => `${at.file}:${at.line ?? 1}: ${its[language]}`),
  ]
  return `::${COMMANDS[severity]} ${properties}::${text(lines.filter((line) => line !== undefined).join('\n'))}`
}

function text(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(value: string): string {
  return text(value).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }
