import type { Language } from '../quantity/language.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { Reading } from './prose.ts'
import { phraseBefore } from './words-before.ts'

/**
 * What a number is where a word of comparison stands before it: the gap to a plan (`vượt 3`, `tăng 0,03% so với Nghị quyết`), or the
 * amount of a change (`tăng 8`). Undefined where none does.
 */
export function comparisonBefore(
  plain: string,
  { start, end, quantity }: { readonly start: number; readonly end: number; readonly quantity: Quantity },
  language: Language,
): { readonly start: number; readonly reading: Reading } | undefined {
  const words = COMPARISONS[language]
  // "chậm (0,44%) so với cùng kỳ": the bracket opens between the word and its amount.
  const bracket = plain.endsWith(' (', start) ? 1 : 0
  const found = phraseBefore(plain, start - bracket, words.all)
  const meaning = found && words.meanings.get(found.phrase)
  if (found === undefined || meaning === undefined) return undefined
  const toPlan = meaning.gap || PLAN[language].test(plain.slice(end, end + REACH))
  const from = bracket > 0 ? start : found.start
  const text = plain.slice(from, end)
  const reading: Reading = toPlan
    ? {
        kind: 'gap',
        gap: {
          kind: 'gap',
          direction: meaning.up ? 'over' : 'under',
          measure: measureOf(quantity),
          amount: quantity,
          text,
        },
      }
    : { kind: 'change', direction: meaning.up ? 'up' : 'down', amount: quantity }
  return { start: from, reading }
}

function measureOf({ scale }: Quantity): 'points' | 'percent' | 'units' {
  return scale === 'one' ? 'units' : scale === 'percent' ? 'percent' : 'points'
}

const REACH = 40
const PLAN: Readonly<Record<Language, RegExp>> = {
  vi: /^[^.;:!?]{0,12}?so (?:với )?(?:mức )?(?:kế hoạch|chỉ tiêu|nghị quyết|mục tiêu|dự toán)/u,
  en: /^[^.;:!?]{0,12}?(?:compared with|against|than) the (?:plan|target|resolution)/u,
}

interface Meaning {
  readonly up: boolean
  /** Always a gap to a plan. */
  readonly gap: boolean
}

function meaningsOf(
  up: readonly string[],
  down: readonly string[],
  over: readonly string[],
  under: readonly string[],
): { readonly all: ReadonlySet<string>; readonly meanings: ReadonlyMap<string, Meaning> } {
  const meanings = new Map<string, Meaning>([
    ...up.map((word) => [word, { up: true, gap: false }] as const),
    ...down.map((word) => [word, { up: false, gap: false }] as const),
    ...over.map((word) => [word, { up: true, gap: true }] as const),
    ...under.map((word) => [word, { up: false, gap: true }] as const),
  ])
  return { all: new Set(meanings.keys()), meanings }
}

const COMPARISONS: Readonly<Record<Language, ReturnType<typeof meaningsOf>>> = {
  vi: meaningsOf(
    [
      'tăng',
      'tăng thêm',
      'tăng bình quân',
      'tăng trung bình',
      'cao hơn',
      'nhiều hơn',
      'tăng được',
      'tăng hơn',
      'tăng cao hơn',
      'lớn hơn',
    ],
    ['giảm', 'giảm đi', 'giảm bình quân', 'giảm trung bình', 'thấp hơn', 'ít hơn', 'kém', 'chậm', 'giảm hơn'],
    [
      'vượt',
      'vượt kế hoạch',
      'vượt chỉ tiêu',
      'vượt mức',
      'vượt xa',
      'vượt kế hoạch năm',
      'vượt nghị quyết',
      'cao hơn kế hoạch',
      'cao hơn nghị quyết',
      'cao hơn chỉ tiêu',
      'vượt chỉ tiêu là',
      'vượt kế hoạch là',
      'vượt kế hoạch giao',
      'vượt kế hoạch được giao',
      'vượt kế hoạch đề ra',
      'vượt chỉ tiêu giao',
      'vượt chỉ tiêu được giao',
      'vượt chỉ tiêu đề ra',
      'vượt chỉ tiêu kế hoạch',
    ],
    [
      'thấp hơn kế hoạch',
      'thấp hơn nghị quyết',
      'thấp hơn chỉ tiêu',
      'thiếu',
      'còn thiếu',
      'hụt',
      'chỉ thiếu',
      'hụt kế hoạch',
      'hụt so với kế hoạch',
    ],
  ),
  en: meaningsOf(
    ['up', 'up by', 'rose by', 'rose', 'increased by', 'increase of', 'a rise of', 'grew by', 'more by'],
    ['down', 'down by', 'fell by', 'fell', 'decreased by', 'decrease of', 'a fall of', 'dropped by'],
    [
      'exceeded by',
      'exceeded the target by',
      'exceeded its plan by',
      'exceeded its target by',
      'exceeds by',
      'above plan by',
      'ahead by',
      'exceeded the plan by',
      'over by',
    ],
    [
      'short by',
      'missed the target by',
      'missed its plan by',
      'missed its target by',
      'missed by',
      'below plan by',
      'behind by',
      'missed the plan by',
    ],
  ),
}
