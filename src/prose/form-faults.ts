import type { Language } from '../quantity/language.ts'
import { parseValue } from '../quantity/parse-value.ts'
import type { FormFault, Stretch } from './prose.ts'
import type { ReadNumber } from './read-figure.ts'

/** What is wrong with the way a number is written, if anything. `text` is the passage as typed. */
export function formFaultOf(
  text: string,
  plain: string,
  read: ReadNumber,
  language: Language,
): FormFault | undefined {
  const { start, end, fault, digits, unit } = read
  const typed = text.slice(start, end)
  if (fault?.kind === 'other-language') {
    const number = text.slice(digits.start, digits.end)
    const others = fault.suggestions.filter((one) => one !== number)
    return { ...digits, fault: 'other-language', suggestion: anyOf(others, language) || number, safe: false }
  }
  if (fault?.kind === 'two-qualifiers') {
    const number = plain.slice(digits.start, digits.end)
    const counted = fault.suggestions.map((one) =>
      unit === '' ? one : one.replace(number, `${number} ${unit}`),
    )
    return {
      start,
      end,
      fault: 'two-qualifiers',
      suggestion: anyOf(counted, language) || typed,
      safe: false,
    }
  }
  const blank = BLANK_BEFORE_SIGN.exec(typed)
  if (blank) {
    const suggestion = typed.slice(0, blank.index) + typed.slice(blank.index).trimStart()
    return { start, end, fault: 'blank-before-percent', suggestion, safe: true }
  }
  return percentMissing(text, plain, read)
}

/** "0 68%" was 0,68%, "5 650" may be 5.650: two numbers with only a blank between them that are one. */
export function blankInNumber(
  plain: string,
  one: Stretch,
  other: Stretch | undefined,
  language: Language,
): FormFault | undefined {
  if (other?.start !== one.end + 1 || plain[one.end] !== ' ') return undefined
  const rest = plain.slice(other.start, other.end + 1)
  const decimals = plain.slice(one.start, one.end) === '0' && /^\d{1,2}%$/.test(rest)
  const thousands = /^[1-9]\d{0,2}$/.test(plain.slice(one.start, one.end)) && /^\d{3}(?!\d)/.test(rest)
  if (!decimals && !thousands) return undefined
  const end = decimals ? other.end + 1 : other.end
  const read = parseValue(plain.slice(one.start, end), { language })
  if (read.ok || read.fault.kind !== 'blank-in-number') return undefined
  const suggestion = anyOf(decimals ? read.fault.suggestions : read.fault.suggestions.slice(0, 1), language)
  return { start: one.start, end, fault: 'blank-in-number', suggestion, safe: false }
}

function anyOf(suggestions: readonly string[], language: Language): string {
  return suggestions.join(language === 'vi' ? ' hoặc ' : ' or ')
}

/** "tăng 5,28, chiếm 12,3%": a number with decimals, without a unit, where a share or a rate of change is told. */
function percentMissing(
  text: string,
  plain: string,
  { start, end, number, unit, quantity }: ReadNumber,
): FormFault | undefined {
  if (quantity === undefined || quantity.decimals === 0 || number !== '' || unit !== '') return undefined
  if (!SHARE_BEFORE.test(plain.slice(Math.max(0, start - REACH), start))) return undefined
  if (!SENTENCE_GOES_ON.test(plain.slice(end, end + REACH))) return undefined
  return { start, end, fault: 'percent-missing', suggestion: `${text.slice(start, end)}%`, safe: false }
}

const BLANK_BEFORE_SIGN = /(?<!điểm)[\s\u00a0\u2007\u202f]+(?=[%\u2030])/u
const SHARE_BEFORE =
  /(?:^|[^\p{L}])(?:tăng|giảm|chiếm|tỷ lệ|tỉ lệ|chiếm tỷ lệ|đạt tỷ lệ|vượt|rose|fell|up|down)(?: \p{L}+)? $/u
const SENTENCE_GOES_ON = /^(?:$|[,.;:)]| (?:so|của|và|tổng|trên))/u
const REACH = 24
