import type { Language } from './language.ts'
import type { PrintedNumber } from './printed-number.ts'
import { takePhrase } from './take-phrase.ts'

/** Reads a fraction in words at the start of a text (normalised) as the per cent it stands for: "một nửa" is 50%, "hai phần ba" 67%. */
export function takeFraction(
  text: string,
  language: Language,
): { readonly number: PrintedNumber; readonly rest: string } | undefined {
  const taken = takePhrase(text, FRACTIONS[language])
  if (!taken) return undefined
  const [, part, parts] = taken.phrase
  return { number: { mantissa: Math.round((100 * part) / parts), exponent: 0 }, rest: taken.rest }
}

const FRACTIONS: Readonly<Record<Language, readonly (readonly [string, number, number])[]>> = {
  vi: [
    ['nửa', 1, 2],
    ['một nửa', 1, 2],
    ['phân nửa', 1, 2],
    ['một phần hai', 1, 2],
    ['một phần ba', 1, 3],
    ['hai phần ba', 2, 3],
    ['một phần tư', 1, 4],
    ['ba phần tư', 3, 4],
    ['một phần năm', 1, 5],
  ],
  en: [
    ['half', 1, 2],
    ['a half', 1, 2],
    ['one half', 1, 2],
    ['a third', 1, 3],
    ['one third', 1, 3],
    ['two thirds', 2, 3],
    ['a quarter', 1, 4],
    ['one quarter', 1, 4],
    ['three quarters', 3, 4],
    ['a fifth', 1, 5],
  ],
}
