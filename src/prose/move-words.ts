import type { Language } from '../quantity/language.ts'
import { BINDING_MARK } from './binding-mark.ts'
import type { Move } from './prose.ts'

/** The words of direction and verdict: `vi-numbers.md` 6, 7. All are lower case. */
export interface MoveWords {
  /** Any of them, whole. */
  readonly all: RegExp
  readonly claims: ReadonlyMap<string, Move['claim']>
  /** Claim something only of a base that they name: "cao hơn năm trước", "bằng cùng kỳ"; of a plan it is the second claim. */
  readonly ofBase: ReadonlyMap<string, readonly [Move['claim'], Move['claim']]>
  /** Claim something only where a number follows: "gia tăng 5%". */
  readonly ofNumber: ReadonlySet<string>
  /** Claim something only before a plan: "đạt kế hoạch"; "đạt 35%" is neutral. */
  readonly ofPlan: ReadonlySet<string>
  /** Raise or lower to a level that stands behind a second word: "đưa … lên", "hạ … xuống còn". */
  readonly toLevel: ReadonlyMap<string, RegExp>
  /** Words behind that make another word of it: "tăng cường", "vượt qua", "giảm nghèo". */
  readonly idiom: RegExp
  /** Before it: what is asked for, hoped for or denied is not said to have come about. */
  readonly notSaid: RegExp
}

/** A digit or a bound figure, behind at most a few words of its own. */
export const NUMBER = `(?:\\d|${BINDING_MARK})`
/** Anything of the same sentence, the signs inside a number included. */
const WITHIN = String.raw`(?:[^.;:!?]|[.,]\d)`

function whole(words: Iterable<string>, before = String.raw`\p{L}`): RegExp {
  const longestFirst = [...new Set(words)].toSorted((one, other) => other.length - one.length)
  return new RegExp(`(?<!${before})(?:${longestFirst.join('|')})(?!\\p{L})`, 'uy')
}

function behindOf(word: string): RegExp {
  return new RegExp(`^ ${WITHIN}{1,60}? ${word} ${WITHIN}{0,14}?${NUMBER}`, 'u')
}

function moveWords(parts: Omit<MoveWords, 'all'>): MoveWords {
  const words = [
    ...parts.claims.keys(),
    ...parts.ofBase.keys(),
    ...parts.ofNumber,
    ...parts.ofPlan,
    ...parts.toLevel.keys(),
  ]
  return { ...parts, all: whole(words) }
}

function claimsOf(
  words: Readonly<Partial<Record<Move['claim'], readonly string[]>>>,
): ReadonlyMap<string, Move['claim']> {
  const claims = new Map<string, Move['claim']>()
  for (const claim of ['up', 'down', 'same', 'met', 'exceeded', 'missed'] as const)
    for (const word of words[claim] ?? []) claims.set(word, claim)
  return claims
}

function basesOf(
  words: readonly (readonly [string, readonly [Move['claim'], Move['claim']]])[],
): MoveWords['ofBase'] {
  return new Map(words)
}

export const MOVE_WORDS: Readonly<Record<Language, MoveWords>> = {
  vi: moveWords({
    claims: claimsOf({
      up: ['tăng', 'tăng lên', 'tăng thêm', 'nâng lên', 'gia tăng'],
      down: ['giảm', 'giảm còn', 'giảm xuống còn', 'giảm xuống', 'giảm đi', 'hạ xuống còn'],
      same: ['không thay đổi', 'giữ nguyên', 'không đổi', 'ngang bằng'],
      met: ['hoàn thành', 'về đích', 'đạt và vượt', 'vừa đạt'],
      exceeded: ['vượt', 'hoàn thành vượt mức', 'hoàn thành và vượt'],
      missed: [
        'chưa đạt',
        'không đạt',
        'chưa hoàn thành',
        'không hoàn thành',
        'còn thiếu',
        'hụt',
        'chưa về đích',
      ],
    }),
    ofBase: basesOf([
      ...['cao hơn', 'nhiều hơn', 'lớn hơn'].map((word) => [word, ['up', 'exceeded']] as const),
      ...['thấp hơn', 'ít hơn', 'kém hơn'].map((word) => [word, ['down', 'missed']] as const),
      ...['bằng', 'tương đương', 'ngang'].map((word) => [word, ['same', 'met']] as const),
    ]),
    ofNumber: new Set(['gia tăng']),
    ofPlan: new Set(['đạt', 'vừa đạt']),
    toLevel: new Map([
      ['đưa', behindOf('lên')],
      ['nâng', behindOf('lên')],
      ['hạ', behindOf('(?:xuống còn|xuống|còn)')],
      ['kéo', behindOf('(?:xuống còn|xuống)')],
    ]),
    idiom:
      /^ (?:cường|tốc|gia|ca|trưởng|tiết|ni|nghèo|nhẹ|bớt|thiểu|sút|tải|trừ|án|phát|đau|tội|khó|qua|cạn|biên|rào|bậc|cấp|chân|thời|thẩm quyền|trội|lũ|bão|đèo|sông|suối|núi|nắng|lên chính|mặt|ải|nông thôn|ntm)(?!\p{L})/u,
    notSaid:
      /(?<!\p{L})(?:phấn đấu|phải|cần|để|sẽ|không|chưa|nhằm|đừng|muốn|có thể|nếu|mức|phần|sự|việc|được|hai mức|cách|số|cơ bản|gần|sắp|suýt|quyết tâm|bảo đảm|đảm bảo|khả năng|dự kiến|ước|dự báo|khó|yêu cầu|đề nghị|hướng tới|tiến tới|tránh|chống|kịp|nên|hãy|mong)(?: không| chưa)? ?$|“$/u,
  }),
  en: moveWords({
    claims: claimsOf({
      up: ['rose', 'rising', 'increased', 'increase', 'grew', 'up'],
      down: ['fell', 'falling', 'decreased', 'decrease', 'dropped', 'down'],
      same: ['unchanged'],
      met: ['met the plan', 'met the target', 'met its plan', 'met its target'],
      exceeded: ['exceeded', 'exceeds', 'exceed'],
      missed: [
        'fell short',
        'missed the plan',
        'missed the target',
        'missed its plan',
        'missed its target',
        'missed',
      ],
    }),
    ofBase: new Map(),
    ofNumber: new Set(['up', 'down', 'missed', 'increase', 'decrease']),
    ofPlan: new Set(),
    toLevel: new Map(),
    idiom: /^ (?:to date|and down|stairs|grade|asleep|ill|behind|silent)(?!\p{L})/u,
    notSaid:
      /(?<!\p{L})(?:to|must|should|will|not|would|could|may|might|shall|never|cannot|can)(?: \p{L}+)? $/u,
  }),
}

/** The words that one of them may begin with. */
export const MOVE_STARTS: Readonly<Record<Language, readonly string[]>> = {
  vi: startsOf(MOVE_WORDS.vi),
  en: startsOf(MOVE_WORDS.en),
}

function startsOf({ claims, ofBase, ofNumber, ofPlan, toLevel }: MoveWords): readonly string[] {
  const words = [...claims.keys(), ...ofBase.keys(), ...ofNumber, ...ofPlan, ...toLevel.keys()]
  return [...new Set(words.map((word) => word.split(' ')[0] ?? word))]
}
