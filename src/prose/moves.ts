import type { Language } from '../quantity/language.ts'
import { BINDING_MARK } from './binding-mark.ts'
import type { NamedTime } from './find-periods.ts'
import type { Move } from './prose.ts'

/** Words of direction and verdict, with what follows them; `đạt 35%` is neutral and no move (`vi-numbers.md` 6, 7). */
export function findMoves(plain: string, times: readonly NamedTime[], language: Language): readonly Move[] {
  return [...plain.matchAll(WORDS[language])].flatMap(({ index, 0: word }) => {
    const claim = CLAIMS[language].find(([pattern]) => pattern.test(word))?.[1]
    if (claim === undefined) return []
    const end = index + word.length
    const before = plain.slice(Math.max(0, index - REACH), index)
    const rest = plain.slice(end, end + REACH)
    if (IDIOM[language].test(rest) || NEGATED[language].test(before)) return []
    const against = againstIn(plain, end, times, language)
    return [
      { start: index, end, claim, shape: shapeOf(word, rest), ...(against === undefined ? {} : { against }) },
    ]
  })
}

function shapeOf(word: string, rest: string): Move['shape'] {
  if (FROM_TO.test(rest)) return 'from-to'
  if (/(?:còn|lên|xuống|to)$/u.test(word) || TO_LEVEL.test(rest)) return 'to'
  return AMOUNT.test(rest) ? 'by' : 'bare'
}

/** What the rest of the sentence compares with. */
function againstIn(
  plain: string,
  end: number,
  times: readonly NamedTime[],
  language: Language,
): Move['against'] {
  const stop = plain.slice(end).search(/[.;!?](?: |$)/u)
  const rest = plain.slice(end, stop < 0 ? end + FAR : Math.min(end + stop, end + FAR))
  if (PLAN[language].test(rest)) return 'plan'
  if (LAST_YEAR[language].test(rest)) return 'last-year'
  if (PREVIOUS[language].test(rest)) return 'previous'
  const compared = COMPARED[language].exec(rest)
  if (!compared) return undefined
  const from = end + compared.index + compared[0].length
  const time = times.find((one) => one.start >= from - 5 && one.start <= from + 12)
  return time?.period && { start: time.start, end: time.end, period: time.period }
}

const REACH = 48
const FAR = 120
const NUMBER = `(?:\\d|${BINDING_MARK})`
const FROM_TO = new RegExp(
  `^,? (?:mạnh |nhẹ )?(?:từ|from) [^.;!?]{0,12}?${NUMBER}[^.;!?]{0,30}? (?:lên|xuống|còn|to)(?: còn| đến| tới)? [^.;!?]{0,12}?${NUMBER}`,
  'u',
)
const TO_LEVEL = new RegExp(`^ (?:lên|xuống|còn|đến|to)(?: còn| đến| tới)? [^.;!?]{0,12}?${NUMBER}`, 'u')
const AMOUNT = new RegExp(`^ (?:thêm |đi |bình quân |by )?(?:\\p{L}+ ){0,2}?${NUMBER}`, 'u')

const WORDS: Readonly<Record<Language, RegExp>> = {
  vi: /(?<!\p{L})(?:tăng(?: lên| thêm)?|giảm(?: còn| xuống còn| xuống| đi)?|nâng lên|vượt|chưa đạt|không đạt|chưa hoàn thành|không hoàn thành|hoàn thành vượt mức|hoàn thành|về đích|đạt và vượt|còn thiếu|hụt|không thay đổi|giữ nguyên|không đổi|ngang bằng)(?!\p{L})/gu,
  en: /(?<!\p{L})(?:rose|rising|increased?|up|grew|fell short|fell|falling|decreased?|down|dropped|exceed(?:ed|s)?|missed|met the (?:plan|target)|unchanged)(?!\p{L})/gu,
}
const CLAIMS: Readonly<Record<Language, readonly (readonly [RegExp, Move['claim']])[]>> = {
  vi: [
    [/^(?:tăng|nâng)/u, 'up'],
    [/^giảm/u, 'down'],
    [/^(?:không thay đổi|giữ nguyên|không đổi|ngang bằng)$/u, 'same'],
    [/^(?:vượt|hoàn thành vượt mức)$/u, 'exceeded'],
    [/^(?:chưa|không|còn thiếu|hụt)/u, 'missed'],
    [/^(?:hoàn thành|về đích|đạt và vượt)$/u, 'met'],
  ],
  en: [
    [/^(?:rose|rising|increased?|up|grew)$/u, 'up'],
    [/^(?:fell short|missed)$/u, 'missed'],
    [/^(?:fell|falling|decreased?|down|dropped)$/u, 'down'],
    [/^unchanged$/u, 'same'],
    [/^exceed/u, 'exceeded'],
    [/^met/u, 'met'],
  ],
}
/** Words behind that make another word of it: "tăng cường", "vượt qua", "giảm nghèo". */
const IDIOM: Readonly<Record<Language, RegExp>> = {
  vi: /^ (?:cường|tốc|gia|ca|trưởng|nghèo|nhẹ|bớt|thiểu|sút|khó|qua|cạn|biên|rào|bậc|cấp|chân|tải|thời|thẩm quyền)(?!\p{L})/u,
  en: /^ (?:to date|and down|stairs|grade)(?!\p{L})/u,
}
/** What is asked for, hoped for or denied is not said to have come about. */
const NEGATED: Readonly<Record<Language, RegExp>> = {
  vi: /(?:^|[^\p{L}])(?:phấn đấu|phải|cần|để|sẽ|không|chưa|nhằm|đừng|muốn|có thể|gia|nếu|mức|phần|sự|việc|được|hai mức|cách|“|số)(?: không| chưa)? ?$/u,
  en: /(?:^|\s)(?:to|must|should|will|not|would|could|may)(?: \p{L}+)? $/u,
}
const PLAN: Readonly<Record<Language, RegExp>> = {
  vi: /^(?: mức| xa| cả)? (?:kế hoạch|chỉ tiêu|nghị quyết|mục tiêu|dự toán|mức)|so (?:với )?(?:mức )?(?:kế hoạch|chỉ tiêu|nghị quyết|mục tiêu|dự toán)/u,
  en: /^[^,]{0,30}?(?:the |its )?(?:plan|target)/u,
}
const LAST_YEAR: Readonly<Record<Language, RegExp>> = {
  vi: /so (?:với )?(?:cùng kỳ|năm trước|năm ngoái)/u,
  en: /(?:on|than|from|compared with) (?:the previous year|last year|a year (?:before|earlier))/u,
}
const PREVIOUS: Readonly<Record<Language, RegExp>> = {
  vi: /so (?:với )?(?:tháng trước|quý trước|kỳ trước|đầu năm|cuối năm trước)/u,
  en: /(?:than|from) the (?:previous|last) (?:month|quarter)/u,
}
const COMPARED: Readonly<Record<Language, RegExp>> = {
  vi: /so (?:với )?(?:cùng kỳ )?/u,
  en: /(?:compared with|than in|from) /u,
}
