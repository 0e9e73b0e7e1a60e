import type { Language } from '../quantity/language.ts'
import { QUALIFIER_WORDS } from '../quantity/qualifier-words.ts'

/** The words of the grammar that stand right before an offset, as far as they belong to the number there. */
export function qualifiersBefore(plain: string, at: number, language: Language): WordsBefore {
  let start = at
  const words: string[] = []
  for (let rounds = 0; rounds < 4; rounds++) {
    const found = phraseBefore(plain, start, QUALIFIERS[language])
    if (found === undefined || isTrap(plain, found, start, language)) break
    words.unshift(found.phrase)
    start = found.start
  }
  return { start, words }
}

/** The longest of the phrases that ends, whole, right before an offset. */
export function phraseBefore(
  plain: string,
  at: number,
  phrases: ReadonlySet<string>,
): { readonly start: number; readonly phrase: string } | undefined {
  if (plain[at - 1] !== ' ') return undefined
  const end = at - 1
  let best: { start: number; phrase: string } | undefined
  let start = end
  for (let words = 0; words < MOST_WORDS && start > 0; words++) {
    start = plain.lastIndexOf(' ', start - 1) + 1
    const phrase = plain.slice(start, end).replace(OPENING_MARKS, '')
    if (phrases.has(phrase)) best = { start: end - phrase.length, phrase }
    if (start === 0) break
    start -= 1
  }
  return best
}

/**
 * Words that look like a qualifier and are none: "trên" that is above in the text, "độ" of "trình độ", "ngoài" of "ngoài ra", "ước" of
 * "quy ước"; and in running text "cao hơn 3" compares, it does not bound.
 */
function isTrap(
  plain: string,
  { start, phrase }: { readonly start: number; readonly phrase: string },
  at: number,
  language: Language,
): boolean {
  if (language !== 'vi') return false
  const trap = TRAPS[phrase]
  if (trap === undefined) return false
  const before = plain.slice(Math.max(0, start - 24), start)
  if (phrase === 'ngoài') return trap.test(before) || !/^\d*0(?!\d)/.test(plain.slice(at, at + 24))
  return trap.test(before) || (phrase === 'trên' && isOutOf(before, plain.slice(at, at + 40)))
}

/** "172 trên 214", "172 đảng viên trên 214 đảng viên": one number of another; "12 chi bộ trên 30 đảng viên" is more than thirty. */
function isOutOf(before: string, from: string): boolean {
  const counted =
    /(?:^|[^\p{L}\d.,/-])[\d.,]+%?(?: (?<unit>\p{L}+(?: \p{L}+)?))? $|\ufffc(?: (?<bound>\p{L}+(?: \p{L}+)?))? $/u.exec(
      before,
    )
  if (counted === null || AFTER_YEAR.test(before)) return false
  const unit = counted.groups?.['unit'] ?? counted.groups?.['bound'] ?? ''
  const behind = /^[\d.,]+(?<sign>%)? ?(?<unit>.*)$/u.exec(from)?.groups
  return unit === '' || !/^\p{L}/u.test(behind?.['unit'] ?? '') || (behind?.['unit'] ?? '').startsWith(unit)
}

const TRAPS: Readonly<Record<string, RegExp>> = {
  hơn: /(?:^|[^\p{L}])(?:cao|thấp|nhiều|ít|kém|lớn|nhỏ|sớm|chậm|muộn|tốt|dài|ngắn|rộng|xa|già|trẻ) $/u,
  trên: /(?:^|[^\p{L}])(?:nêu|kể|nói|ở|phía|bên|cấp|như|bậc) $/u,
  dưới: /(?:^|[^\p{L}])(?:phía|bên|cấp|như|ở) $/u,
  độ: /(?:^|[^\p{L}])(?:trình|mức|tiến|chế|tốc|nhiệt|thái|cường|mật|góc|hạn|cấp|vĩ|kinh|quá|điều|ấn) $/u,
  ngoài: /(?:^|[^\p{L}])(?:bên|phía|nước) $/u,
  sát: /(?:^|[^\p{L}])(?:kiểm|giám|khảo|bám|sâu|theo|trinh|quan) $/u,
  cỡ: /(?:^|[^\p{L}])kích $/u,
  ước: /(?:^|[^\p{L}])(?:mơ|mong|nguyện|điều|công|quy|hiệp|khế|giao|hương) $/u,
  kém: /(?:^|[^\p{L}])yếu $/u,
  tầm: /(?:^|[^\p{L}])(?:tìm|sưu) $/u,
  gần: /(?:^|[^\p{L}])(?:ở|thân) $/u,
}

const COMPARISONS: ReadonlySet<string> = new Set([
  ...['cao hơn', 'nhiều hơn', 'thấp hơn', 'ít hơn', 'kém', 'bằng', 'có', 'mới', 'chỉ', 'cả', 'những'],
  ...['đạt', 'chỉ tiêu', 'mục tiêu', 'phấn đấu', 'phấn đấu đạt', 'tương đương', 'từ', 'from', 'to'],
  ...[
    'target',
    'a target of',
    'only',
    'just',
    'equal to',
    'trong khoảng',
    'dao động',
    'trần',
    'some',
    'higher than',
  ],
])

const QUALIFIERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  vi: qualifiersOf('vi'),
  en: qualifiersOf('en'),
}

/** Bounds, estimates and emphasis; words that also compare or connect stay with the sentence. */
function qualifiersOf(language: Language): ReadonlySet<string> {
  const { bounds, estimates, emphasis } = QUALIFIER_WORDS[language]
  const words = [...bounds.map(([word]) => word), ...estimates, ...emphasis]
  return new Set(words.filter((word) => !COMPARISONS.has(word)))
}

/** A year or another date before "trên" is no number that the next one is out of. */
const AFTER_YEAR = /(?<![\d.,])(?:19|20|21)\d{2} $/u
const MOST_WORDS = 5
const OPENING_MARKS = /^[("“«'‘[]+/u

export interface WordsBefore {
  /** Where the words begin; the offset itself where there are none. */
  readonly start: number
  readonly words: readonly string[]
}
