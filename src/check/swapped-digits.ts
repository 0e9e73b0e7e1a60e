import { numbersIn } from './sound.ts'
import type { Quantity } from '../quantity/quantity.ts'

/** Do the two numbers differ by two neighbouring digits that changed places? 80,73 for 80,37; 1.950 for 1.905. */
export function areSwapped(one: Quantity, other: Quantity): boolean {
  const [a, b] = [numbersIn(one), numbersIn(other)].map(([number]) => number)
  if (a === undefined || b === undefined) return false
  const decimals = Math.max(one.decimals, other.decimals)
  const [left, right] = [a.toFixed(decimals), b.toFixed(decimals)]
  if (left.length !== right.length || left === right) return false
  const differing = Array.from(left).flatMap((digit, at) => (digit === right[at] ? [] : [at]))
  const [first, second] = differing
  if (differing.length !== 2 || first === undefined || second === undefined) return false
  return (
    left[first] === right[second] &&
    left[second] === right[first] &&
    !left.slice(first + 1, second).match(/\d/u)
  )
}
