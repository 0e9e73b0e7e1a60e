/** `decimal(3035, 3)` is 3.035: one division of whole numbers, so the nearest double and never 3.0349999…. */
export function decimal(mantissa: number, decimals: number): number {
  return decimals >= 0 ? mantissa / 10 ** decimals : mantissa * 10 ** -decimals
}

/**
 * Takes the dust of binary arithmetic off a result: 14 significant digits are kept, counted from the largest operand,
 * so that 5930.1 − 5930 is 0.1.
 */
export function tidy(result: number, largest: number = Math.abs(result)): number {
  if (!Number.isFinite(result) || Number.isInteger(result)) return result + 0
  const magnitude = Math.max(Math.abs(largest), Math.abs(result))
  const digits = SIGNIFICANT - Math.ceil(Math.log10(magnitude))
  if (digits < 0) return result
  return Number(result.toFixed(Math.min(digits, 100))) + 0
}

/** Rounds to so many decimals: half away from zero, or down (towards −∞), or up (towards ∞). */
export function roundTo(number: number, decimals: number, mode: Rounding = 'half'): number {
  if (!Number.isFinite(number)) return number
  const shifted = tidy(number * 10 ** decimals)
  return decimal(roundWhole(shifted, mode), decimals) + 0
}

function roundWhole(number: number, mode: Rounding): number {
  switch (mode) {
    case 'half':
      return Math.sign(number) * Math.floor(Math.abs(number) + 0.5)
    case 'down':
      return Math.floor(number)
    case 'up':
      return Math.ceil(number)
  }
}

const SIGNIFICANT = 14

export type Rounding = 'half' | 'down' | 'up'
