/**
 * The few shapes that every chart is made of. `x` and `width` are per cent of the plot, `y` and `height` pixels, so that one drawing
 * serves every width; inside a spot both are pixels. `role` says what a shape stands for; the style sheet says how that looks.
 */
export type Shape = Box | Rule | Dot | Text | Path | Spot

export interface Box extends Shown {
  readonly kind: 'box'
  readonly role: Role
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Rule extends Shown {
  readonly kind: 'rule'
  readonly role: Role
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  /** A short cross line at both ends. */
  readonly capped?: boolean
}

export interface Dot extends Shown {
  readonly kind: 'dot'
  readonly role: Role
  readonly x: number
  readonly y: number
  readonly radius: number
}

export interface Text extends Shown {
  readonly kind: 'text'
  readonly role: Role
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly text: string
  readonly anchor: Anchor
  /** Pixels beside `x`. */
  readonly dx?: number
}

/** A line of a fixed form, always inside a spot. */
export interface Path extends Shown {
  readonly kind: 'path'
  readonly role: Role
  readonly d: string
}

/** A place at a per cent of the plot in which pixels count. */
export interface Spot extends Shown {
  readonly kind: 'spot'
  readonly x: number
  readonly y: number
  readonly shapes: readonly Shape[]
}

/** What a shape is drawn for, and in which widths. */
interface Shown {
  /** The key of the figure that the shape measures: a period, an organisation or a group. */
  readonly of?: string
  /** True for the one observation in focus. */
  readonly now?: boolean
  readonly tier?: Tier
}

export type Anchor = 'start' | 'middle' | 'end'

/**
 * Widths of the figure in which a shape is drawn: from 420 px (`medium`), from 520 px (`wide`), below 420 px (`narrow`), below 520 px
 * (`slim`). Without a tier it is always there.
 */
export type Tier = 'medium' | 'wide' | 'narrow' | 'slim'

export type Role =
  | MarkRole
  | TextRole
  | FrameRole
  | 'target'
  | 'target-derived'
  | 'slit'
  | 'clearing'
  | 'pace'
  | 'pace-slit'
  | 'ledger-rule'
  | 'sign-bar'
  | 'sign-hollow'
  | 'sign-rule'
  | 'sign-dash'

type MarkRole =
  | 'bar'
  | 'bar-hollow'
  | 'bar-frame'
  | 'bar-deep'
  | 'slat'
  | 'edge'
  | 'cap'
  | 'about'
  | 'chevron'
  | 'dot'
  | 'dot-hollow'
  | 'bound'
  | 'stem'
  | 'arrow'
  | 'segment'
  | 'segment-dashed'
  | 'segment-derived'
  | 'segment-before'
  | 'dot-before'
  | 'frame-before'
  | HeatRole
  | 'cell-unsettled'
  | 'cell-chevron'
  | 'cell-chevron-in'
  | 'unit'
  | 'unit-hollow'
  | 'track'

type FrameRole =
  | 'grid'
  | 'baseline'
  | 'axis'
  | 'cut'
  | 'break-rule'
  | 'hatch'
  | 'band-edge'
  | 'bracket'
  | 'glyph-dashed'
  | 'glyph-line'
  | 'glyph-solid'

type TextRole =
  | 'tick'
  | 'number'
  | 'number-in'
  | 'word'
  | 'word-in'
  | 'period'
  | 'row-name'
  | 'target-name'
  | 'target-word'
  | 'target-number'
  | 'judged'
  | 'missing'
  | 'band-label'
  | 'break-label'
  | 'watermark'
  | 'name'
  | 'value'
  | 'group'
  | 'pace-name'
  | 'message'
  | 'cell'
  | 'cell-in'

/** Amounts in five steps, the fifth the largest. */
export type HeatRole = 'heat-1' | 'heat-2' | 'heat-3' | 'heat-4' | 'heat-5'
