import { areDisjoint, includes } from '../../quantity/interval-arithmetic.ts'
import type { Quantity } from '../../quantity/quantity.ts'

/** Can typed words and the data both be right? The words may say less than the data, and what they call near must be near. */
export function agreesWith(words: Quantity, data: Quantity): boolean {
  if (words.scale !== data.scale) return false
  if (words.number !== null && words.number === data.number && words.qualifier === data.qualifier) return true
  return includes(words.hard, data.hard) && !areDisjoint(words.soft, data.soft)
}
