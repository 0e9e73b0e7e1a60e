import { boundsOf, exactBounds, rangeBounds, type Bounds } from './bounds.ts'
import type { Language } from './language.ts'
import { missingKindOf, mayMeanZero } from './missing-words.ts'
import { normaliseText } from './normalise-text.ts'
import { read, refuse, type Fault, type Parsed } from './parsed.ts'
import { valueOf } from './printed-number.ts'
import type { Quantity, Value } from './quantity.ts'
import { readAmount, type Amount, type AmountOptions } from './read-amount.ts'
import { readQualifiers, type Qualified } from './read-qualifiers.ts'
import { tightenCount } from './tighten.ts'
import type { Unit } from './unit.ts'
import { refusalOf } from './value-refusals.ts'
import { numberText } from './write-value.ts'

/**
 * Reads a value as a source prints it, by the grammar of `data-format.md`, Values: a number with its qualifier, a range, or
 * one of the four missing kinds. With `unit`, that unit may follow the number, counts are tightened to whole numbers from
 * 0 up, and a bare number of a share is a per cent. Never throws, never guesses.
 */
export function parseValue(
  text: string,
  { language, unit }: { readonly language: Language; readonly unit?: Unit | undefined },
): Parsed<Value> {
  const written = text.normalize('NFC').trim()
  const plain = normaliseText(text)
  const missing = missingKindOf(plain)
  if (missing) return read({ kind: 'missing', missing, text: written })
  if (mayMeanZero(plain)) return refuse({ kind: 'zero-or-missing', written })
  if (plain.length > LONGEST) {
    return refuse({ kind: 'not-a-value', written: `${written.slice(0, 40)}…`, word: plain.slice(0, 40) })
  }
  const refused = refusalOf(plain, language)
  if (refused) return refuse({ ...refused, written })
  const quantity = readQuantity(plain, { language, unit })
  if (!quantity.ok) return refuse(inWhole(quantity.fault, written))
  const kept = { ...quantity.value, text: written }
  return read(unit?.kind === 'count' ? tightenCount(kept) : kept)
}

function readQuantity(plain: string, options: AmountOptions): Parsed<Quantity> {
  const qualified = readQualifiers(plain, options.language)
  if (!qualified.ok) return qualified
  if (qualified.value.second !== undefined) return readRange(qualified.value, qualified.value.second, options)
  const amount = readAmount(qualified.value.first, options)
  return amount.ok ? read(oneNumber(qualified.value, amount.value)) : amount
}

function oneNumber(qualified: Qualified, { number, scale, multiplied }: Amount): Quantity {
  const { bound, threshold } = qualified
  const bounds = bound ? boundsOf(bound, number) : exactBounds(number, scale !== 'one' || multiplied)
  // Under "đạt", "phấn đấu", … the number is a threshold, which lies nowhere near in particular (`vi-numbers.md` 2).
  const apart = threshold && bound !== undefined && bound !== 'about'
  return quantity(qualified, apart ? { ...bounds, soft: bounds.hard } : bounds, {
    number: valueOf(number),
    ends: null,
    decimals: Math.max(0, -number.exponent),
    scale,
  })
}

function readRange(qualified: Qualified, second: string, options: AmountOptions): Parsed<Quantity> {
  const high = readAmount(second, options)
  if (!high.ok) return high
  const low = readLowEnd(qualified.first, second, high.value, options)
  if (!low.ok) return low
  if (low.value.scale !== high.value.scale) return refuse({ kind: 'mixed-scales', written: second })
  return rangeOf(qualified, low.value, high.value, options)
}

/** "từ 2 đến 3 nghìn", "90-100%": bare digits take what closes the second number, if they stay the smaller ("từ 900 đến 1 nghìn"). */
function readLowEnd(first: string, second: string, high: Amount, options: AmountOptions): Parsed<Amount> {
  const own = readAmount(first, options)
  if (!BARE.test(first) || !(high.marked || high.multiplied)) return own
  const shared = readAmount(`${first}${second.replace(BARE_START, '')}`, options)
  const larger = own.ok && shared.ok && valueOf(shared.value.number) > valueOf(high.number)
  return larger && high.multiplied && valueOf(own.value.number) <= valueOf(high.number) ? own : shared
}

function rangeOf(
  qualified: Qualified,
  low: Amount,
  high: Amount,
  { language }: AmountOptions,
): Parsed<Quantity> {
  const ends = [valueOf(low.number), valueOf(high.number)] as const
  const decimals = Math.max(0, -low.number.exponent, -high.number.exponent)
  const { scale } = high
  if (ends[0] > ends[1]) {
    const [from = '', to = ''] = [ends[1], ends[0]].map((end) => numberText(end, decimals, scale, language))
    const suggestions = [language === 'vi' ? `từ ${from} đến ${to}` : `from ${from} to ${to}`]
    return refuse({ kind: 'range-backwards', written: '', low: ends[0], high: ends[1], suggestions })
  }
  const bounds = rangeBounds(low.number, high.number, qualified.bound === 'about')
  return read(quantity(qualified, bounds, { number: null, ends, decimals, scale }))
}

function quantity(
  { word, estimate }: Qualified,
  bounds: Bounds,
  printed: Pick<Quantity, 'number' | 'ends' | 'decimals' | 'scale'>,
): Quantity {
  return { kind: 'quantity', ...bounds, ...printed, word, estimate, text: '' }
}

/** The readers speak of the normalised piece; the person sees the whole of what was typed, and what to type instead of it. */
function inWhole(fault: Fault, written: string): Fault {
  switch (fault.kind) {
    case 'other-language':
    case 'blank-in-number': {
      const suggestions = fault.suggestions.map((digits) => written.replace(fault.written, digits))
      return { ...fault, written, suggestions }
    }
    default:
      return { ...fault, written }
  }
}

const BARE = /^[-\u2212+]? ?\d[\d.,]*$/
const BARE_START = /^[-\u2212+]? ?\d[\d.,]*/
const LONGEST = 200
