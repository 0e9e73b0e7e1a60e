import type { Language } from '../quantity/language.ts'
import type { Gap } from '../quantity/quantity.ts'
import type { Unit } from '../quantity/unit.ts'
import { formatValue } from './value.ts'
import type { Register } from './value.ts'

/** How far a result stands from its target: `vượt 0,04 điểm phần trăm`, `thiếu 3 đảng viên`, `vượt gần 30%`. */
export function formatGap(gap: Gap, { language, unit, register }: GapStyle): string {
  const amount = formatValue(gap.amount, {
    language,
    unit: gap.measure === 'units' ? unit : undefined,
    register,
  })
  switch (language) {
    case 'vi':
      return `${gap.direction === 'over' ? 'vượt' : 'thiếu'} ${amount}`
    case 'en':
      return `${amount} ${gap.direction === 'over' ? 'above' : 'short'}`
  }
}

export interface GapStyle {
  readonly language: Language
  readonly unit?: Unit | undefined
  readonly register?: Register | undefined
}
