import type { Language } from '../quantity/language.ts'
import type { NamedTime } from './find-periods.ts'
import type { Move, PeriodMention } from './prose.ts'
import { firstFrom, indexFrom } from './stretches.ts'

/** What a stretch behind a word of direction compares with; undefined where it names nothing that is known. */
export function baseIn(
  plain: string,
  { start, end }: { readonly start: number; readonly end: number },
  times: readonly NamedTime[],
  language: Language,
): Move['against'] {
  const rest = plain.slice(start, end)
  if (PLAN_BEHIND[language].test(rest)) return 'plan'
  const compared = COMPARED[language].exec(rest)
  return compared === null
    ? undefined
    : baseAt(plain, start + compared.index + compared[0].length, times, language)
}

/** What begins right at an offset, if it is something to compare with. */
export function baseAt(
  plain: string,
  at: number,
  times: readonly NamedTime[],
  language: Language,
): Move['against'] {
  const rest = plain.slice(at, at + REACH)
  if (PLAN[language].test(rest)) return 'plan'
  if (PREVIOUS[language].test(rest)) return 'previous'
  const same = SAME_TIME.exec(rest)
  const from = at + (same?.[0].length ?? 0)
  const near = firstFrom(times, from - 5)
  const time = near !== undefined && near.start <= from + 2 ? near : undefined
  const named = time?.period && !WITHIN.test(plain.slice(time.start, time.end)) ? time.period : undefined
  const mention = time && named && { start: time.start, end: time.end, period: named }
  if (same !== null && mention !== undefined) return sameTimeOf(mention, at, times)
  return LAST_YEAR[language].test(rest) ? 'last-year' : mention
}

/**
 * "cùng kỳ năm 2022": of a sentence on a part of 2023 the same part of last year, on a year that year itself; of a part of another year
 * nothing is known.
 */
function sameTimeOf(mention: PeriodMention, at: number, times: readonly NamedTime[]): Move['against'] {
  const own = times
    .slice(Math.max(0, indexFrom(times, at) - 4), indexFrom(times, at))
    .findLast(({ period }) => period !== undefined)?.period
  if (own === undefined || own.kind === 'year' || mention.period.kind !== 'year') return mention
  return mention.period.year === own.year - 1 ? 'last-year' : undefined
}

const SAME_TIME = /^cùng kỳ (?:của )?(?=năm \d|\d{4})/u
/** "thấp hơn trong năm 2022" says when, not than what. */
const WITHIN = /^(?:trong|từ|đến|tới|sau|trước|cả|các|hết) /u

const REACH = 48

/** Right behind a verdict, at most a number before it: "vượt kế hoạch", "vượt 47,7% kế hoạch năm". */
const PLAN_BEHIND: Readonly<Record<Language, RegExp>> = {
  vi: /^(?:(?: mức| xa| cả| so với| và vượt| được| toàn bộ| các)?| (?:hơn |gần |trên |khoảng |thêm )?(?:\d[\d.,]*%?|\ufffc)(?: \p{L}+){0,2}) (?:kế hoạch|chỉ tiêu|nghị quyết|mục tiêu|dự toán|mức)(?!\p{L})/u,
  en: /^[^,.;]{0,30}?(?:the |its |their )(?:plan|target)/u,
}
const COMPARED: Readonly<Record<Language, RegExp>> = {
  vi: /(?<!\p{L})so (?:với )?(?:mức )?/u,
  en: /(?<!\p{L})(?:compared with|compared to|than in|than|on|from|against) /u,
}
const PLAN: Readonly<Record<Language, RegExp>> = {
  vi: /^(?:mức )?(?:kế hoạch|chỉ tiêu|nghị quyết|mục tiêu|dự toán)(?!\p{L})/u,
  en: /^(?:the |its |their )?(?:plan|target)(?!\p{L})/u,
}
const LAST_YEAR: Readonly<Record<Language, RegExp>> = {
  vi: /^(?:cùng kỳ|năm trước|năm ngoái)(?!\p{L})/u,
  en: /^(?:the previous year|last year|a year (?:before|earlier)|the same (?:period|months) (?:of )?last year)/u,
}
const PREVIOUS: Readonly<Record<Language, RegExp>> = {
  vi: /^(?:tháng trước|quý trước|quý liền kề|kỳ trước|đầu năm(?! \d)|cuối năm (?:trước|ngoái))(?!\p{L})/u,
  en: /^the (?:previous|last) (?:month|quarter)/u,
}
