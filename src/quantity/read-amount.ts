import { takeFraction } from './fraction-words.ts'
import type { Language } from './language.ts'
import { read, refuse, type Parsed } from './parsed.ts'
import { readPrintedNumber, valueOf, writeNumber, type PrintedNumber } from './printed-number.ts'
import type { Scale } from './quantity.ts'
import { MULTIPLIERS, SCALE_WORDS } from './scale-words.ts'
import { takePhrase } from './take-phrase.ts'
import type { Unit } from './unit.ts'
import { namesUnit, unitNames } from './unit-words.ts'
import { takeWordNumber } from './word-number.ts'

/** Reads one number with what may stand behind it: a sign of scale, or multipliers and the unit. The text is normalised. */
export function readAmount(text: string, { language, unit }: AmountOptions): Parsed<Amount> {
  const fraction = readFraction(text, { language, unit })
  if (fraction) return read(fraction)
  const sign = takePhrase(text, [['-'], ['\u2212'], ['âm'], ['minus'], ['+']])
  const unsigned = sign?.rest ?? text
  const token = /^\d+(?:[.,]\d+)*/.exec(unsigned)?.[0]
  const number = token === undefined ? takeWordNumber(unsigned, language) : undefined
  if (token === undefined && !number) {
    return refuse({ kind: 'not-a-value', written: text, word: unsigned.split(' ')[0] ?? text })
  }
  const rest = number?.rest ?? unsigned.slice(token?.length ?? 0).trim()
  const blank = blankInNumber(unsigned, language)
  if (blank) return refuse({ kind: 'blank-in-number', ...blank })
  const tail = readTail(rest, language, unit)
  const printed =
    number ??
    readPrintedNumber(token ?? '', language, {
      threeDecimals: tail !== undefined && (tail.scale !== 'one' || tail.power > 0),
    })
  if ('ok' in printed && !printed.ok) return printed
  if (!tail) return refuseTail(text, rest, unit)
  const { mantissa, exponent } = 'ok' in printed ? printed.value : printed.number
  const negative = sign !== undefined && sign.phrase[0] !== '+'
  const half = tail.half ? { mantissa: mantissa * 10 + 5, exponent: exponent - 1 } : { mantissa, exponent }
  const exact = { mantissa: negative ? -half.mantissa : half.mantissa, exponent: half.exponent + tail.power }
  if (Math.abs(valueOf(exact)) >= LARGEST) return refuse({ kind: 'too-large', written: text })
  return read({
    number: exact,
    scale: tail.scale,
    marked: tail.marked,
    multiplied: tail.power > 0 && token !== undefined,
  })
}

/** "quá nửa", "hai phần ba": a share, where the unit is one or none is known, and nothing follows. */
function readFraction(text: string, { language, unit }: AmountOptions): Amount | undefined {
  const fraction = takeFraction(text, language)
  if (!fraction || fraction.rest !== '' || (unit && unit.kind !== 'percent')) return undefined
  return { number: fraction.number, scale: 'percent', marked: true, multiplied: false }
}

/** The scale or the multipliers and the unit that close a number; undefined where something else stands there. */
function readTail(rest: string, language: Language, unit: Unit | undefined): Tail | undefined {
  const bare = { scale: scaleOf(unit), marked: false, power: 0, half: false }
  if (namesUnit(rest, unit, language)) return bare
  const sign = takePhrase(rest, SCALE_WORDS)
  if (sign) {
    const [, scale] = sign.phrase
    const fits = unit === undefined || scale === unit.kind
    return sign.rest === '' && fits ? { ...bare, scale, marked: true } : undefined
  }
  return readMultiplier(rest, language, unit, bare)
}

/** Multipliers are tried after the unit's whole name, since a unit may be called "tỷ đồng". */
function readMultiplier(
  rest: string,
  language: Language,
  unit: Unit | undefined,
  before: Tail,
): Tail | undefined {
  const multiplier = takePhrase(rest, MULTIPLIERS[language])
  if (!multiplier || before.power >= 12) return undefined
  const half = language === 'vi' ? takePhrase(multiplier.rest, [['rưỡi']]) : undefined
  const tail = { ...before, power: before.power + multiplier.phrase[1], half: half !== undefined }
  const behind = half?.rest ?? multiplier.rest
  if (namesUnit(behind, unit, language)) return tail
  return half ? undefined : readMultiplier(behind, language, unit, tail)
}

function refuseTail(text: string, rest: string, unit: Unit | undefined): Parsed<Amount> {
  if (!/[\p{L}%‰]/u.test(rest)) return refuse({ kind: 'not-a-value', written: text, word: rest })
  return refuse({ kind: 'unknown-unit', written: text, unit: rest, expected: unit ? unitNames(unit) : [] })
}

/** `5 930` may be 5.930, `0 68` was 0,68: the readings are offered, none is taken. */
function blankInNumber(
  text: string,
  language: Language,
): { readonly written: string; readonly suggestions: readonly string[] } | undefined {
  const match = /^(\d+) (\d+)(?![\d/.,])/.exec(text)
  if (!match) return undefined
  const [written, whole = '', behind = ''] = match
  const mantissa = Number(whole + behind)
  const readings = behind.length === 3 && !whole.startsWith('0') ? [0, -3] : [-behind.length]
  return { written, suggestions: readings.map((exponent) => writeNumber({ mantissa, exponent }, language)) }
}

function scaleOf(unit: Unit | undefined): Scale {
  return unit?.kind === 'percent' || unit?.kind === 'per-mille' ? unit.kind : 'one'
}

/** Beyond this, whole numbers of 15 digits with a decimal would not be kept. */
const LARGEST = 1e15

export interface AmountOptions {
  readonly language: Language
  readonly unit?: Unit | undefined
}

export interface Amount {
  readonly number: PrintedNumber
  readonly scale: Scale
  /** True where a sign of scale was typed, false where the unit says it. */
  readonly marked: boolean
  /** True for "5,9 nghìn": the last digit printed stands for hundreds. */
  readonly multiplied: boolean
}

interface Tail {
  readonly scale: Scale
  readonly marked: boolean
  readonly power: number
  readonly half: boolean
}
