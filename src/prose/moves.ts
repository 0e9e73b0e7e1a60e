import type { Language } from '../quantity/language.ts'
import { matchesAt } from './anchors.ts'
import type { NamedTime } from './find-periods.ts'
import { baseAt, baseIn } from './move-base.ts'
import { MOVE_WORDS, NUMBER, type MoveWords } from './move-words.ts'
import type { Move } from './prose.ts'

/**
 * Words of direction and verdict, with what follows them; `đạt 35%` is neutral and no move (`vi-numbers.md` 6, 7). `numbers` is the
 * plain text with everything blotted out that is no figure, so that "tăng so với 2022" has no amount.
 */
export function findMoves(
  plain: string,
  numbers: string,
  { offsets, times }: { readonly offsets: readonly number[]; readonly times: readonly NamedTime[] },
  language: Language,
): readonly Move[] {
  const words = MOVE_WORDS[language]
  const found = matchesAt(plain, offsets, words.all).map(({ index, 0: word }) => ({
    word,
    start: index,
    end: index + word.length,
  }))
  return found.flatMap((one, at): readonly Move[] => {
    const next = found.slice(at + 1, at + 4).find(({ word }) => words.claims.has(word))
    const until = Math.min(next?.start ?? plain.length, sentenceEnd(plain, one.end))
    const move = moveAt({ plain, numbers, times, language, words }, one, until)
    return move === undefined ? [] : [move]
  })
}

function moveAt(text: Text, { word, start, end }: Found, until: number): Move | undefined {
  const { plain, numbers, times, language, words } = text
  const rest = plain.slice(end, end + REACH)
  if (words.idiom.test(rest) || words.notSaid.test(plain.slice(Math.max(0, start - REACH), start)))
    return undefined
  if (word === 'up' && rest.startsWith(' to ')) return undefined
  const figures = numbers.slice(end, end + FAR)
  const level = words.toLevel.get(word)
  if (level !== undefined) return level.test(figures) ? leveled(word, start, end, figures) : undefined
  const shape = shapeOf(word, figures)
  const against = againstOf(text, { word, start, end }, until)
  const claim = claimOf(words, word, shape, against, rest)
  if (claim === undefined) return undefined
  return { start, end, claim, shape, ...(against === undefined ? {} : { against }) }

  function leveled(raised: string, from: number, to: number, behind: string): Move {
    const up = raised === 'đưa' || raised === 'nâng'
    return {
      start: from,
      end: to,
      claim: up ? 'up' : 'down',
      shape: FROM_LEVEL.test(behind) ? 'from-to' : 'to',
    }
  }

  function againstOf(_: Text, at: Found, stop: number): Move['against'] {
    if (words.ofBase.has(at.word)) {
      const direct = baseAt(plain, at.end + 1, times, language)
      if (direct !== undefined || LEVEL.test(at.word)) return direct
      return baseIn(plain, { start: at.end, end: stop }, times, language)
    }
    return baseIn(plain, { start: at.end, end: stop }, times, language) ?? directBase(at.end)
  }

  /** "tăng hơn năm trước". */
  function directBase(at: number): Move['against'] {
    return language === 'vi' && plain.startsWith(' hơn ', at)
      ? baseAt(plain, at + 5, times, language)
      : undefined
  }
}

function claimOf(
  words: MoveWords,
  word: string,
  shape: Move['shape'],
  against: Move['against'],
  rest: string,
): Move['claim'] | undefined {
  const ofBase = words.ofBase.get(word)
  if (ofBase !== undefined) return against === undefined ? undefined : ofBase[against === 'plan' ? 1 : 0]
  if (words.ofNumber.has(word) && shape === 'bare') return undefined
  if (words.ofPlan.has(word)) return against === 'plan' && PLAN_NEXT.test(rest) ? 'met' : undefined
  const claim = words.claims.get(word)
  return claim === 'met' && PART_DONE.test(rest) && !WHOLLY_DONE.test(rest) ? undefined : claim
}

function shapeOf(word: string, figures: string): Move['shape'] {
  if (FROM_TO.test(figures)) return 'from-to'
  if (/(?:còn|lên|xuống)$/u.test(word) || TO_LEVEL.test(figures)) return 'to'
  return AMOUNT.test(figures) ? 'by' : 'bare'
}

/** Where the sentence of an offset ends, as far as it matters. */
function sentenceEnd(plain: string, at: number): number {
  const stop = plain.slice(at, at + FAR).search(/[.;!?](?: |$)/u)
  return stop < 0 ? at + FAR : at + stop
}

/** "bằng 105% so với cùng kỳ" says how much, "bằng cùng kỳ" that nothing changed. */
const LEVEL = /^(?:bằng|tương đương|ngang)$/u
const REACH = 48
const FAR = 120
const WITHIN = String.raw`(?:[^.;!?]|\.\d)`
const FROM_TO = new RegExp(
  `^,? (?:mạnh |nhẹ )?(?:từ|from) ${WITHIN}{0,14}?${NUMBER}${WITHIN}{0,36}? (?:lên|xuống|còn|to)(?: còn| đến| tới)? ${WITHIN}{0,14}?${NUMBER}`,
  'u',
)
const FROM_LEVEL = new RegExp(`^ ${WITHIN}{0,40}?(?:từ|from) ${WITHIN}{0,14}?${NUMBER}`, 'u')
const TO_LEVEL = new RegExp(
  `^ (?:lên|xuống|còn|đến|tới|to)(?: còn| đến| tới)? ${WITHIN}{0,14}?${NUMBER}`,
  'u',
)
const AMOUNT = new RegExp(
  `^ (?:thêm |đi |bình quân |by |(?:the|its) (?:plan|target) by )?(?:(?!so |từ |from |năm |cùng |kế |chỉ |nghị )\\p{L}+ ){0,2}?${NUMBER}`,
  'u',
)
/** "đạt kế hoạch năm", "đạt các chỉ tiêu". */
const PLAN_NEXT = /^ (?:các |mức |toàn bộ )?(?:kế hoạch|chỉ tiêu|nghị quyết|mục tiêu|dự toán)(?!\p{L})/u
/** "hoàn thành 35% kế hoạch", "hoàn thành 19/20 chỉ tiêu" say how much, "hoàn thành 101,2%" says all. */
const PART_DONE = new RegExp(`^ (?:được )?(?:hơn |gần |trên |khoảng |chỉ )?${NUMBER}`, 'u')
const WHOLLY_DONE = /^ (?:được )?(?:hơn |trên )?1\d\d(?:,\d+)?%/u

interface Found {
  readonly word: string
  readonly start: number
  readonly end: number
}

interface Text {
  readonly plain: string
  readonly numbers: string
  readonly times: readonly NamedTime[]
  readonly language: Language
  readonly words: MoveWords
}
