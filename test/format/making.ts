import { point, interval } from '../../src/quantity/interval-arithmetic.ts'
import { tightenCount } from '../../src/quantity/tighten.ts'
import type { Period } from '../../src/quantity/period.ts'
import type { Missing, MissingKind, Qualifier, Quantity, Scale } from '../../src/quantity/quantity.ts'
import type { Unit } from '../../src/quantity/unit.ts'

/** `text` with `␣` standing for the no-break space, as in the specification. */
export function nb(text: string): string {
  return text.replaceAll('␣', '\u00A0')
}

export const members: Unit = {
  id: 'dang-vien',
  name: 'đảng viên',
  nameEn: 'members',
  kind: 'count',
  aliases: [],
}
export const people: Unit = { id: 'nguoi', name: 'người', nameEn: 'people', kind: 'count', aliases: [] }
export const percents: Unit = {
  id: 'phan-tram',
  name: 'phần trăm',
  nameEn: 'per cent',
  kind: 'percent',
  aliases: [],
}

export function year(year: number): Period {
  return { kind: 'year', year }
}

export function quarter(year: number, quarter: 1 | 2 | 3 | 4): Period {
  return { kind: 'quarter', year, quarter }
}

/** `exact(172)`, `exact(3.04, 2, 'percent')`. */
export function exact(number: number, decimals = 0, scale: Scale = 'one'): Quantity {
  return {
    ...EMPTY,
    qualifier: 'exact',
    word: '',
    number,
    decimals,
    scale,
    hard: point(number),
    soft: point(number),
  }
}

/** A printed count with its word: `printed('more-than', 'hơn', 5650)`; the last digit that is not zero gives the soft interval. */
export function printed(qualifier: Qualifier, word: string, number: number, scale: Scale = 'one'): Quantity {
  const unit = lastDigit(number)
  const bounds = {
    exact: [point(number), point(number)],
    'more-than': [
      interval(number, Infinity, { lowOpen: true }),
      interval(number, number + unit, { lowOpen: true }),
    ],
    'less-than': [
      interval(-Infinity, number, { highOpen: true }),
      interval(number - unit, number, { highOpen: true }),
    ],
    about: [interval(number - unit, number + unit), interval(number - unit / 2, number + unit / 2)],
    'at-least': [interval(number, Infinity), interval(number, Infinity)],
    'at-most': [interval(-Infinity, number), interval(-Infinity, number)],
    range: [point(number), point(number)],
  } as const
  const [hard, soft] = bounds[qualifier]
  const quantity: Quantity = { ...EMPTY, qualifier, word, number, decimals: 0, scale, hard, soft }
  return scale === 'one' ? tightenCount(quantity) : quantity
}

export function range(low: number, high: number, scale: Scale = 'one'): Quantity {
  const hard = interval(low, high)
  return {
    ...EMPTY,
    qualifier: 'range',
    word: 'từ … đến …',
    number: null,
    ends: [low, high],
    decimals: 0,
    scale,
    hard,
    soft: hard,
  }
}

export function missing(kind: MissingKind): Missing {
  return { kind: 'missing', missing: kind, text: kind }
}

function lastDigit(number: number): number {
  let unit = 1
  while (number !== 0 && number % (unit * 10) === 0) unit *= 10
  return unit
}

const EMPTY = { kind: 'quantity', ends: null, estimate: false, text: '' } as const
