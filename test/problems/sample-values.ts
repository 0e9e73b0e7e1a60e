import { parseGap } from '../../src/quantity/parse-gap.ts'
import { parsePeriod } from '../../src/quantity/parse-period.ts'
import { parseValue } from '../../src/quantity/parse-value.ts'
import type { Gap, Quantity } from '../../src/quantity/quantity.ts'
import type { Period } from '../../src/quantity/period.ts'

export function quantityOf(text: string): Quantity {
  const read = parseValue(text, { language: 'vi' })
  if (!read.ok || read.value.kind !== 'quantity') throw new Error(`no quantity: ${text}`)
  return read.value
}

export function gapOf(text: string): Gap {
  const read = parseGap(text, { language: 'vi' })
  if (!read.ok) throw new Error(`no gap: ${text}`)
  return read.value
}

export function periodOf(text: string): Period {
  const period = parsePeriod(text)
  if (period === undefined) throw new Error(`no period: ${text}`)
  return period
}
