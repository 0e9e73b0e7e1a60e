import { takeFraction } from '../quantity/fraction-words.ts'
import type { Language } from '../quantity/language.ts'
import { takeWordNumber } from '../quantity/word-number.ts'
import type { Counted, CountedWords } from './counted-words.ts'
import type { Numeral } from './read-figure.ts'

/**
 * Numbers in words that are meant as numbers: fractions, numbers of two syllables and more, and single ones right before what they
 * count. `năm` is five and year, `một` one and the article, `hai bên` a phrase (`vi-numbers.md` 4): where in doubt it is no number.
 */
export function findWordNumerals(
  plain: string,
  offsets: readonly number[],
  { language, counted }: { readonly language: Language; readonly counted: CountedWords },
): readonly Numeral[] {
  const numerals: Numeral[] = []
  let done = 0
  for (const index of offsets) {
    if (index < done || isJoined(plain, index)) continue
    const found = wordNumberAt(plain, index, language, counted)
    if (found === undefined) continue
    numerals.push(found)
    done = found.end
  }
  return numerals
}

/** "twenty-five" begins with twenty, "12a" is a name. Before nearly every word stands a blank. */
function isJoined(plain: string, index: number): boolean {
  return index > 0 && plain.charCodeAt(index - 1) !== BLANK && JOINED.test(plain.charAt(index - 1))
}

function wordNumberAt(
  plain: string,
  start: number,
  language: Language,
  counted: CountedWords,
): Numeral | undefined {
  // The readers trim what they leave, so that a blank at the end would be counted with the number.
  const rest = plain.slice(start, start + REACH).trimEnd()
  const before = plain.slice(Math.max(0, start - REACH), start)
  const isName = () => NEVER_AFTER[language].test(before)
  const fraction = takeFraction(rest, language)
  const length = (left: string): number =>
    rest.length - left.length - (left.length > 0 && rest.at(-left.length - 1) === ' ' ? 1 : 0)
  if (fraction && (QUALIFIED.test(before) || isShare(rest, fraction.rest, language)))
    return isName() ? undefined : numeral(plain, start, length(fraction.rest))
  const halved = language === 'vi' ? HALVED.exec(rest) : null
  if (halved) return isName() ? undefined : numeral(plain, start, halved[0].length)
  const number = takeWordNumber(rest, language)
  if (!number) return undefined
  const end = start + length(number.rest)
  const text = plain.slice(start, end)
  const syllables = text.split(/[ -]/).length
  const multiplied = MULTIPLIED[language].exec(plain.slice(end, end + REACH))
  const things = counted.at(plain, end + (multiplied?.[0].length ?? 0))
  const counts = things?.kind === 'people'
  const follows = PERCENT.test(plain.slice(end, end + REACH))
  if (syllables === 1 && !multiplied && !follows && !(counts && isMeant(text, before, language)))
    return undefined
  if (NEVER_BEFORE[language].test(plain.slice(end, end + REACH)) || isName()) return undefined
  if (syllables === 1 && counts && isKnown(plain, start, things, language)) return undefined
  return { start, end, text }
}

/** "nửa" is a share only of something; "nửa đầu năm" is a time, "một nửa" always a half. */
function isShare(rest: string, left: string, language: Language): boolean {
  if (language === 'en') return !/^ ?(?:an? (?:year|month|day|hour|term|dozen)|way|time)(?!\p{L})/u.test(left)
  return !rest.startsWith('nửa') || /^ ?(?:số|tổng|đơn vị|chi bộ|đảng bộ|đảng viên)(?!\p{L})/u.test(left)
}

/** Single words that are also something else count only where a word before them says so. */
function isMeant(word: string, before: string, language: Language): boolean {
  if (language === 'en') return word !== 'one' || /(?:only|exactly|just) $/u.test(before)
  if (word === 'hai' && /(?:^|[^\p{L}])cả $/u.test(before)) return false
  if (word === 'một') return /(?:^|[^\p{L}])(?:chỉ|chỉ có|có|đúng|thêm|còn|được|duy nhất) $/u.test(before)
  if (word === 'năm')
    return !/(?:^|[^\p{L}])(?:mỗi|trong|cả|hằng|hàng|từng|đầu|cuối|giữa|hết|những|các|theo|qua|của|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|nhiều|mấy|vài|\d+) $/u.test(
      before,
    )
  return word !== 'không' && word !== 'tư' && word !== 'lăm' && word !== 'mốt'
}

/** "hai đơn vị sẽ bàn", "ba đồng chí trên": those of whom was spoken before, not how many there are. */
function isKnown(plain: string, start: number, { name, end }: Counted, language: Language): boolean {
  if (language === 'en') return false
  const after = plain.slice(end, end + REACH)
  return (
    KNOWN.test(after) ||
    (OPENS.test(plain.slice(Math.max(0, start - 2), start)) && BODIES.has(name) && ACTS.test(after))
  )
}

function numeral(plain: string, start: number, length: number): Numeral {
  return { start, end: start + length, text: plain.slice(start, start + length) }
}

/** "quá nửa", "non nửa": a qualifier says that the half is a number. */
const QUALIFIED = /(?:^|[^\p{L}])(?:quá|hơn|non|gần|trên|dưới|chưa đến|chưa được|chưa đầy) $/u
const KNOWN = /^ (?:này|ấy|nói trên|nêu trên|vừa nêu)(?!\p{L})/u
/** At the start of a sentence, bodies that will do something; who "sẽ được kết nạp" may be counted. */
const OPENS = /(?:^|[.!?…] )$/u
const ACTS = /^ sẽ (?!được|có)/u
const BODIES: ReadonlySet<string> = new Set(['đơn vị', 'cơ sở', 'chi bộ', 'đảng bộ', 'chi đoàn', 'chi hội'])
const BLANK = 32
const JOINED = /[\p{N}-]/u
const REACH = 80
/** "nghìn rưỡi" is one and a half thousand. */
const HALVED = /^(?:nghìn|ngàn|vạn|triệu|tỷ) rưỡi(?!\p{L})/u
const PERCENT = /^ (?:phần trăm|per cent|percent)(?!\p{L})/u
const MULTIPLIED: Readonly<Record<Language, RegExp>> = {
  vi: /^(?: (?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?! lệ|\p{L}))+/u,
  en: /^(?: (?:hundred|thousand|million|billion)(?!\p{L}))+/u,
}
const NEVER_AFTER: Readonly<Record<Language, RegExp>> = {
  vi: /(?:^|[^\p{L}])(?:vài|mấy|hàng|dăm|đôi|một|hai|ba|bốn|thứ|tháng|ngày|mồng|mùng|quý|lớp|khóa|khoá|tổ|xóm|gấp|lần thứ|tuổi|thôn|khu|điều|khoản|số \d+|\d) $/u,
  en: /(?:^|[^\p{L}])(?:quarter|class|grade|article|some|every|each|phase|page|no) $/u,
}
const NEVER_BEFORE: Readonly<Record<Language, RegExp>> = {
  vi: /^ (?:tuổi|là|số|trong|cách|bên|chung|tốt|không|tháng|năm|tuần|ngày|giờ|quý|nhiệm kỳ|phía|mặt|chiều|lần)(?!\p{L})/u,
  en: /^[ -](?:years?|months?|weeks?|days?|hours?|quarters?|of the|another|by)(?!\p{L})/u,
}
