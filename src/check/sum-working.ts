import type { Model } from '../model/model.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { speaker } from './speak.ts'

/** `78 + 60 + 12 = 150`. */
export function addition(model: Model, parts: readonly Quantity[], sum: Quantity): string {
  const { value } = speaker(model)
  return parts.length === 1 ? value(sum) : `${parts.map((part) => value(part)).join(' + ')} = ${value(sum)}`
}
