import type { Language } from './language.ts'
import { normaliseText } from './normalise-text.ts'
import { firstMonths, parsePeriod, yearsBetween } from './parse-period.ts'
import { monthsOf } from './period-order.ts'
import type { Period } from './period.ts'

/**
 * Reads a period as reports print it (`vi-numbers.md` 8): "quý I/2023", "9 tháng đầu năm 2023", "đến hết tháng 9/2023" (from the start of
 * that year). Undefined for relative words ("năm nay") and for terms of office, which are no calendar years.
 */
export function parsePrintedPeriod(text: string, language: Language): Period | undefined {
  const plain = normaliseText(text)
  const upTo = UP_TO[language].exec(plain)
  if (upTo) return yearToDate(parsePrintedPeriod(plain.slice(upTo[0].length), language))
  const years = BETWEEN.exec(plain.replace(OPENING[language], ''))
  if (years) return yearsBetween(Number(years[1]), Number(years[2]))
  return readForms(plain, FORMS[language]) ?? parsePeriod(plain.replace(/^(năm|year) /, ''))
}

/** A running total ends where the period ends and begins with the year. */
function yearToDate(period: Period | undefined): Period | undefined {
  return period && firstMonths(period.year, monthsOf(period).end - period.year * 12)
}

function readForms(plain: string, forms: readonly Form[]): Period | undefined {
  for (const [pattern, periodOf] of forms) {
    const match = pattern.exec(plain)
    const { year = '', part = '' } = match?.groups ?? {}
    if (match) return periodOf(Number(year), part)
  }
  return undefined
}

function quarterOf(year: number, part: string): Period | undefined {
  const number = Number(part) || ORDINALS.indexOf(part) + 1 || ROMAN.indexOf(part) + 1
  return parsePeriod(`${year}-Q${number}`)
}

function halfOf(year: number, part: string): Period {
  return { kind: 'half', year, half: ['đầu', 'first', '1'].includes(part) ? 1 : 2 }
}

function monthOf(year: number, part: string): Period | undefined {
  const month = numberOf(part) || MONTHS.findIndex((name) => name === part || name.slice(0, 3) === part) + 1
  return parsePeriod(`${year}-${String(month).padStart(2, '0')}`)
}

function cumulative(year: number, part: string): Period | undefined {
  return firstMonths(year, numberOf(part))
}

function schoolYear(year: number, part: string): Period | undefined {
  return Number(part) === year + 1 ? { kind: 'school-year', year } : undefined
}

/** Digits or a word; 0 where it is neither. */
function numberOf(part: string): number {
  return Number(part) || (NUMBER_WORDS.find(([word]) => word === part)?.[1] ?? 0)
}

const ROMAN = ['i', 'ii', 'iii', 'iv']
const ORDINALS = ['first', 'second', 'third', 'fourth']
const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
]
const NUMBER_WORDS: readonly (readonly [string, number])[] = [
  ...['giêng', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'].map(
    (word, index) => [word, index + 1] as const,
  ),
  ['một', 1],
  ['bốn', 4],
  ['chạp', 12],
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    (word, index) => [word, index + 1] as const,
  ),
]
const YEAR = String.raw`(?<year>\d{4})`
const OF_YEAR = String.raw`(?: ?[/-] ?| năm | )${YEAR}$`
const BETWEEN = /^(\d{4})(?: ?[-–—/] ?| đến năm | đến | to )(\d{4})$/
const OPENING: Readonly<Record<Language, RegExp>> = {
  vi: /^(giai đoạn|thời kỳ|từ năm|trong các năm|các năm|\d năm) /,
  en: /^(from|the years|the period) /,
}
const UP_TO: Readonly<Record<Language, RegExp>> = {
  vi: /^(tính |lũy kế |luỹ kế |có )*đến (hết|cuối) /,
  en: /^(up to|to) the end of (the )?/,
}

const FORMS: Readonly<Record<Language, readonly Form[]>> = {
  vi: [
    [new RegExp(`^(?:cả |trong |hết )?năm ${YEAR}$`), (year) => parsePeriod(`${year}`)],
    [new RegExp(`^năm học ${YEAR} ?[-–] ?(?<part>\\d{4})$`), schoolYear],
    [new RegExp(`^(?:quý |q)(?<part>[1-4]|i{1,3}|iv)${OF_YEAR}`), quarterOf],
    [new RegExp(`^quý đầu năm ${YEAR}$`), (year) => quarterOf(year, '1')],
    [new RegExp(`^nửa (?<part>đầu|cuối) năm ${YEAR}$`), halfOf],
    [new RegExp(`^(?:0?6|sáu) tháng cuối năm ${YEAR}$`), (year) => halfOf(year, 'cuối')],
    [new RegExp(`^(?<part>\\d{1,2}|\\p{L}+(?: \\p{L}+)?) tháng(?: đầu)?${OF_YEAR}`, 'u'), cumulative],
    [new RegExp(`^tháng (?<part>\\d{1,2}|\\p{L}+(?: (?:một|hai))?)${OF_YEAR}`, 'u'), monthOf],
  ],
  en: [
    [new RegExp(`^(?:the )?(?:year|whole of|full year) ${YEAR}$`), (year) => parsePeriod(`${year}`)],
    [new RegExp(`^(?:the )?school year ${YEAR} ?[-–/] ?(?<part>\\d{4})$`), schoolYear],
    [new RegExp(`^q(?<part>[1-4])(?: of)?${OF_YEAR}`), quarterOf],
    [new RegExp(`^(?:the )?(?<part>${ORDINALS.join('|')}) quarter(?: of)? ${YEAR}$`), quarterOf],
    [new RegExp(`^h(?<part>[12])(?: of)?${OF_YEAR}`), halfOf],
    [new RegExp(`^(?:the )?(?<part>first|second) half(?: of)? ${YEAR}$`), halfOf],
    [new RegExp(`^(?:the )?(?:first )?(?<part>\\d{1,2}|[a-z]+) months(?: of)? ${YEAR}$`), cumulative],
    [new RegExp(`^(?<part>[a-z]{3,9}) ${YEAR}$`), monthOf],
  ],
}

type Form = readonly [RegExp, (year: number, part: string) => Period | undefined]
