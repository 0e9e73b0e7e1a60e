import type { Language } from './language.ts'
import type { PrintedNumber } from './printed-number.ts'
import { takePhrase } from './take-phrase.ts'

/** Reads a fraction in words at the start of a text (normalised) as the per cent it stands for: "một nửa" is 50%, "hai phần ba" 67%. */
export function takeFraction(
  text: string,
  language: Language,
): { readonly number: PrintedNumber; readonly rest: string } | undefined {
  const parts = language === 'vi' ? PARTS_VI.exec(text) : null
  if (parts) {
    const [one, other] = [parts[1], parts[2]].map(
      (word) => COUNT_VI.indexOf(word === 'tư' ? 'bốn' : (word ?? '')) + 1,
    )
    if (one !== undefined && other !== undefined && one < other)
      return shareOf(one, other, text.slice(parts[0].length).trim())
  }
  const taken = takePhrase(text, FRACTIONS[language])
  if (!taken) return undefined
  const [, part, whole] = taken.phrase
  return shareOf(part, whole, taken.rest)
}

function shareOf(
  part: number,
  whole: number,
  rest: string,
): { readonly number: PrintedNumber; readonly rest: string } {
  return { number: { mantissa: Math.round((100 * part) / whole), exponent: 0 }, rest }
}

/** "bốn phần năm"; "năm phần trăm" are per cents. */
const PARTS_VI =
  /^(một|hai|ba|bốn|năm|sáu|bảy|tám|chín) phần (hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?!\p{L})/u
const COUNT_VI = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

const FRACTIONS: Readonly<Record<Language, readonly (readonly [string, number, number])[]>> = {
  vi: [
    ['nửa', 1, 2],
    ['một nửa', 1, 2],
    ['phân nửa', 1, 2],
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
    ['one fifth', 1, 5],
    ['two fifths', 2, 5],
    ['three fifths', 3, 5],
    ['four fifths', 4, 5],
    ['a tenth', 1, 10],
    ['one tenth', 1, 10],
    ['one-half', 1, 2],
    ['one-third', 1, 3],
    ['two-thirds', 2, 3],
    ['one-quarter', 1, 4],
    ['three-quarters', 3, 4],
  ],
}
