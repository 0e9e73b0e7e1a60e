import type { Language } from './language.ts'
import type { Ambiguity, Fault } from './parsed.ts'
import { takePhrase } from './take-phrase.ts'

/**
 * What a text (normalised) that looks like something else than a value really is, where that can be told before reading
 * it: a date, a boolean word, digits of another script, a gap, a change, a word for "many".
 */
export function refusalOf(text: string, language: Language): Fault | undefined {
  const reason = ambiguityOf(text)
  if (reason) {
    const suggestion = suggestionFor(text, reason)
    return { kind: 'ambiguous-number', reason, written: text, suggestions: suggestion ? [suggestion] : [] }
  }
  const pair = /^([\d.,]+) ?\/ ?([\d.,]+)$/.exec(text)
  if (pair && !/^0\/00$/.test(text)) {
    return { kind: 'pair', written: text, first: digitsOf(pair[1]), second: digitsOf(pair[2]) }
  }
  return refusedByWord(text, language)
}

/** Why a token may be something else than the number it looks like; tokens in the form of a plain number are judged elsewhere. */
export function ambiguityOf(text: string): Ambiguity | undefined {
  return AMBIGUITIES.find(([, pattern]) => pattern.test(text))?.[0]
}

/** What to type instead of an ambiguous token, where only one thing can be meant. */
export function suggestionFor(text: string, reason: Ambiguity): string | undefined {
  switch (reason) {
    case 'leading-zero':
      return text.replace(/^([+-]?)0+(?=\d)/, '$1')
    case 'curly-quotes':
      return text.replace(/[“”„‟‘’‚«»]/g, '')
    case 'foreign-digits':
      return text.replace(/\p{Nd}/gu, asciiDigit)
    case 'underscore':
      return text.replaceAll('_', '')
    case 'word-minus':
      return text.replaceAll('\u2212', '-')
    case 'other-base':
    case 'exponent':
    case 'not-finite':
    case 'boolean-word':
    case 'date':
    case 'time':
    case 'too-many-decimals':
    case 'loose-dot':
      return undefined
  }
}

function refusedByWord(text: string, language: Language): Fault | undefined {
  const words = WORDS[language]
  const each = takePhrase(text, words.each) ?? words.eachBehind.find(([word]) => text.endsWith(word))
  if (each) {
    const [word, kind] = 'phrase' in each ? each.phrase : each
    return { kind: 'each-word', written: text, word: word.trim(), each: kind }
  }
  if (takePhrase(text, words.gap)) return { kind: 'gap-not-value', written: text }
  if (takePhrase(text, words.change) || words.changeWithin.test(text)) {
    return { kind: 'change-not-value', written: text }
  }
  const many = words.many.exec(text)
  return many ? { kind: 'no-figure', written: text, word: many[0].trim() } : undefined
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String(code - zero)
}

function digitsOf(text: string | undefined): number {
  return Number((text ?? '').replace(/\D/g, ''))
}

const AMBIGUITIES: readonly (readonly [Ambiguity, RegExp])[] = [
  ['curly-quotes', /^[“”„‟‘’‚«»].*|.*[“”„‟‘’‚«»]$/],
  ['foreign-digits', /(?![0-9])\p{Nd}/u],
  ['other-base', /^[+-]?0[xob][0-9a-f]+$/],
  ['exponent', /^[+-]?[\d.,]+e[+-]?\d+$/],
  ['not-finite', /^[+-]?\.?(nan|inf|infinity)$/],
  ['boolean-word', /^(yes|no|true|false|on|off|y|n)$/],
  ['underscore', /^[+-]?\d[\d.,]*_[\d_.,]*$/],
  ['date', /^(\d{4}-(0[1-9]|1[0-2])|\d{4}([-/.])\d{1,2}\3\d{1,2}([t ].*)?|\d{1,2}([-/.])\d{1,2}\5\d{4})$/],
  ['time', /^\d{1,2}:\d{2}(:\d{2})?$/],
]

const WORDS: Readonly<Record<Language, RefusedWords>> = {
  vi: {
    gap: [['vượt'], ['thiếu'], ['còn thiếu'], ['hụt'], ['vượt kế hoạch'], ['vượt mức']],
    change: [['tăng'], ['giảm'], ['tăng thêm'], ['giảm còn'], ['gấp'], ['gấp đôi']],
    changeWithin: /^từ .*\d.* (lên|xuống|còn)( đến| tới| còn)? .*\d/,
    each: [
      ['mỗi', 'year'],
      ['mỗi năm', 'year'],
      ['từng năm', 'year'],
      ['hằng năm', 'year'],
      ['hàng năm', 'year'],
      ['bình quân', 'average'],
      ['bình quân mỗi năm', 'average'],
      ['bình quân hằng năm', 'average'],
      ['bình quân hàng năm', 'average'],
      ['trung bình', 'average'],
      ['lũy kế', 'total'],
      ['luỹ kế', 'total'],
      ['cộng dồn', 'total'],
      ['tổng cộng', 'total'],
      ['tính chung', 'total'],
    ],
    eachBehind: [
      ['/năm', 'year'],
      [' mỗi năm', 'year'],
      [' một năm', 'year'],
    ],
    many: /(^|\s)(vài|dăm|mấy|một số|nhiều|không ít|hàng (chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ))(?=\s|$)(?! (nhất|hơn))/,
  },
  en: {
    gap: [
      ['exceeds by'],
      ['exceeded by'],
      ['over by'],
      ['above by'],
      ['short by'],
      ['below by'],
      ['misses by'],
    ],
    change: [['up by'], ['down by'], ['increase of'], ['decrease of'], ['rise of'], ['fall of'], ['twice']],
    changeWithin: /^from .*\d.* (up|down) to .*\d/,
    each: [
      ['each year', 'year'],
      ['every year', 'year'],
      ['on average', 'average'],
      ['an average of', 'average'],
      ['in total', 'total'],
      ['a total of', 'total'],
    ],
    eachBehind: [
      [' a year', 'year'],
      [' per year', 'year'],
      [' each year', 'year'],
      [' on average', 'average'],
      [' in total', 'total'],
    ],
    many: /(^|\s)(several|many(?! as)|a few|dozens|scores|hundreds|thousands|millions)(?=\s|$)/,
  },
}

type EachWord = readonly [string, 'year' | 'total' | 'average']

interface RefusedWords {
  readonly gap: readonly (readonly [string])[]
  readonly change: readonly (readonly [string])[]
  readonly changeWithin: RegExp
  readonly each: readonly EachWord[]
  readonly eachBehind: readonly EachWord[]
  readonly many: RegExp
}
