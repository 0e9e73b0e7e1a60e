import { roundTo } from '../quantity/decimal.ts'
import type { Rounding } from '../quantity/decimal.ts'
import type { Interval } from '../quantity/interval.ts'
import type { Language } from '../quantity/language.ts'
import type { Unit } from '../quantity/unit.ts'
import { formatNumber } from './number.ts'
import { NO_BREAK } from './space.ts'
import { unitName } from './value.ts'

/**
 * A set of numbers in words: `từ 2 đến 72`, `ít nhất 194`, `hơn 5.650`, `không quá 278`, `dưới 20`, `172`.
 * Lower ends are rounded down and upper ends up to `decimals`, so that nothing true is excluded. An interval without ends has no words.
 */
export function formatInterval(
  interval: Interval,
  { language, decimals, percent, unit }: IntervalStyle,
): string {
  const name = unit?.kind === 'per-mille' ? PER_MILLE[language] : unitName(unit, language)
  const sign = percent === true ? '%' : ''
  const behind = percent === true || name === '' ? sign : `${NO_BREAK}${name}`
  const low = bound(interval.low, 'down')
  const high = bound(interval.high, 'up')
  const words = WORDS[language]
  if (low === undefined && high === undefined) return words.any
  if (low === undefined) return `${interval.highOpen ? words.under : words.atMost} ${high}${behind}`
  if (high === undefined)
    return `${interval.lowOpen ? words.moreThan : words.atLeast}${language === 'vi' && interval.lowOpen ? NO_BREAK : ' '}${low}${behind}`
  if (low === high) return `${low}${behind}`
  return words.range(`${low}${sign}`, `${high}${behind}`)

  function bound(end: number, rounding: Rounding): string | undefined {
    if (!Number.isFinite(end)) return undefined
    return formatNumber(decimals === undefined ? end : roundTo(end, decimals, rounding), {
      language,
      decimals,
    })
  }
}

/** As values are written: the sign is in few fonts. */
const PER_MILLE: Readonly<Record<Language, string>> = { vi: 'phần nghìn', en: 'per mille' }

const WORDS: Readonly<Record<Language, BoundWords>> = {
  vi: {
    any: 'chưa biết',
    under: 'dưới',
    atMost: 'không quá',
    moreThan: 'hơn',
    atLeast: 'ít nhất',
    range: (low, high) => `từ ${low} đến ${high}`,
  },
  en: {
    any: 'not known',
    under: 'under',
    atMost: 'at most',
    moreThan: 'more than',
    atLeast: 'at least',
    range: (low, high) => `${low} to ${high}`,
  },
}

export interface IntervalStyle {
  readonly language: Language
  readonly decimals?: number | undefined
  /** True: both ends are per cents. */
  readonly percent?: boolean | undefined
  readonly unit?: Unit | undefined
}

interface BoundWords {
  readonly any: string
  readonly under: string
  readonly atMost: string
  readonly moreThan: string
  readonly atLeast: string
  readonly range: (low: string, high: string) => string
}
