/**
 * A word with the Đ of Vietnamese in place of the letters that only look like it (Ð and ð of Icelandic, Ɖ and ɖ of Ewe), where it is
 * a Vietnamese syllable (`Ðảng`, `ðồng`) or an abbreviation in capitals (`HÐND`, `QÐ`). Other words keep theirs: `Norðurland` is a name.
 */
export function withVietnameseD(word: string): string {
  const meant = word.replace(FOREIGN, (letter) => D[letter] ?? letter)
  return isSyllable(meant) || isAbbreviation(meant) ? meant : word
}

/** Whether there is anything to ask about. */
export function hasForeignD(text: string): boolean {
  return text.search(FOREIGN) >= 0
}

/** In Vietnamese đ only begins a syllable: vowels follow, then perhaps one of few endings (k in names such as Đắk Lắk). */
function isSyllable(word: string): boolean {
  return SYLLABLE.test(withoutTones(word))
}

/** `ĐU`, `BCĐ`, `LĐTBXH`: first letters of words, so hardly a vowel among them. */
function isAbbreviation(word: string): boolean {
  const letters = withoutTones(word)
  return CAPITALS.test(letters) && (letters.match(VOWEL)?.length ?? 0) <= 1
}

function withoutTones(word: string): string {
  return word.normalize('NFD').replace(TONES, '').normalize('NFC')
}

const D: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ' }
const FOREIGN = /[ÐðƉɖ]/gu
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu
const SYLLABLE = /^đ[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[ckmnpt])?$/iu
const CAPITALS = /^[A-ZĂÂÊÔƠƯĐ]{1,8}$/u
const VOWEL = /[AĂÂEÊIOÔƠUƯY]/gu
