import { unmark } from '../format/fold.ts'
import { settleTones } from '../format/tone.ts'

/**
 * What two spellings of one word share: case, the place of the tone (`hoà`, `hòa`), `y` or `i` after a single consonant (`tỷ`, `tỉ`),
 * marks between thousands and leading zeros. Accents count.
 */
export function exactKey(word: string): string {
  if (DIGITS.test(word)) return bare(word)
  const lower = word.normalize('NFC').toLowerCase()
  return ASCII.test(lower) ? withI(lower) : withI(settleTones(lower))
}

/** The same without accents, and `đ` as `d`: `Đảng` and `dang` share it. */
export function foldedKey(word: string): string {
  if (DIGITS.test(word)) return bare(word)
  const lower = word.toLowerCase()
  return withI(ASCII.test(lower) ? lower : unmark(lower))
}

/** Whether a word says something about its accents: one typed without any may mean every accent. */
export function hasAccents(word: string): boolean {
  return !ASCII.test(word) && unmark(word) !== word.normalize('NFC')
}

/** `5.930`, `5,930` and `5930` are one number, as are `03` and `3`. */
function bare(number: string): string {
  const whole = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(number) ? number.replace(/[.,]/g, '') : number
  return whole.replace(/^0+(?=\d)/, '')
}

/** `kỹ` and `kĩ`: after one of these consonants alone both letters write the same sound. */
function withI(word: string): string {
  const [, consonant, vowel] = Y_ALONE.exec(word) ?? []
  return consonant === undefined ? word : `${consonant}${I_FOR[vowel ?? ''] ?? 'i'}`
}

const ASCII = /^[\0-\x7f]*$/
const DIGITS = /^\d+(?:[.,]\d+)*$/
const Y_ALONE = /^([hklmst])([yýỳỷỹỵ])$/u
const I_FOR: Readonly<Record<string, string>> = { y: 'i', ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' }
