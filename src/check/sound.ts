import type { Observation } from '../load/series.ts'
import type { SeriesModel } from '../model/model.ts'
import type { Quantity } from '../quantity/quantity.ts'

/** The numbers printed in a quantity: one, or both ends of a range. */
export function numbersIn({ number, ends }: Quantity): readonly number[] {
  return ends ?? (number === null ? [] : [number])
}

/** A count is whole and not negative. */
export function isCount({ number, ends }: Quantity): boolean {
  if (ends !== null) return ends.every(isWhole)
  return number === null || isWhole(number)
}

function isWhole(number: number): boolean {
  return Number.isInteger(number) && number >= 0
}

/**
 * The number of an observation that other rules may reckon with: none where it is missing, and none where it is no number of
 * its kind, since `count-not-whole` or `share-out-of-range` says so already and one fault is one problem.
 */
export function soundValue(
  { series, unit }: SeriesModel,
  { value }: Pick<Observation, 'value'>,
): Quantity | undefined {
  if (value.kind === 'missing') return undefined
  if (unit.kind === 'count' && !isCount(value)) return undefined
  if (series.measure === 'ratio' && unit.kind === 'percent' && !isShare(value)) return undefined
  return value
}

/** A share of a whole lies between 0 and 100 per cent. */
export function isShare(share: Quantity): boolean {
  const whole = share.scale === 'per-mille' ? 1000 : 100
  return numbersIn(share).every((number) => number >= 0 && number <= whole)
}
