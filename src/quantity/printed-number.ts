import { decimal } from './decimal.ts'
import type { Language } from './language.ts'
import { read, refuse, type Parsed } from './parsed.ts'

/**
 * Reads digits in the form of a language: `5.930` and `3,04` in Vietnamese, `5,930` and `3.04` in English. The other form
 * is refused with advice; so are three decimals after a short whole number (`5,930` in Vietnamese), unless
 * `threeDecimals` says that nothing but decimals can be meant, as before a per cent sign.
 */
export function readPrintedNumber(
  token: string,
  language: Language,
  { threeDecimals = false }: { threeDecimals?: boolean } = {},
): Parsed<PrintedNumber> {
  if (token.replace(/\D/g, '').replace(/^0+/, '').length > 15) {
    return refuse({ kind: 'too-large', written: token })
  }
  const own = splitNumber(token, language)
  const other = splitNumber(token, language === 'vi' ? 'en' : 'vi')
  if (own && other && own.fraction.length === 3 && !threeDecimals) {
    const readings = [writeNumber(numberOf(other), language), writeNumber(shortened(own), language)]
    return refuse({ kind: 'other-language', written: token, suggestions: readings })
  }
  if (own) return read(numberOf(own))
  if (!other) return refuse({ kind: 'not-a-value', written: token, word: token })
  return refuse({
    kind: 'other-language',
    written: token,
    suggestions: [writeNumber(numberOf(other), language)],
  })
}

/** Writes digits in the form of a language, with the decimals that were printed. */
export function writeNumber({ mantissa, exponent }: PrintedNumber, language: Language): string {
  const decimals = Math.max(0, -exponent)
  const whole = exponent > 0 ? mantissa * 10 ** exponent : mantissa
  const digits = String(Math.abs(whole)).padStart(decimals + 1, '0')
  const split = digits.length - decimals
  const { group, point } = SEPARATORS[language]
  const grouped = digits.slice(0, split).replace(/\B(?=(\d{3})+$)/g, group)
  const fraction = decimals > 0 ? point + digits.slice(split) : ''
  return `${mantissa < 0 ? MINUS : ''}${grouped}${fraction}`
}

/** The number itself, as the nearest double. */
export function valueOf({ mantissa, exponent }: PrintedNumber): number {
  return decimal(mantissa, -exponent) + 0
}

/** The step of the last digit printed: 5.930 → 1, 3,04 → 0,01, 5,9 nghìn → 100. */
export function stepOf({ exponent }: PrintedNumber): number {
  return decimal(1, -exponent)
}

/** The unit of the last digit that is not a trailing zero: 5.650 → 10, 400 → 100; decimals printed always count. */
export function roundnessOf({ mantissa, exponent }: PrintedNumber): number {
  if (exponent < 0) return stepOf({ mantissa, exponent })
  if (mantissa === 0) return 1
  const zeros = /0*$/.exec(String(mantissa))?.[0].length ?? 0
  return 10 ** (exponent + zeros)
}

function splitNumber(token: string, language: Language): Split | undefined {
  const { group, point } = SEPARATORS[language]
  const [whole = '', fraction, ...more] = token.split(point)
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined
  const groups = whole.split(group)
  const plain = groups.length === 1 && /^\d+$/.test(whole)
  const grouped =
    groups.length > 1 && groups.every((digits, index) => (index === 0 ? FIRST_GROUP : GROUP).test(digits))
  return plain || grouped ? { whole: groups.join(''), fraction: fraction ?? '' } : undefined
}

function numberOf({ whole, fraction }: Split): PrintedNumber {
  return { mantissa: Number(whole + fraction), exponent: 0 - fraction.length }
}

function shortened({ whole, fraction }: Split): PrintedNumber {
  return numberOf({ whole, fraction: fraction.replace(/0+$/, '') })
}

const FIRST_GROUP = /^[1-9]\d{0,2}$/
const GROUP = /^\d{3}$/
const MINUS = '\u2212'
const SEPARATORS = { vi: { group: '.', point: ',' }, en: { group: ',', point: '.' } } as const

interface Split {
  readonly whole: string
  readonly fraction: string
}

/** A number as printed: `mantissa` × 10^`exponent`, where the last digit of `mantissa` is the last one printed. */
export interface PrintedNumber {
  readonly mantissa: number
  readonly exponent: number
}
