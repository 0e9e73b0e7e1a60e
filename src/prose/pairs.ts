import type { Language } from '../quantity/language.ts'
import { parseValue } from '../quantity/parse-value.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { Cluster } from './clusters.ts'
import type { FigureReading } from './read-figure.ts'
import type { Mention, Reading } from './prose.ts'
import { wordsAfter } from './words-after.ts'

/** `172/214`: a part of a whole, or a result and its target; `2/3 số đơn vị` is a fraction in digits (`vi-numbers.md` 4, 5). */
export function readPair(
  text: string,
  plain: string,
  cluster: Cluster,
  reading: FigureReading,
): Mention | undefined {
  const [first, second] = cluster.numbers
  if (first === undefined || second === undefined) return undefined
  const after = wordsAfter(plain, cluster.end, reading)
  const [a, b] = [first, second].map(({ start, end }) =>
    numberIn(plain.slice(start, end) + after.number, reading.language),
  )
  if (a === undefined || b === undefined) return undefined
  const { start } = cluster
  const end = after.end
  const stretch = { start, end, text: text.slice(start, end), unit: after.unit, measured: after.measured }
  const fraction = fractionOf(a, b, plain.slice(cluster.end, cluster.end + REACH), reading.language)
  if (fraction !== undefined) return { ...stretch, reading: { kind: 'quantity', quantity: fraction } }
  return { ...stretch, reading: pairOf(plain, cluster, { first: a, second: b }, after.unit) }
}

function pairOf(
  plain: string,
  { start, end }: Cluster,
  pair: { first: Quantity; second: Quantity },
  unit: string,
): Reading {
  const before = plain.slice(Math.max(0, start - REACH), start)
  const after = plain.slice(end, end + REACH)
  const exceeds = (pair.first.number ?? 0) > (pair.second.number ?? 0)
  // "19/20 chỉ tiêu đạt và vượt" counts targets; "kết nạp 11/15 chỉ tiêu" is on the way to one.
  const countsTargets = unit === 'chỉ tiêu' && TARGETS_COUNTED.test(after)
  if (countsTargets && !exceeds) return { kind: 'pair', ...pair, relation: 'part-whole' }
  const toTarget = exceeds || TARGET_AFTER.test(after) || TARGET_BEFORE.test(before)
  const relation = toTarget
    ? 'actual-target'
    : WHOLE.test(after) || WHOLE_BEFORE.test(before)
      ? 'part-whole'
      : 'unknown'
  return { kind: 'pair', ...pair, relation }
}

/** Two small numbers before "số" or "tổng số" are a fraction of it. */
function fractionOf(a: Quantity, b: Quantity, after: string, language: Language): Quantity | undefined {
  const [part, parts] = [a.number ?? 0, b.number ?? 0]
  if (part >= parts || parts > 10 || !FRACTION[language].test(after)) return undefined
  return numberIn(`${language === 'vi' ? 'khoảng' : 'about'} ${Math.round((100 * part) / parts)}%`, language)
}

function numberIn(text: string, language: Language): Quantity | undefined {
  const read = parseValue(text, { language })
  return read.ok && read.value.kind === 'quantity' ? read.value : undefined
}

const REACH = 40
const TARGET_AFTER = /^[^.;:!?]{0,24}?(?:chỉ tiêu|kế hoạch|nghị quyết|được giao|target|plan)/u
const TARGET_BEFORE = /(?:so với kế hoạch|so với chỉ tiêu|kế hoạch|chỉ tiêu|target|plan)[^.;:!?]{0,12}$/u
const TARGETS_COUNTED =
  /^ chỉ tiêu (?:đạt|vượt|hoàn thành|chưa|không|cơ bản|chủ yếu|kinh tế|xã hội|về|đã|bằng)(?!\p{L})/u
const WHOLE = /^(?:[^.;!?]|\.\d){0,30}?(?:%|chiếm|tổng số|đạt tỷ lệ|of all)/u
const WHOLE_BEFORE = /(?:tổng số|trong số|trong|of)[^.;:!?]{0,12}$/u
const FRACTION: Readonly<Record<Language, RegExp>> = {
  vi: /^ (?:tổng )?số(?!\p{L})/u,
  en: /^ of (?:the|all)(?!\p{L})/u,
}
