import type { Scalar } from 'yaml'
import type { Place } from '../problems/place.ts'
import { scalarText } from './yaml-scalar.ts'

/**
 * The places of the letters of a scalar's value. Exact where the value stands in the file as it is, on one line or as a block of lines;
 * where quotation marks hold escapes or lines are folded, the place of the line's beginning.
 */
export function placeInside(
  node: Scalar.Parsed,
  text: string,
  place: (offset: number) => Place,
): (offset: number) => Place {
  const [start, end] = node.range
  const value = scalarText(node)
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'
  const inside = start + (quoted ? 1 : 0)
  if (text.startsWith(value, inside)) return (offset) => place(inside + offset)
  return (offset) => {
    const before = value.slice(0, offset)
    const word = /^\S*/u.exec(value.slice(offset))?.[0] ?? ''
    const again = before.split(word).length
    let at = inside
    for (let count = 0; word !== '' && count < again; count++) {
      const next = text.indexOf(word, count === 0 ? at : at + 1)
      if (next < 0 || next >= end) break
      at = next
    }
    return place(at)
  }
}
