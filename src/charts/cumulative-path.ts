import type { Line } from './free-place.ts'
import type { PointMark } from './point-mark.ts'
import { pointMark } from './point-mark.ts'
import type { Reading } from './reading.ts'
import { isUnsettled } from './reading.ts'
import type { Role, Shape } from './shape.ts'
import type { ValueScale } from './value-scale.ts'

/**
 * One year's sums, joined where neighbours are both known. Places where no sum is expected are passed over; one that is expected and not
 * known parts the line. A range runs on as both of its ends, since a line through it would claim a point.
 */
export function cumulativePath(
  slots: readonly Reading[],
  x: (slot: number) => number,
  scale: ValueScale,
  { earlier }: { readonly earlier: boolean },
): Path {
  const places = slots.flatMap((reading, slot): readonly Place[] => {
    const { quantity, missing } = reading
    if (quantity === undefined) return missing === undefined ? [] : [{ slot, reading }]
    const spot = { x: x(slot), hollow: isUnsettled(reading), now: reading.now, of: reading.key, form: 0 }
    return [{ slot, reading, mark: pointMark(quantity, scale, spot) }]
  })
  const joins = places.slice(1).flatMap((to, i): readonly Join[] => {
    const from = places[i]
    if (from?.mark === undefined || to.mark === undefined) return []
    const [starts, stops] = [heightsOf(from, scale), heightsOf(to, scale)]
    const count = Math.max(starts.length, stops.length)
    const role = earlier ? 'segment-before' : count > 1 ? 'segment-derived' : roleOf(from, to)
    return Array.from({ length: count }, (_, end) => ({
      x1: x(from.slot),
      y1: starts[end] ?? starts[0] ?? 0,
      x2: x(to.slot),
      y2: stops[end] ?? stops[0] ?? 0,
      role,
    }))
  })
  const known = places.filter(({ slot }) => slot > 0)
  return {
    points: known.flatMap(({ slot, mark }) => (mark === undefined ? [] : [{ slot, y: mark.y }])),
    lines: joins,
    segments: joins.map((join): Shape => ({ kind: 'rule', ...join })),
    marks: known.flatMap(({ slot, reading, mark }) => {
      if (mark === undefined) return []
      return (earlier ? thinMark(reading, mark, x(slot), scale) : undefined) ?? mark.shapes
    }),
  }
}

/** Last year's figures stand back: a small dot, a narrow frame; bounds keep their signs. */
function thinMark(
  { quantity, key: of }: Reading,
  { y }: PointMark,
  x: number,
  scale: ValueScale,
): readonly Shape[] | undefined {
  if (quantity?.qualifier === 'exact') return [{ kind: 'dot', role: 'dot-before', x, y, radius: 3, of }]
  if (quantity === undefined || quantity.ends === null) return undefined
  const [top, bottom] = [Math.max(...quantity.ends), Math.min(...quantity.ends)].map(scale.y)
  const height = (bottom ?? y) - (top ?? y)
  const frame: Shape = { kind: 'box', role: 'frame-before', x: -2.5, y: 0, width: 5, height }
  return [{ kind: 'spot', x, y: top ?? y, shapes: [frame], of }]
}

function heightsOf({ reading: { quantity } }: Place, scale: ValueScale): readonly number[] {
  return (quantity?.ends ?? [quantity?.number ?? 0]).map(scale.y)
}

function roleOf(from: Place, to: Place): Role {
  return isUnsettled(from.reading) || isUnsettled(to.reading) ? 'segment-dashed' : 'segment'
}

export interface Path {
  /** Known sums, the beginning of the year left out. */
  readonly points: readonly { readonly slot: number; readonly y: number }[]
  readonly lines: readonly Line[]
  readonly segments: readonly Shape[]
  readonly marks: readonly Shape[]
}

interface Place {
  readonly slot: number
  readonly reading: Reading
  readonly mark?: PointMark
}

interface Join extends Line {
  readonly role: Role
}
