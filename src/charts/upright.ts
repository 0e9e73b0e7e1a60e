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
import { periodLabels } from './period-label.ts'
import type { Reading } from './reading.ts'
import { numbersOf } from './reading.ts'
import type { Shape } from './shape.ts'
import type { Band } from './statement-band.ts'
import { statementBand } from './statement-band.ts'
import type { ValueScale } from './value-scale.ts'
import { valueScale } from './value-scale.ts'

/** The scale of an upright chart: everything that is drawn lies on it, with room over it for labels. */
export function uprightScale(data: Upright, { zero }: { zero: boolean }): ValueScale {
  const bands = data.bands.flatMap(({ low, high }) => [low, high].filter(Number.isFinite))
  const values = [...data.readings, ...(data.others ?? [])].flatMap(numbersOf)
  const roomy =
    data.breaks.length > 0 ||
    data.readings.some(({ quantity, status }) => quantity?.qualifier !== 'exact' || status !== 'final')
  return valueScale([...values, ...bands], { top: roomy ? 44 : 34, zero, whole: data.unit.kind === 'count' })
}

/** Puts the parts of an upright chart on top of each other, from the watermark up, with the ledger at its foot. */
export function finishUpright(data: Upright, scale: ValueScale, parts: Parts): UprightDrawing {
  const { readings, language, unit } = data
  const step = 100 / Math.max(1, readings.length)
  const free = readings.map(({ quantity }) => quantity === undefined)
  const bands = data.bands.map((band) => statementBand(band, scale, { step, free }))
  const missing = missingMarks(readings, { foot: parts.foot, step, language })
  const axis = periodAxis(
    readings,
    periodLabels(
      readings.map(({ period }) => period),
      language,
    ),
    { foot: scale.bottom, step },
  )
  const rows = ledger(readings, { top: scale.bottom + axis.height, step, unit, language })
  const shapes: readonly Shape[] = [
    ...(data.illustrative === undefined ? [] : [watermark(data.illustrative, scale)]),
    ...parts.grid,
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
  const drawing = { indent: INDENT, height: scale.bottom + axis.height + rows.height, shapes }
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
