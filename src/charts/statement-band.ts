import type { Shape } from './shape.ts'
import { textWidth } from './text-width.ts'
import type { ValueScale } from './value-scale.ts'
import { wrapEvenly } from './wrap.ts'

const SIZE = 13

/**
 * A claim about several periods as a hatched band with edges where the claim has ends: a level for all of them, never a point. Its label
 * stands inside, over the longest stretch without bars; where there is no room the note under the chart says it.
 */
export function statementBand(band: Band, scale: ValueScale, { step, free }: BandPlace): BandShapes {
  const [left, right] = [(band.from + 0.06) * step, (band.to + 1 - 0.06) * step]
  const [top, bottom] = [
    Number.isFinite(band.high) ? scale.y(band.high) : scale.top,
    Number.isFinite(band.low) ? scale.y(band.low) : scale.bottom,
  ]
  const edge = (y: number): Shape => ({ kind: 'rule', role: 'band-edge', x1: left, y1: y, x2: right, y2: y })
  const hatch: Shape = {
    kind: 'box',
    role: 'hatch',
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
  }
  const edges = [
    ...(Number.isFinite(band.high) ? [edge(top)] : []),
    ...(Number.isFinite(band.low) ? [edge(bottom)] : []),
  ]
  const label = labelOf(band, [top, bottom], step, free)
  return { shapes: [hatch, ...edges], label }
}

function labelOf(
  band: Band,
  [top, bottom]: readonly [number, number],
  step: number,
  free: readonly boolean[],
): readonly Shape[] {
  const stretch = longestFree(band, free)
  const lines = wrapEvenly(band.words, { width: (stretch.count * step * 244) / 100 - 8, size: SIZE })
  const room = (stretch.count * step * 244) / 100
  const tooWide = lines.some((line) => textWidth(line, SIZE) * 0.94 > room)
  const height = 18 * lines.length
  if (stretch.count === 0 || tooWide || height > bottom - top - 8) return []
  const first = (top + bottom) / 2 - height / 2 + 13.5
  const x = (stretch.from + stretch.count / 2) * step
  return lines.map((text, i) => ({
    kind: 'text',
    role: 'band-label',
    x,
    y: first + 18 * i,
    text,
    anchor: 'middle',
  }))
}

function longestFree({ from, to }: Band, free: readonly boolean[]): { from: number; count: number } {
  let best = { from, count: 0 }
  let start = from
  for (let i = from; i <= to + 1; i += 1) {
    if (i <= to && free[i] === true) continue
    if (i - start > best.count) best = { from: start, count: i - start }
    start = i + 1
  }
  return best
}

/** Slots covered, first and last, and the claimed level; open ends are infinite. */
export interface Band {
  readonly from: number
  readonly to: number
  readonly low: number
  readonly high: number
  /** `mỗi năm từ 100 đến 170, nguồn nêu` */
  readonly words: string
  /** The sentence that tells readers what the hatching means. */
  readonly note: string
}

export interface BandPlace {
  readonly step: number
  /** By slot: no bar stands there. */
  readonly free: readonly boolean[]
}

export interface BandShapes {
  readonly shapes: readonly Shape[]
  readonly label: readonly Shape[]
}
