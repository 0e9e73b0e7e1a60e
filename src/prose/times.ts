import type { Language } from '../quantity/language.ts'
import { parseValue } from '../quantity/parse-value.ts'
import type { Quantity } from '../quantity/quantity.ts'
import {
  DOUBTFUL,
  FACTORS,
  FACTOR_BEFORE,
  FALLING,
  HINTS,
  INVERSE,
  NUMBERS,
  TIMES_WORD,
} from './times-words.ts'
import type { FormFault, Stretch } from './prose.ts'

/** "gấp đôi", "tăng gấp rưỡi", "gần gấp ba lần", "tăng hai lần", "doubled": a factor in words, with its stretch. */
export function findFactors(plain: string, language: Language): readonly Factor[] {
  if (!HINTS[language].some((hint) => plain.includes(hint))) return []
  return [...plain.matchAll(FACTORS[language])].flatMap(({ index, 0: text, groups = {} }) => {
    const { word = '', doubted, fallen } = groups
    const number = NUMBERS.get(word || (doubted ?? fallen ?? ''))
    if (number === undefined) return []
    const qualifier = (groups['near'] ?? groups['near2'] ?? groups['near3'] ?? '').trim()
    const times =
      fallen === undefined ? quantityOf(qualifier, number, language) : inverseOf(qualifier, number, language)
    if (times === undefined) return []
    const stretch = { start: index, end: index + text.length }
    const rises = doubted !== undefined
    return [{ ...stretch, times, ...(rises ? { fault: doubtOf(stretch, doubted, times, language) } : {}) }]
  })
}

/** Is the number at a stretch a factor: "1,2 lần", "gấp 2 lần"? `plain` from the qualifier on; `end` is the end of the digits. */
export function factorAt(
  plain: string,
  start: number,
  end: number,
  quantity: Quantity,
  language: Language,
): Factor | undefined {
  const closing = TIMES_WORD[language].exec(plain.slice(end, end + 12))
  if (!closing) return undefined
  const before = plain.slice(Math.max(0, start - 24), start)
  const opening = FACTOR_BEFORE[language].exec(before)
  const falls = opening === null && FALLING[language].test(before)
  const doubtful = opening === null && DOUBTFUL[language].test(before)
  if (!opening && !doubtful && !falls && quantity.decimals === 0) return undefined
  const stretch = { start: start - (opening?.[0].length ?? 0), end: end + closing[0].length }
  const times = falls ? inverseOf(quantity.word, quantity.number ?? 1, language) : quantity
  if (times === undefined) return undefined
  return doubtful
    ? { ...stretch, times, fault: doubtOf(stretch, plain.slice(start, end).trim(), times, language) }
    : { ...stretch, times }
}

function quantityOf(qualifier: string, number: number, language: Language): Quantity | undefined {
  const digits = String(Number(number.toFixed(2)))
  const read = parseValue(`${qualifier} ${language === 'vi' ? digits.replace('.', ',') : digits}`.trim(), {
    language,
  })
  return read.ok && read.value.kind === 'quantity' ? read.value : undefined
}

/** "giảm 2 lần" leaves a half (`vi-numbers.md` 4); what falls by more than that leaves less. */
function inverseOf(qualifier: string, number: number, language: Language): Quantity | undefined {
  if (number <= 0) return undefined
  const left = 1 / number
  const isExact = Math.abs(left * 100 - Math.round(left * 100)) < 1e-9
  const about = language === 'vi' ? 'khoảng' : 'about'
  const word = INVERSE.get(qualifier) ?? (qualifier === '' ? (isExact ? '' : about) : about)
  return quantityOf(word, left, language)
}

/** `vi-numbers.md` 4: "tăng 1,5 lần" is ×1,5 or +150%. */
function doubtOf(
  stretch: Stretch,
  number: string,
  { number: times, qualifier, word }: Quantity,
  language: Language,
): FormFault {
  const percent = Math.round(Math.abs((times ?? 1) - 1) * 100)
  const near = qualifier === 'exact' ? '' : `${word} `
  const bare = number.startsWith(near) ? number : `${near}${number}`
  const rises = (times ?? 1) >= 1
  const suggestion =
    language === 'vi'
      ? `“gấp ${bare} lần” hoặc “${rises ? 'tăng' : 'giảm'} ${near}${percent}%”`
      : `“${bare} times as many” or “${rises ? 'rose' : 'fell'} by ${near}${percent}%”`
  return { ...stretch, fault: 'ambiguous-times', suggestion, safe: false }
}

export interface Factor extends Stretch {
  readonly times: Quantity
  /** Where it may be ×2 or +200%. */
  readonly fault?: FormFault
}
