import { roundTo } from './decimal.ts'
import type { Language } from './language.ts'
import { MISSING_WORDS } from './missing-words.ts'
import { writeNumber } from './printed-number.ts'
import type { Quantity, Scale, Value } from './quantity.ts'
import { scaleSuffix } from './scale-words.ts'
import { fillWord, wordOf } from './word-of.ts'

/**
 * Writes a value as an editor would type it, so that reading it again gives the same value (its `text` aside): number, words
 * and precision are kept, the unit is left out.
 */
export function writeValue(value: Value, language: Language): string {
  if (value.kind === 'missing') return MISSING_WORDS[language][value.missing]
  const { number, ends, decimals, scale } = value
  const word = wordOf(value, language)
  if (ends)
    return fillWord(
      word,
      ends.map((end) => numberText(end, decimals, scale, language)),
    )
  if (number === null) return word
  return fillWord(word, [
    multipliedText(value, number, language) ?? numberText(number, decimals, scale, language),
  ])
}

/** A number in the form of a language, with the sign of its scale: `3,04%`, `5.930`, `0,04 điểm phần trăm`. */
export function numberText(number: number, decimals: number, scale: Scale, language: Language): string {
  const mantissa = Math.round(roundTo(number, decimals) * 10 ** decimals)
  return writeNumber({ mantissa, exponent: 0 - decimals }, language) + scaleSuffix(scale, language)
}

/** An exact number that stands for a whole stretch was printed with a multiplier: 5.900 ± 50 is "5,9 nghìn". */
function multipliedText(
  { qualifier, hard, decimals, scale }: Quantity,
  number: number,
  language: Language,
): string | undefined {
  if (qualifier !== 'exact' || scale !== 'one' || decimals > 0 || hard.low === hard.high) return undefined
  const exponent = Math.round(Math.log10(hard.high - hard.low + 1))
  const multiplier = WRITTEN_MULTIPLIERS[language].find(([, power]) => power >= exponent)
  if (!multiplier) return undefined
  const [word, power] = multiplier
  const mantissa = Math.round(number / 10 ** exponent)
  return `${writeNumber({ mantissa, exponent: exponent - power }, language)} ${word}`
}

const WRITTEN_MULTIPLIERS: Readonly<Record<Language, readonly (readonly [string, number])[]>> = {
  vi: [
    ['nghìn', 3],
    ['triệu', 6],
    ['tỷ', 9],
    ['nghìn tỷ', 12],
    ['triệu tỷ', 15],
  ],
  en: [
    ['thousand', 3],
    ['million', 6],
    ['billion', 9],
    ['trillion', 12],
    ['thousand trillion', 15],
  ],
}
