import type { Language } from '../quantity/language.ts'
import { parsePrintedPeriod } from '../quantity/parse-printed-period.ts'
import type { Period } from '../quantity/period.ts'
import type { Stretch } from './prose.ts'

/** Stretches of time in a plain text: with their period where a year is named, without where only the reader's day tells it. */
export function findPeriods(plain: string, language: Language): readonly NamedTime[] {
  return [...plain.matchAll(TIMES[language])].map(({ index, 0: text }) => {
    const period = /\d{4}/.test(text) ? periodOf(text, language) : undefined
    const stretch = { start: index, end: index + text.length }
    return period === undefined ? stretch : { ...stretch, period }
  })
}

function periodOf(text: string, language: Language): Period | undefined {
  const known = KNOWN[language]
  if (known.has(text)) return known.get(text)
  const period = readPeriod(text, language)
  if (known.size < MOST_KNOWN) known.set(text, period)
  return period
}

/** A bulletin names few periods, and those often. */
const KNOWN: Readonly<Record<Language, Map<string, Period | undefined>>> = { vi: new Map(), en: new Map() }
const MOST_KNOWN = 1000

function readPeriod(text: string, language: Language): Period | undefined {
  const last = /(?:\d{4} ?[-\u2013\u2014] ?)?\d{4}$/.exec(text)?.[0] ?? ''
  return parsePrintedPeriod(text, language) ?? parsePrintedPeriod(last, language)
}

const YEAR = String.raw`(?:19|20|21)\d{2}(?![\d.,]*\d)`
const SPAN = String.raw`${YEAR}(?: ?[-\u2013\u2014] ?${YEAR}| (?:đến|tới)(?: hết| cuối)?(?: năm)? ${YEAR})?`
const OF_YEAR = String.raw`(?: ?[/-] ?| năm | )${YEAR}`
const MONTHS_VI = String.raw`(?:\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một) tháng`
const MONTH_VI = String.raw`tháng (?:\d{1,2}|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười một|mười hai|mười|chạp)(?![\d.]*\d)`
const START = String.raw`(?<![\p{L}\p{N}/.,-])`
const END = String.raw`(?![\p{L}\p{N}]|[.,]\d|/\p{L})`

const VI = [
  String.raw`năm học ${SPAN}`,
  String.raw`nhiệm kỳ ${SPAN}`,
  String.raw`quý (?:[1-4]|i{1,3}|iv)(?: ?(?:và|,|-|\u2013) ?(?:quý )?(?:[1-4]|i{1,3}|iv))*(?:${OF_YEAR})?`,
  String.raw`quý (?:đầu|cuối) năm(?: ${YEAR})?`,
  String.raw`${MONTHS_VI} (?:đầu|cuối) năm(?: ${YEAR})?`,
  String.raw`${MONTHS_VI}(?: năm | đầu | của năm )${YEAR}`,
  String.raw`(?<!(?:bằng|còn|giảm) một )nửa (?:đầu|cuối|đầu nhiệm kỳ|cuối nhiệm kỳ|nhiệm kỳ|năm)(?: năm)?(?: ${YEAR})?`,
  String.raw`(?:từ |trong )?(?:giai đoạn|thời kỳ|thời gian) ${SPAN}`,
  String.raw`${MONTH_VI}(?:${OF_YEAR})`,
  String.raw`${MONTH_VI}`,
  String.raw`(?:từ |đến |tới |sau |trước |cả |trong |hết |cuối |đầu |giữa |các )*năm ${SPAN}`,
  String.raw`\d{1,2}[/-]${YEAR}`,
  SPAN,
]

const EN = [
  String.raw`(?:school year|term|period|years?) ${SPAN}`,
  String.raw`(?:first|second|third|fourth) quarter(?: of ${YEAR})?`,
  String.raw`q[1-4](?: of)? ${YEAR}`,
  String.raw`(?:first|second) half(?: of ${YEAR})?`,
  String.raw`(?:first )?\w+ months of ${YEAR}`,
  String.raw`(?:january|february|march|april|may|june|july|august|september|october|november|december) ${YEAR}`,
  String.raw`(?:from |between )?${YEAR}(?: ?[-\u2013\u2014/] ?| to | and )${YEAR}`,
  YEAR,
]

/** That a letter may begin one of them is asked first, since at most places it may not. */
const TIMES: Readonly<Record<Language, RegExp>> = {
  vi: new RegExp(`(?=[\\dbcghmnqstđ])${START}(?:${VI.join('|')})${END}`, 'gu'),
  en: new RegExp(`(?=[\\da-z])${START}(?:${EN.join('|')})${END}`, 'gu'),
}

export interface NamedTime extends Stretch {
  readonly period?: Period
}
