import type { Language } from '../quantity/language.ts'
import { parseValue } from '../quantity/parse-value.ts'
import type { Fault } from '../quantity/parsed.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { CountedWords } from './counted-words.ts'
import { withoutFractionSigns } from './fraction-signs.ts'
import { qualifiersBefore } from './words-before.ts'
import type { Stretch } from './prose.ts'
import { wordsAfter } from './words-after.ts'

/**
 * Reads the number that stands at a stretch of a plain text, with its words on both sides and the upper end of its range. `upper` is the
 * next number of the text, where there is one.
 */
export function readNumber(
  plain: string,
  numeral: Numeral,
  upper: Numeral | undefined,
  reading: FigureReading,
): ReadNumber {
  const before = qualifiersBefore(plain, numeral.start, reading.language)
  const first = wordsAfter(plain, numeral.end, reading)
  const range = upper !== undefined && rangeTo(plain, numeral.start, first.end, upper, reading)
  const second = range && upper ? wordsAfter(plain, upper.end, reading) : undefined
  const last = second ?? first
  const { language } = reading
  const low = `${withoutFractionSigns(numeral.text, language)}${first.number}`
  const high = `${withoutFractionSigns(upper?.text ?? '', language)}${second?.number ?? ''}`
  const core = second ? `${low} ${language === 'vi' ? 'đến' : 'to'} ${high}` : low
  const words = before.words
  const whole = [...words, core, last.closer].filter((part) => part !== '').join(' ')
  const read = quantityIn(whole, language)
  const bare = read.quantity ? read : quantityIn(core, language)
  // "5.038,3 nghìn tỷ đồng" is more than is kept of a number: it is 5.038,3 of what such money is counted in.
  const isHuge = bare.fault?.kind === 'too-large' && first.number !== '' && second === undefined
  const known = isHuge ? quantityIn(numeral.text, language) : bare
  return {
    start: before.start,
    end: last.end,
    words,
    number: second ? second.number : first.number,
    unit: second?.unit || first.unit,
    measured: last.measured || isHuge,
    digits: { start: numeral.start, end: last.numberEnd },
    quantity: known.quantity,
    fault: known.fault ?? read.fault,
    isRange: second !== undefined,
  }
}

/** "từ 100 đến 170", "100 đảng viên đến 170 đảng viên": what stands between is only the word. */
function rangeTo(
  plain: string,
  start: number,
  end: number,
  upper: Numeral,
  { language }: FigureReading,
): boolean {
  if (upper.start <= end) return false
  const between = plain.slice(end, upper.start)
  if (language === 'vi') return RANGE.vi.test(between)
  const before = plain.slice(Math.max(0, start - 40), start)
  return between === ' and '
    ? before.endsWith('between ')
    : RANGE.en.test(between) && !(between === ' to ' && CHANGE_FROM.test(before))
}

/** "rose from 165 to 172" tells two levels, "from 100 to 170 members" one range. */
const CHANGE_FROM =
  /(?<!\p{L})(?:rose|rising|increased|grew|up|fell|falling|decreased|down|dropped|raised|lowered|cut)(?: \p{L}+){0,2} from $/u

function quantityIn(text: string, language: Language): { quantity?: Quantity; fault?: Fault } {
  const read = parseValue(text, { language })
  if (!read.ok) return { fault: read.fault }
  return read.value.kind === 'quantity' ? { quantity: read.value } : {}
}

const RANGE: Readonly<Record<Language, RegExp>> = {
  vi: /^ (?:đến|tới) $|^ ?[-\u2013\u2014] ?$/u,
  en: /^ to $|^ ?[-\u2013\u2014] ?$/u,
}

/** A number as it stands in the text: digits or words. */
export interface Numeral {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface FigureReading {
  readonly language: Language
  readonly counted: CountedWords
}

export interface ReadNumber {
  /** From the first qualifier to the unit and the closing word. */
  readonly start: number
  readonly end: number
  readonly words: readonly string[]
  /** The number alone, or the range, with its scale. */
  readonly digits: Stretch
  /** The scale or multiplier as typed. */
  readonly number: string
  readonly unit: string
  readonly measured: boolean
  readonly quantity: Quantity | undefined
  /** Why the number was not read, or, where it was, its words with it. */
  readonly fault: Fault | undefined
  readonly isRange: boolean
}
