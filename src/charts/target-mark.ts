import type { Column, Mark } from './column-mark.ts'
import type { Goal } from './reading.ts'
import type { Shape } from './shape.ts'
import type { ValueScale } from './value-scale.ts'

/**
 * A target as a line with end caps. It lies behind the bar, which opens a slit at the exact value where it covers the line; where the
 * target lies in the part of the figure that is not known, the line lies in front on a cleared strip.
 */
export function targetMark(
  goal: Pick<Goal, 'levels' | 'derived'>,
  scale: ValueScale,
  place: TargetPlace,
): TargetShapes {
  const marks = goal.levels.map((level) => levelMark(scale.y(level), goal.derived, place))
  return {
    behind: marks.flatMap(({ behind }) => behind),
    front: marks.flatMap(({ front }) => front),
    levels: goal.levels.map(scale.y),
  }
}

function levelMark(
  y: number,
  derived: boolean,
  { x, width, of, mark, bar }: TargetPlace,
): Omit<TargetShapes, 'levels'> {
  const [left, right] = [x - width / 2, x + width / 2]
  const line: Shape = {
    kind: 'rule',
    role: derived ? 'target-derived' : 'target',
    x1: left,
    y1: y,
    x2: right,
    y2: y,
    of,
    capped: true,
  }
  const lines = [line]
  if (mark === undefined || bar === undefined) return { behind: lines, front: [] }
  const within = (height: number): Shape => ({
    kind: 'box',
    role: height > 2 ? 'clearing' : 'slit',
    x: bar.x - bar.width / 2,
    y: y - height / 2,
    width: bar.width,
    height,
  })
  if (mark.unknown !== undefined && y >= mark.unknown[0] && y <= mark.unknown[1])
    return { behind: [], front: [within(7), ...lines] }
  if (bar.hollow && y >= mark.body) return { behind: [], front: lines }
  const covered = y >= mark.body && y <= mark.bottom
  return { behind: lines, front: covered ? [within(1.5)] : [] }
}

/** Middle and width of the line in per cent, and the bar it is compared with, where there is one. */
export interface TargetPlace {
  readonly x: number
  readonly width: number
  readonly of: string
  readonly mark?: Mark | undefined
  readonly bar?: Column | undefined
}

export interface TargetShapes {
  readonly behind: readonly Shape[]
  readonly front: readonly Shape[]
  /** Heights of the lines, in pixels. */
  readonly levels: readonly number[]
}
