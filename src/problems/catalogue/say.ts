import { capitalize } from '../../format/capital.ts'
import { formatNumber } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatValue } from '../../format/value.ts'
import type { Value } from '../../quantity/quantity.ts'
import type { Language } from '../../quantity/language.ts'
import type { Period } from '../../quantity/period.ts'
import type { Severity } from '../problem.ts'

/** Writes a sentence of the catalogue: `␣` in its own text is a no-break space; what is filled in stays as it is. */
export function say(parts: TemplateStringsArray, ...filled: readonly (string | number)[]): string {
  return parts.map((part, at) => part.replaceAll('␣', '\u00a0') + String(filled[at] ?? '')).join('')
}

/** What an editor wrote, in quotation marks, on one line and cut where it is long. */
export function quote(text: string): string {
  const line = Array.from(
    text
      .replace(/\s+/gu, ' ')
      .replace(/[\u0000-\u001f\u007f]/gu, '')
      .trim(),
  )
  return `“${line.length > 80 ? line.slice(0, 79).join('') + '…' : line.join('')}”`
}

/** A figure with its qualifier, or the word for why there is none. */
export function figure(value: Value, language: Language): string {
  return formatValue(value, { language })
}

/** `Năm 2023`, `quý I/2023`: with a capital only where it opens the sentence. */
export function period(of: Period, language: Language, place: 'opens' | 'inside' = 'inside'): string {
  const words = formatPeriod(of, { language })
  return place === 'opens' ? capitalize(words) : words
}

/** A bare number in the reader's digits. */
export function count(of: number, language: Language, decimals?: number): string {
  return formatNumber(of, decimals === undefined ? { language } : { language, decimals })
}

/** A date in digits, day first: 10/07/2025. Anything else is given back as written. */
export function day(iso: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso)
  return found ? `${found[3]}/${found[2]}/${found[1]}` : iso
}

/** Several names or figures in a row, cut after six. */
export function listed(items: readonly string[], joint = ', '): string {
  return items.length > 6 ? [...items.slice(0, 5), '…'].join(joint) : items.join(joint)
}

/** `a, b và c`. */
export function joined(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  return `${items.slice(0, -1).join(', ')} ${language === 'vi' ? 'và' : 'and'} ${last}`
}

/** An entry of the catalogue: how grave it is, and what it says in each language. */
export function entry<Details>(severity: Severity, vi: Say<Details>, en: Say<Details>): Entry<Details> {
  return { severity, vi, en }
}

export interface Entry<Details> {
  readonly severity: Severity
  readonly vi: Say<Details>
  readonly en: Say<Details>
}

/** The message, then what to do. */
export type Say<Details> = (details: Details) => readonly [message: string, hint?: string]
