import type { Language } from '../quantity/language.ts'
import type { FormFault } from './prose.ts'
import type { ReadNumber } from './read-figure.ts'

/** What is wrong with the way a number is written, if anything. `text` is the passage as typed. */
export function formFaultOf(
  text: string,
  plain: string,
  read: ReadNumber,
  language: Language,
): FormFault | undefined {
  const { start, end, fault } = read
  const typed = text.slice(start, end)
  if (fault?.kind === 'other-language') {
    return { start, end, fault: 'other-language', suggestion: fault.suggestions[0] ?? typed, safe: false }
  }
  if (fault?.kind === 'two-qualifiers') {
    const suggestion =
      fault.suggestions.length > 0 ? fault.suggestions.join(language === 'vi' ? ' hoặc ' : ' or ') : typed
    return { start, end, fault: 'two-qualifiers', suggestion, safe: false }
  }
  const blank = BLANK_BEFORE_SIGN.exec(typed)
  if (blank) {
    const suggestion = typed.slice(0, blank.index) + typed.slice(blank.index).trimStart()
    return { start, end, fault: 'blank-before-percent', suggestion, safe: true }
  }
  return percentMissing(text, plain, read)
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

const BLANK_BEFORE_SIGN = /[\s\u00a0\u2007\u202f]+(?=[%\u2030])/u
const SHARE_BEFORE =
  /(?:^|[^\p{L}])(?:tăng|giảm|chiếm|tỷ lệ|tỉ lệ|chiếm tỷ lệ|đạt tỷ lệ|vượt|rose|fell|up|down)(?: \p{L}+)? $/u
const SENTENCE_GOES_ON = /^(?:$|[,.;:)]| (?:so|của|và|tổng|trên))/u
const REACH = 24
