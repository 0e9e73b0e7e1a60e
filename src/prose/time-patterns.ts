import type { Language } from '../quantity/language.ts'

/** Stretches of time as reports print them (`vi-numbers.md` 8), to be tried where one may begin. */
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

const COUNT_EN = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const EN = [
  String.raw`(?:school year|term|period|years?) ${SPAN}`,
  String.raw`(?:first|second|third|fourth) quarter(?: of ${YEAR})?`,
  String.raw`q[1-4](?: of)? ${YEAR}`,
  String.raw`(?:first|second) half(?: of ${YEAR})?`,
  String.raw`(?:first )?(?:\d{1,2}|${COUNT_EN}) months of ${YEAR}`,
  String.raw`(?:january|february|march|april|may|june|july|august|september|october|november|december) ${YEAR}`,
  String.raw`(?:from |between )?${YEAR}(?: ?[-\u2013\u2014/] ?| to | and )${YEAR}`,
  YEAR,
]

export const TIMES: Readonly<Record<Language, RegExp>> = {
  vi: new RegExp(`${START}(?:${VI.join('|')})${END}`, 'uy'),
  en: new RegExp(`${START}(?:${EN.join('|')})${END}`, 'uy'),
}

/** The words that one of them may begin with, digits aside. */
export const TIME_STARTS: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    ...[
      'năm',
      'nhiệm',
      'quý',
      'q',
      'nửa',
      'từ',
      'trong',
      'giai',
      'thời',
      'tháng',
      'đến',
      'tới',
      'sau',
      'trước',
    ],
    ...[
      'cả',
      'hết',
      'cuối',
      'đầu',
      'giữa',
      'các',
      'một',
      'hai',
      'ba',
      'bốn',
      'sáu',
      'bảy',
      'tám',
      'chín',
      'mười',
    ],
  ],
  en: [
    ...[
      'school',
      'term',
      'period',
      'year',
      'years',
      'first',
      'second',
      'third',
      'fourth',
      'q',
      'from',
      'between',
    ],
    ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'],
    ...['november', 'december', ...COUNT_EN.split('|')],
  ],
}
