import type { Language } from '../../quantity/language.ts'
import { entry, quote, say } from './say.ts'

/** Unquoted numbers that YAML, or a person, could read in two ways. */
export const readingNumbers = {
  /** `read` is what YAML makes of the token: 5.65. `language` is the site's. */
  'thousands-dot': entry<{ token: string; language: Language }>(
    'error',
    ({ token, language }) => [
      say`Viết ${token} không có ngoặc kép thì máy hiểu là ${readByYaml(token).replace('.', ',')}.`,
      say`Viết ${plain(token)}, hoặc "${grouped(token, language)}", hoặc ${more(language)} ${grouped(token, language)}.`,
    ],
    ({ token, language }) => [
      say`Without quotes ${token} is read as ${readByYaml(token)}.`,
      say`Write ${plain(token)}, or "${grouped(token, language)}", or ${more(language)} ${grouped(token, language)}.`,
    ],
  ),
  'ambiguous-number/zero': entry<{ token: string }>(
    'error',
    ({ token }) => [
      say`${quote(token)} có số 0 ở đầu: không rõ là số ${withoutZeros(token)} hay một mã.`,
      say`Số thì viết ${withoutZeros(token)}; mã thì viết "${token}".`,
    ],
    ({ token }) => [
      say`${quote(token)} starts with 0: it may be the number ${withoutZeros(token)} or a code.`,
      say`Write ${withoutZeros(token)} for a number, "${token}" for a code.`,
    ],
  ),
  'ambiguous-number/date': entry<{ token: string }>(
    'error',
    ({ token }) => [
      say`Ở đây cần một số, nhưng ${quote(token)} là ngày.`,
      say`Ghi số vào đây; ngày chốt số liệu ghi ở mục as_of.`,
    ],
    ({ token }) => [
      say`A number is needed here, but ${quote(token)} is a date.`,
      say`Put the number here and the date under as_of.`,
    ],
  ),
  'ambiguous-number/sign': entry<{ token: string }>(
    'error',
    ({ token }) => [
      say`${quote(token)} dùng dấu trừ của Word. Số đếm không có số âm.`,
      say`Nếu là mức giảm, viết ở mục so sánh; nếu là số, kiểm tra lại.`,
    ],
    ({ token }) => [
      say`${quote(token)} uses Word's minus sign. A count is never negative.`,
      say`If it is a fall, write it as a comparison; otherwise check the figure.`,
    ],
  ),
  'ambiguous-number/decimals': entry<{ token: string; language: Language }>(
    'error',
    ({ token, language }) => [
      say`${quote(token)} có hơn hai chữ số sau dấu chấm: không rõ là số thập phân hay số hàng nghìn.`,
      say`Viết trong ngoặc kép theo cách của bản tin: "${inSiteForm(token, language)}".`,
    ],
    ({ token, language }) => [
      say`${quote(token)} has more than two digits after the dot: it may be a decimal or thousands.`,
      say`Write it in quotes in the site's form: "${inSiteForm(token, language)}".`,
    ],
  ),
  'ambiguous-number/word': entry<{ token: string }>(
    'error',
    ({ token }) => [
      say`Ở đây cần một số, nhưng ${quote(token)} là chữ có nghĩa riêng với máy.`,
      say`Ghi một số; chưa có thì viết: chưa có số liệu.`,
    ],
    ({ token }) => [
      say`A number is needed here, but ${quote(token)} is a word with a meaning of its own to the computer.`,
      say`Write a number; where there is none, write: chưa có số liệu (not yet).`,
    ],
  ),
  'ambiguous-number/notation': entry<{ token: string }>(
    'error',
    ({ token }) => [
      say`${quote(token)} là cách viết số của máy tính, không phải của báo cáo.`,
      say`Viết số đầy đủ bằng chữ số thường, ví dụ 1000.`,
    ],
    ({ token }) => [
      say`${quote(token)} is a computer's way to write a number, not a report's.`,
      say`Write the number in full with ordinary digits, such as 1000.`,
    ],
  ),
  'ambiguous-number/digits': entry<{ token: string; plain: string }>(
    'error',
    ({ token, plain }) => [
      say`${quote(token)} dùng chữ số lạ (thường do dán từ nơi khác).`,
      say`Gõ lại bằng bàn phím: ${plain}`,
    ],
    ({ token, plain }) => [
      say`${quote(token)} uses unusual digits (often pasted from elsewhere).`,
      say`Type it again: ${plain}`,
    ],
  ),
  'ambiguous-number/quotes': entry<{ token: string; plain: string }>(
    'error',
    ({ token, plain }) => [
      say`${token} nằm trong ngoặc cong của Word, máy coi ngoặc là chữ.`,
      say`Gõ ngoặc thẳng: "${plain}"`,
    ],
    ({ token, plain }) => [
      say`${token} stands in Word's curly quotes, which are read as letters.`,
      say`Type straight quotes: "${plain}"`,
    ],
  ),
}

function readByYaml(token: string): string {
  return String(Number.parseFloat(token))
}

function plain(token: string): string {
  return token.replaceAll('.', '').replace(/^\+/u, '')
}

function grouped(token: string, language: Language): string {
  const digits = token.replace(/^\+/u, '')
  return language === 'vi' ? digits : digits.replaceAll('.', ',')
}

function inSiteForm(token: string, language: Language): string {
  return language === 'vi' ? token.replace('.', ',') : token
}

function more(language: Language): string {
  return language === 'vi' ? 'hơn' : 'more than'
}

function withoutZeros(token: string): string {
  return token.replace(/^([+-]?)0+(?=\d)/u, '$1')
}
