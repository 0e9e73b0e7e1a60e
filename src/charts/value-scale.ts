import { scaleLinear } from 'd3-scale'

/** Pixels from the top of the grid to the baseline of an upright chart. */
export const PLOT_HEIGHT = 230

/**
 * The upright scale: values to pixels, rounded outwards to even ticks. Bars begin at zero; with `zero: false` the axis may be cut where
 * the values lie close together far from zero, and `cut` then says where it begins. `whole` keeps ticks of counts whole.
 */
export function valueScale(
  values: readonly number[],
  { top, zero, whole, height = PLOT_HEIGHT }: ScaleOptions,
): ValueScale {
  const [low, high] = domainOf(values, zero)
  const step = stepFor(high - low, whole)
  const from = Math.floor(clean(low / step)) * step
  const to = Math.max(from + step, Math.ceil(clean(high / step)) * step)
  const place = scaleLinear()
    .domain([from, to])
    .range([top + height, top])
  const count = Math.round((to - from) / step)
  const ticks = Array.from({ length: count + 1 }, (_, i) => clean(from + i * step))
  return {
    low: clean(from),
    high: clean(to),
    top,
    bottom: top + height,
    ticks,
    decimals: decimalsOf(step),
    y: (value) => Math.round(place(value) * 10) / 10,
    value: (y) => place.invert(y),
  }
}

/** Values so close together and so far from zero that a full axis would show one flat line; none of them lies on the cut. */
function domainOf(values: readonly number[], zero: boolean): readonly [number, number] {
  if (values.length === 0) return [0, 1]
  const low = Math.min(...values)
  const high = Math.max(...values)
  if (!zero && low > 0 && low > 0.6 * high && low < high) return [low - 0.1 * (high - low), high]
  return [Math.min(0, low), Math.max(0, high)]
}

/** The step that makes four to five intervals: 1, 2, 2.5 or 5 times a power of ten. */
function stepFor(span: number, whole: boolean): number {
  if (span <= 0) return 1
  const rough = span / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step =
    [1, 2, 2.5, 5, 10].map((factor) => clean(factor * power)).find((step) => step >= rough * 0.999) ??
    10 * power
  return whole ? Math.max(1, Number.isInteger(step) ? step : Math.ceil(step)) : step
}

/** Without the noise of binary fractions: 0.1 × 3 is 0.3. */
function clean(value: number): number {
  return Number(value.toPrecision(12))
}

function decimalsOf(step: number): number {
  const [, fraction = ''] = String(clean(step)).split('.')
  return fraction.length
}

export interface ValueScale {
  readonly low: number
  readonly high: number
  readonly top: number
  readonly bottom: number
  readonly ticks: readonly number[]
  /** Places that the ticks need. */
  readonly decimals: number
  /** Pixels from the top, for a value, to a tenth: finer than any screen. */
  readonly y: (value: number) => number
  readonly value: (y: number) => number
}

export interface ScaleOptions {
  readonly top: number
  readonly zero: boolean
  readonly whole: boolean
  readonly height?: number
}
