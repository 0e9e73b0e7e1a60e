import { looksLikeBareNumber, readBareNumber, wholeNumber } from './bare-number.ts'
import type { Language } from './language.ts'
import { missingKindOf } from './missing-words.ts'
import { normaliseText } from './normalise-text.ts'
import { parseValue } from './parse-value.ts'
import { read, refuse, type Parsed } from './parsed.ts'
import type { Quantity, Value } from './quantity.ts'
import { tightenCount } from './tighten.ts'
import type { Unit } from './unit.ts'

/**
 * Reads a value from the raw token of a YAML scalar: an unquoted number by the rules for bare numbers, everything else by the
 * value grammar. `quoted` says whether the scalar stood in quotes.
 */
export function parseToken(
  token: string,
  {
    quoted,
    language,
    unit,
  }: { readonly quoted: boolean; readonly language: Language; readonly unit?: Unit | undefined },
): Parsed<Value> {
  if (!quoted && COUNT.test(token) && (!unit || unit.kind === 'count' || unit.kind === 'amount'))
    return countOf(token)
  if (quoted || missingKindOf(normaliseText(token)) || !looksLikeBareNumber(token)) {
    return parseValue(token, { language, unit })
  }
  const number = readBareNumber(token)
  if (!number.ok || !unit) return number
  if (unit.kind === 'count') return read(tightenCount(number.value))
  if (unit.kind === 'amount') return number
  const sign = unit.kind === 'percent' ? '%' : '‰'
  const { number: value, decimals } = number.value
  const scaled = parseValue(`${(value ?? 0).toFixed(decimals)}${sign}`, { language: 'en', unit })
  return scaled.ok ? read({ ...scaled.value, text: number.value.text }) : refuse(scaled.fault)
}

/** Numbers never change, so that the same digits can be one number wherever they stand: small counts come again and again. */
function countOf(digits: string): Parsed<Value> {
  const known = COUNTS.get(digits)
  if (known !== undefined) return known
  const count = read(wholeNumber(digits))
  if (COUNTS.size < MOST_COUNTS) COUNTS.set(digits, count)
  return count
}

/** What most cells of a table hold, and what every rule below reads alike. */
const COUNT = /^(?:0|[1-9]\d{0,9})$/
const COUNTS = new Map<string, Parsed<Quantity>>()
const MOST_COUNTS = 10_000
