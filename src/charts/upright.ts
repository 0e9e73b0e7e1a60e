import { formatMissing } from '../format/missing.ts'
import { words } from '../format/words.ts'
import type { Language } from '../quantity/language.ts'
import type { Unit } from '../quantity/unit.ts'
import type { BreakAt } from './break-mark.ts'
import { breakMark } from './break-mark.ts'
import type { Drawing } from './chart.ts'
import { INDENT, formatTick, watermark } from './frame.ts'
import { ledger } from './ledger.ts'
import { missingMarks } from './missing-mark.ts'
import { periodAxis } from './period-axis.ts'
import { keepInside } from './keep-inside.ts'
import { axisName, periodLabels } from './period-label.ts'
import type { Reading } from './reading.ts'
import { numbersOf } from './reading.ts'
import type { Shape } from './shape.ts'
import type { Band } from './statement-band.ts'
import { statementBand } from './statement-band.ts'
import type { ValueScale } from './value-scale.ts'
import { valueScale } from './value-scale.ts'

/**
 * The scale of an upright chart: everything that is drawn lies on it, with room over it for labels, and more where a break is named there. Without any number there is no scale,
 * only a low strip in which the missing figures are named.
 */
export function uprightScale(data: Upright, { zero }: { zero: boolean }): ValueScale {
  const readings = [...data.readings, ...(data.others ?? [])]
  const levels = data.bands.flatMap(({ low, high }) => [low, high].filter(Number.isFinite))
  const values = [...readings.flatMap(numbersOf), ...levels]
  const worded = readings.some(
    ({ quantity, status }) =>
      quantity !== undefined && (quantity.qualifier !== 'exact' || status !== 'final'),
  )
  const top = data.breaks.length > 0 || worded ? 44 : 34
  const whole = data.unit.kind === 'count'
  const most = Math.max(0, ...values)
  const headroom = data.breaks.length > 0 ? [most + 0.08 * (most - Math.min(zero ? 0 : most, ...values))] : []
  return values.length === 0
    ? valueScale([], { top: 0, zero, whole, height: 72 })
    : valueScale([...values, ...headroom], { top, zero, whole })
}

/** Whether anything stands on the scale; without, ticks would be invented. */
export function hasScale(data: Upright): boolean {
  return (
    [...data.readings, ...(data.others ?? [])].some((reading) => numbersOf(reading).length > 0) ||
    data.bands.length > 0
  )
}

/** Puts the parts of an upright chart on top of each other, from the watermark up, with the ledger at its foot. */
export function finishUpright(data: Upright, scale: ValueScale, parts: Parts): UprightDrawing {
  const { readings, language, unit } = data
  const step = 100 / Math.max(1, readings.length)
  const free = readings.map(({ quantity }) => quantity === undefined)
  const bands = data.bands.map((band) => statementBand(band, scale, { step, free }))
  const missing = missingMarks(readings, { foot: parts.foot, step, language })
  const foot = scale.bottom + (scale.low < 0 ? BELOW_ZERO : 0)
  const axis = periodAxis(
    readings,
    periodLabels(
      readings.map(({ period }) => period),
      language,
    ),
    {
      foot,
      step,
      name: axisName(
        readings.map(({ period }) => period),
        language,
      ),
    },
  )
  const rows = ledger(readings, { top: foot + axis.height, step, unit, language })
  const shapes: readonly Shape[] = [
    ...(data.illustrative === undefined || !hasScale(data) ? [] : [watermark(data.illustrative, scale)]),
    ...(hasScale(data) ? parts.grid : []),
    ...bands.flatMap(({ shapes }) => shapes),
    ...parts.behind,
    ...parts.marks,
    ...data.breaks.flatMap((mark) => breakMark(mark, scale, step)),
    ...missing.shapes,
    ...bands.flatMap(({ label }) => label),
    ...parts.labels,
    ...axis.shapes,
    ...rows.shapes,
  ]
  const drawing = {
    indent: INDENT,
    height: foot + axis.height + rows.height,
    shapes: shapes.flatMap(keepInside),
  }
  return {
    drawing,
    ...(scale.low > 0
      ? { axisFrom: `${words(language).axisFrom} ${formatTick(scale.low, scale, data)}` }
      : {}),
    notes: [...(missing.wordless ? [missingNote(readings, language)] : []), ...bandNotes(data.bands)],
  }
}

/** Names the kinds of missing figures whose words do not stand in the picture in every width. */
function missingNote(readings: readonly Reading[], language: Language): string {
  const kinds = [...new Set(readings.flatMap(({ missing }) => missing ?? []))]
  return kinds
    .map((kind) => {
      const names = readings
        .filter(({ missing }) => missing === kind)
        .map(({ period }) => periodLabels([period], language)[0])
      const periods = names.map((name) =>
        [name?.first, name?.second].filter((part) => part !== undefined).join(' '),
      )
      return `${periods.join(', ')}: ${formatMissing(kind, language)}.`
    })
    .join(' ')
}

function bandNotes(bands: readonly Band[]): readonly string[] {
  return bands.map(({ note }) => note)
}

/** Pixels for labels under bars that hang below zero. */
const BELOW_ZERO = 18

/** What columns and lines are drawn from. */
export interface Upright {
  readonly readings: readonly Reading[]
  /** Readings of further series on the same scale. */
  readonly others?: readonly Reading[]
  readonly unit: Unit
  readonly language: Language
  readonly bands: readonly Band[]
  readonly breaks: readonly BreakAt[]
  /** The watermark word. */
  readonly illustrative?: string | undefined
}

export interface UprightDrawing {
  readonly drawing: Drawing
  /** Names a cut axis. */
  readonly axisFrom?: string
  readonly notes: readonly string[]
}

interface Parts {
  readonly grid: readonly Shape[]
  readonly behind: readonly Shape[]
  readonly marks: readonly Shape[]
  readonly labels: readonly Shape[]
  /** Height that missing marks stand on. */
  readonly foot: number
}
