import type { Language } from '../quantity/language.ts'
import type { Place } from './place.ts'
import type { Problem, Severity } from './problem.ts'

/**
 * For a person at a terminal: `file:line:column  severity  code  message`, one problem a line; below it, indented, what to do and the
 * other places concerned. Nothing at all for no problems.
 */
export function reportText(problems: readonly Problem[], language: Language): string {
  return problems.map((problem) => linesOf(problem, language)).join('')
}

/** `data/site.yaml:3:1`; only what is known of it. */
export function writePlace({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(':')
}

function linesOf({ place, severity, code, words, related }: Problem, language: Language): string {
  const { message, hint } = words[language]
  const below = [
    ...(hint === undefined ? [] : [hint]),
    ...related.map((other) => `${SEE[language]} ${writePlace(other.place)}: ${other.words[language]}`),
  ]
  const first = [writePlace(place), SEVERITIES[language][severity], code, message].join('  ')
  return [first, ...below.map((line) => `    ${line}`)].map((line) => `${onOneLine(line)}\n`).join('')
}

/** Names and texts of editors stand in messages: a control character in them must neither reach a terminal nor turn a line around. */
export function onOneLine(line: string): string {
  return line.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}

const SEE: Readonly<Record<Language, string>> = { vi: 'Liên quan:', en: 'See also:' }

const SEVERITIES: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  vi: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  en: { error: 'error', warning: 'warning', info: 'info' },
}
