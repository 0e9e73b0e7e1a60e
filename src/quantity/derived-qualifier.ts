import type { Rounding } from './decimal.ts'
import type { Qualifier, Quantity } from './quantity.ts'

/**
 * The word for a derived number by the rules of `vi-numbers.md` 10; undefined where several unlike words meet and only the interval can
 * tell. `near`: the soft interval is as good as that of the inputs; a bound that was turned round ("chưa đến") is not near.
 */
export function derivedQualifier(terms: readonly Term[], adds: boolean): Derived | undefined {
  const open = terms.filter(({ quantity }) => sideOf(quantity) !== 'none')
  const sides = new Set(open.map(turnedSide))
  const [side = 'none', ...others] = sides
  if (others.length > 0 || (open.length > 1 && !adds && side !== 'both')) return undefined
  const strict = open.some(({ quantity }) => ['more-than', 'less-than'].includes(quantity.qualifier))
  const turned = open.some(({ quantity, sign }) => sign < 0 && sideOf(quantity) === 'up')
  switch (side) {
    case 'none':
      return { qualifier: 'exact', rounding: 'half', near: true }
    case 'both':
      return { qualifier: 'about', rounding: 'half', near: true }
    case 'range':
      return { qualifier: 'range', rounding: 'half', near: true }
    case 'unknown':
      return undefined
    case 'up':
      return { qualifier: strict ? 'more-than' : 'at-least', rounding: 'down', near: true }
    case 'down':
      return { qualifier: strict ? 'less-than' : 'at-most', rounding: 'up', near: !turned }
  }
}

/** Where the true number lies from the printed one. "5,9 nghìn" is bare and yet only about 5.900. */
export function sideOf({ qualifier, hard, decimals, number, ends }: Quantity): Side {
  switch (qualifier) {
    case 'exact':
      return hard.high - hard.low > 1.5 * 10 ** -decimals ? 'both' : 'none'
    case 'more-than':
    case 'at-least':
      return 'up'
    case 'less-than':
    case 'at-most':
      return 'down'
    case 'about':
      return 'both'
    case 'range':
      return number === null && ends === null ? 'unknown' : 'range'
  }
}

function turnedSide({ quantity, sign }: Term): Side {
  const side = sideOf(quantity)
  if (sign > 0 || (side !== 'up' && side !== 'down')) return side
  return side === 'up' ? 'down' : 'up'
}

type Side = 'none' | 'up' | 'down' | 'both' | 'range' | 'unknown'

/** A quantity in a formula, and whether the result grows or falls with it. */
export interface Term {
  readonly quantity: Quantity
  readonly sign: 1 | -1
}

interface Derived {
  readonly qualifier: Qualifier
  readonly rounding: Rounding
  readonly near: boolean
}
