import type { Language } from '../../quantity/language.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import type { Unit } from '../../quantity/unit.ts'
import { formatValue } from '../value.ts'

/** In which language a sentence speaks, and of what. */
export interface Telling {
  readonly language: Language
  readonly unit: Unit
}

/** A figure with its unit; English sentences name what is counted once and then give bare counts. */
export function counted(quantity: Quantity, { language, unit }: Telling): string {
  const named = language === 'vi' || unit.kind !== 'count'
  return formatValue(quantity, { language, unit: named ? unit : undefined })
}

/** A gap with its unit; empty where nothing is known of it but that there is one (`hơn 0`). */
export function countedGap(gap: Quantity, telling: Telling): string {
  return gap.qualifier === 'more-than' && gap.number === 0 ? '' : counted(gap, telling)
}

/** A figure without its unit, per cents with their sign. */
export function bare(quantity: Quantity, { language, unit }: Telling): string {
  const sign = unit.kind === 'percent' || unit.kind === 'per-mille'
  return formatValue(quantity, { language, unit: sign ? unit : undefined })
}
