import type { Shape } from './shape.ts'
import { textWidth } from './text-width.ts'
import type { ValueScale } from './value-scale.ts'
import { wrapEvenly } from './wrap.ts'

const SIZE = 13

/**
 * Where figures stop being comparable: the grid and the baseline are cut, a dotted rule stands in the cut, and two lines left of it (right
 * of it near the left edge) say since when. The rule begins over the plot, where the label stands.
 */
export function breakMark(mark: BreakAt, scale: ValueScale, step: number): readonly Shape[] {
  const x = mark.slot * step
  const lines = wrapEvenly(mark.words, { width: 160, size: SIZE })
  const widest = Math.max(...lines.map((line) => textWidth(line, SIZE)))
  const leftwards = (x / 100) * 244 + 40 >= widest + 8
  const first = scale.top - 16 - 16 * (lines.length - 1)
  const labels: readonly Shape[] = lines.map((text, i) => ({
    kind: 'text',
    role: 'break-label',
    x,
    y: first + 16 * i,
    text,
    anchor: leftwards ? 'end' : 'start',
    dx: leftwards ? -7 : 7,
  }))
  return [
    {
      kind: 'spot',
      x,
      y: 0,
      shapes: [
        {
          kind: 'box',
          role: 'cut',
          x: -5,
          y: scale.top - 2,
          width: 10,
          height: scale.bottom - scale.top + 4,
        },
      ],
    },
    { kind: 'rule', role: 'break-rule', x1: x, y1: first - 12, x2: x, y2: scale.bottom + 8 },
    ...labels,
  ]
}

/** The slot before which the break lies, and what to say. */
export interface BreakAt {
  readonly slot: number
  readonly words: string
}
