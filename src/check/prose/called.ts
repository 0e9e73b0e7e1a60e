import { fold } from '../../format/fold.ts'
import { unitNames } from '../../quantity/unit-words.ts'
import type { Unit } from '../../quantity/unit.ts'

/** Is this, folded, one of the names of a unit? */
export function isCalled(unit: Unit, words: string): boolean {
  const known = names.get(unit) ?? new Set(unitNames(unit).map(fold))
  names.set(unit, known)
  return known.has(words)
}

const names = new WeakMap<Unit, ReadonlySet<string>>()
