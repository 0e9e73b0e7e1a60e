import type { Language } from './language.ts'
import { normaliseText } from './normalise-text.ts'
import { parseValue } from './parse-value.ts'
import { read, refuse, type Parsed } from './parsed.ts'
import type { Gap, Quantity } from './quantity.ts'
import { takePhrase } from './take-phrase.ts'
import type { Unit } from './unit.ts'

/**
 * Reads how far a result stands from a target, as printed: `vượt 0,04 điểm phần trăm`, `vượt gần 30%`, `thiếu 3`. A bare
 * number, or one with the unit, is in the unit of the result; where that is a per cent, the gap is in percentage points, where it is a per
 * mille, in per mille.
 */
export function parseGap(
  text: string,
  { language, unit }: { readonly language: Language; readonly unit?: Unit | undefined },
): Parsed<Gap> {
  const written = text.normalize('NFC').trim()
  const opening = takePhrase(normaliseText(text), OPENINGS[language])
  if (!opening) return refuse({ kind: 'not-a-gap', written })
  const amount = readAmountOfGap(opening.rest, language, unit)
  if (!amount.ok) return refuse({ ...amount.fault, written })
  const { scale, number, ends } = amount.value
  if ((scale === 'per-mille' && unit?.kind !== 'per-mille') || (number ?? ends?.[0] ?? 0) < 0) {
    return refuse({ kind: 'not-a-value', written, word: opening.rest })
  }
  const measure = scale === 'percent' ? 'percent' : scale === 'one' ? 'units' : 'points'
  return read({ kind: 'gap', direction: opening.phrase[1], measure, amount: amount.value, text: written })
}

/** A sign of scale goes before the unit: "30%" of a plan in people is as good as "3 đảng viên". */
function readAmountOfGap(text: string, language: Language, unit: Unit | undefined): Parsed<Quantity> {
  const free = parseValue(text, { language })
  const shares = unit?.kind === 'percent' || unit?.kind === 'per-mille'
  const value =
    free.ok && (shares || scaleOf(free.value) !== 'one') ? free : parseValue(text, { language, unit })
  if (!value.ok) return value
  if (value.value.kind === 'missing') return refuse({ kind: 'not-a-gap', written: text })
  const { scale } = value.value
  const isOwn = scale === 'one' || (scale === 'points' && !OF_PERCENTAGES.test(text))
  if (shares && isOwn)
    return read({ ...value.value, scale: unit.kind === 'percent' ? 'points' : 'per-mille' })
  return read(value.value)
}

function scaleOf(value: { readonly kind: 'missing' } | Quantity): string {
  return value.kind === 'missing' ? 'one' : value.scale
}

/** Points that say which; "điểm" alone are those of the result. */
const OF_PERCENTAGES = /%|phần trăm|per ?cent|pp/u

/** What a gap begins with, and to which side it goes. */
const OPENINGS: Readonly<Record<Language, readonly (readonly [string, Gap['direction']])[]>> = {
  vi: [
    ['vượt', 'over'],
    ['vượt kế hoạch', 'over'],
    ['vượt mức', 'over'],
    ['vượt chỉ tiêu', 'over'],
    ['vượt xa', 'over'],
    ['cao hơn', 'over'],
    ['cao hơn kế hoạch', 'over'],
    ['nhiều hơn', 'over'],
    ['thiếu', 'under'],
    ['còn thiếu', 'under'],
    ['hụt', 'under'],
    ['thấp hơn', 'under'],
    ['thấp hơn kế hoạch', 'under'],
    ['ít hơn', 'under'],
    ['kém', 'under'],
    ['chậm', 'under'],
  ],
  en: [
    ['exceeds by', 'over'],
    ['exceeded by', 'over'],
    ['exceeds the plan by', 'over'],
    ['over by', 'over'],
    ['above by', 'over'],
    ['ahead by', 'over'],
    ['higher by', 'over'],
    ['short by', 'under'],
    ['short of the plan by', 'under'],
    ['below by', 'under'],
    ['lower by', 'under'],
    ['behind by', 'under'],
    ['misses by', 'under'],
    ['missed by', 'under'],
  ],
}
