import type { CheckSettings } from '../load/project.ts'
import type { Slip } from '../problems/catalogue/arithmetic-changes.ts'
import { roundTo } from '../quantity/decimal.ts'
import { exactly } from '../quantity/derive.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { numbersIn } from './sound.ts'
import { areSwapped } from './swapped-digits.ts'

/**
 * How a figure moved, where it moved too far to be passed over: surely beyond the threshold of the site, as sources mean their words ("hơn 140" is
 * little more), where the larger of the two is large enough; or with the digits of a large number swapped, if that moved it by a tenth of the
 * threshold. Undefined where it did not.
 */
export function judgeJump(before: Quantity, after: Quantity, settings: JumpSettings): Jump | undefined {
  if (!isLarge(before, after, settings)) return undefined
  const beyond = isBeyond(before, after, settings.jumpPercent)
  if (!beyond && !isTelling(before, after, settings)) return undefined
  const swapped = areSwapped(before, after)
  if (!beyond && !swapped) return undefined
  const [from, to] = [before, after].map(middleOf)
  if (from === undefined || to === undefined || from < 0 || to < 0) return undefined
  const percent = from === 0 ? undefined : ((to - from) / from) * 100
  const rise = to > from
  const told = { rise, ...(percent === undefined ? {} : { percent }) }
  if (isThousandfold(from, to)) return { ...told, kind: 'thousand' }
  const slip = swapped ? 'swapped' : digitSlip(before, after)
  const perhaps = slip === undefined ? meantBy(before, after, settings) : undefined
  return {
    ...told,
    kind: 'change',
    ...(slip === undefined ? {} : { slip }),
    ...(perhaps === undefined ? {} : { perhaps }),
  }
}

function isBeyond(before: Quantity, after: Quantity, percent: number): boolean {
  const up = before.soft.high * (1 + percent / 100)
  const down = before.soft.low * (1 - percent / 100)
  return after.soft.low > up || after.soft.high < down
}

function isLarge(before: Quantity, after: Quantity, { jumpFrom }: JumpSettings): boolean {
  return Math.max(before.soft.low, after.soft.low) >= jumpFrom
}

/** Small numbers share their digits by chance, and so do neighbours that hardly differ. */
function isTelling(before: Quantity, after: Quantity, { jumpPercent }: JumpSettings): boolean {
  return isBeyond(before, after, jumpPercent / 10) && (middleOf(before) ?? 0) >= LARGE
}

function isThousandfold(from: number, to: number): boolean {
  const times = Math.max(from, to) / Math.min(from, to)
  return times >= 500 && times <= 2000
}

function digitSlip(before: Quantity, after: Quantity): Slip | undefined {
  const [one, other] = [before, after].map(digitsOf)
  if (one === undefined || other === undefined) return undefined
  if (isOneShort(other, one)) return 'digit-lost'
  return isOneShort(one, other) ? 'digit-added' : undefined
}

/** Of three digits at least, one is gone and the rest stands as it did. */
function isOneShort(short: string, long: string): boolean {
  if (long.length < 3 || short.length !== long.length - 1) return false
  return Array.from(long).some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
}

/** The number that two swapped digits leave, where it lies near the figure before. */
function meantBy(before: Quantity, after: Quantity, { jumpPercent }: JumpSettings): Quantity | undefined {
  const digits = digitsOf(after)
  if (digits === undefined || digits.length < 3) return undefined
  const candidates = Array.from(digits.slice(1), (_, at) => swappedAt(digits, at))
    .filter((text) => text !== digits && !text.startsWith('0'))
    .map((text) => exactly(roundTo(Number(text), 0), 0, after.scale))
    .filter((one) => !isBeyond(before, one, jumpPercent / 4))
  return candidates.length === 1 ? candidates[0] : undefined
}

function swappedAt(digits: string, at: number): string {
  return digits.slice(0, at) + (digits[at + 1] ?? '') + (digits[at] ?? '') + digits.slice(at + 2)
}

/** The digits of an exact whole number. */
function digitsOf({ qualifier, number }: Quantity): string | undefined {
  return qualifier === 'exact' && number !== null && Number.isInteger(number) && number >= 10
    ? String(number)
    : undefined
}

function middleOf(quantity: Quantity): number | undefined {
  const numbers = numbersIn(quantity)
  return numbers.length === 0 ? undefined : numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}

const LARGE = 1000

type JumpSettings = Pick<CheckSettings, 'jumpPercent' | 'jumpFrom'>

export interface Jump {
  /** `thousand`: about a thousand times as much, or a thousandth. */
  readonly kind: 'change' | 'thousand'
  readonly rise: boolean
  /** Absent where the change is from nought. */
  readonly percent?: number
  readonly slip?: Slip
  /** What was meant, if two digits were swapped. */
  readonly perhaps?: Quantity
}
