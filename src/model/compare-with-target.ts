import { difference, exactly, ratioOf } from '../quantity/derive.ts'
import { verdictOf } from '../quantity/judge.ts'
import type { Gap, Quantity } from '../quantity/quantity.ts'
import type { Verdict } from '../quantity/verdict.ts'

/**
 * A result beside what was asked. Difference and ratio are measured from the number printed in the target ("vượt mức tối thiểu 2"), of a
 * range from the end that was missed or passed. A target known only by its gap was met or missed as the gap says. Difference and ratio
 * are worked out when they are asked for, since a check asks for few of them.
 */
export function compareWithTarget({ result, value, gap, better, derived, due }: Comparison): Compared {
  if (value === undefined) return {}
  if (derived)
    return {
      ...compareByGap(gap, better, due),
      ...(gap === undefined ? { ratio: ratioOf(result, value) } : {}),
    }
  const reference = referenceOf(result, value)
  const verdict = due ? { verdict: verdictOf(result, value, better) } : {}
  if (reference === undefined) return verdict
  if (reference.number === 0) return { ...verdict, difference: difference(result, reference) }
  return Object.assign(new Measured(result, reference), verdict)
}

/** A class, since an object with getters of its own takes as much room as ten without. */
class Measured {
  readonly #result: Quantity
  readonly #reference: Quantity

  constructor(result: Quantity, reference: Quantity) {
    this.#result = result
    this.#reference = reference
  }

  get difference(): Quantity {
    return difference(this.#result, this.#reference)
  }

  get ratio(): Quantity {
    return ratioOf(this.#result, this.#reference)
  }
}

function compareByGap(gap: Gap | undefined, better: 'higher' | 'lower', due: boolean): Compared {
  if (gap === undefined) return {}
  const above = gap.direction === 'over' || gap.amount.number === 0
  const zero = exactly(0, gap.amount.decimals, gap.amount.scale)
  return {
    ...(due
      ? { verdict: above === (better === 'higher') || gap.amount.number === 0 ? 'met' : 'missed' }
      : {}),
    ...(gap.measure === 'percent'
      ? {}
      : { difference: gap.direction === 'over' ? gap.amount : difference(zero, gap.amount) }),
  }
}

/** The exact number that a result is measured from; none where the result lies inside a range. */
export function referenceOf(result: Quantity, target: Quantity): Quantity | undefined {
  const at = (number: number): Quantity => exactly(number, target.decimals, target.scale)
  if (target.ends === null) return target.number === null ? undefined : at(target.number)
  const [low, high] = target.ends
  if (result.hard.high < low) return at(low)
  if (result.hard.low > high) return at(high)
  return undefined
}

interface Comparison {
  readonly result: Quantity
  readonly value: Quantity | undefined
  readonly gap: Gap | undefined
  readonly better: 'higher' | 'lower'
  /** The value was computed from a gap or a share met. */
  readonly derived: boolean
  /** The period has ended, so that a verdict may be given. */
  readonly due: boolean
}

interface Compared {
  readonly verdict?: Verdict
  readonly difference?: Quantity
  readonly ratio?: Quantity
}
