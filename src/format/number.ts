import type { Language } from '../quantity/language.ts'
import { roundTo } from '../quantity/decimal.ts'

/** The sign of numbers below zero, U+2212: as wide as a digit and never a place to break a line. */
export const MINUS = '\u2212'

/**
 * A number in the site's form, never shortened: `5.930` and `3,04` in Vietnamese, `5,930` and `3.04` in English.
 * `decimals` fixes the places shown, halves rounded away from zero; without it every place the number has is shown.
 */
export function formatNumber(value: number, { language, decimals }: NumberStyle): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number that can be shown: ${value}`)
  const [whole = '0', fraction = ''] = digitsOf(Math.abs(value), decimals).split('.')
  const { thousands, point } = MARKS[language]
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
  const digits = fraction === '' ? grouped : `${grouped}${point}${fraction}`
  return value < 0 && /[1-9]/.test(digits) ? `${MINUS}${digits}` : digits
}

function digitsOf(value: number, decimals: number | undefined): string {
  if (value >= 1e21) return BigInt(value).toString()
  if (decimals !== undefined) return roundTo(value, decimals).toFixed(decimals)
  const shortest = String(value)
  const [digits = '', exponent] = shortest.split('e-')
  return exponent === undefined
    ? shortest
    : value.toFixed(Math.min(100, Number(exponent) + fractionLength(digits)))
}

function fractionLength(digits: string): number {
  return digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0
}

const MARKS = {
  vi: { thousands: '.', point: ',' },
  en: { thousands: ',', point: '.' },
} as const satisfies Record<Language, { thousands: string; point: string }>

export interface NumberStyle {
  readonly language: Language
  readonly decimals?: number | undefined
}
