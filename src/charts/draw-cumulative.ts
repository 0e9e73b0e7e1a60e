import type { Drawing } from './chart.ts'
import { cumulativePath } from './cumulative-path.ts'
import { cumulativeWords, wordRoom } from './cumulative-words.ts'
import { earlierRow } from './earlier-row.ts'
import type { Line } from './free-place.ts'
import { placedTexts } from './free-place.ts'
import { INDENT, baseline, footOf, gridShapes, watermark } from './frame.ts'
import { keepInside } from './keep-inside.ts'
import { ledger } from './ledger.ts'
import { missingMarks } from './missing-mark.ts'
import { periodAxis } from './period-axis.ts'
import { numbersOf } from './reading.ts'
import type { Shape } from './shape.ts'
import { targetMark } from './target-mark.ts'
import type { ValueScale } from './value-scale.ts'
import { valueScale } from './value-scale.ts'
import type { Cumulative } from './cumulative.ts'

/**
 * How a year adds up from 0 at its beginning: the sums as a line, those of last year as a thin dashed one, the plan as a rule at the end of
 * the year. The foot holds last year's sums and the plan in rows under the ends that they speak of.
 */
export function drawCumulative(data: Cumulative): CumulativeDrawing {
  const { slots, before, unit, language } = data
  const step = 100 / slots.length
  const x = (slot: number): number => (slot + 0.5) * step
  const values = [...slots, ...(before?.slots ?? [])].flatMap(numbersOf)
  const top = Math.max(44, wordRoom(data))
  const scale = valueScale([...values, data.pace?.level ?? 0], {
    top,
    zero: true,
    whole: unit.kind === 'count',
  })
  const foot = footOf(scale)
  const own = cumulativePath(slots, x, scale, { earlier: false })
  const earlier = before && cumulativePath(before.slots, x, scale, { earlier: true })
  const last = slots.at(-1)
  const width = Math.min(0.8 * step, 12.4)
  const plan = last?.goal && targetMark(last.goal, scale, { x: x(slots.length - 1), width, of: last.key })
  const target = (plan?.behind ?? []).flatMap((shape) => (shape.kind === 'rule' ? [shape] : []))
  const pace = paceLine(data, x, scale)
  const lines = [...own.lines, ...(earlier?.lines ?? []), ...target, ...(pace === undefined ? [] : [pace])]
  const missing = missingMarks(slots, { foot, step, language })
  const texts = placedTexts(missing.shapes.flatMap(keepInside))
  const words = cumulativeWords(data, { x, own, earlier, target, pace, lines, texts, foot })
  const axis = periodAxis(slots, data.periods, { foot, step, name: data.axisName })
  const place = { top: foot + axis.height, step, unit, language }
  const row = before === undefined ? NO_ROW : earlierRow(before, place)
  const planned = ledger(slots, { ...place, top: place.top + row.height })
  const shapes: readonly Shape[] = [
    ...(data.illustrative === undefined ? [] : [watermark(data.illustrative, scale)]),
    ...gridShapes(scale, data),
    ...target,
    ...(pace === undefined ? [] : [{ kind: 'rule', role: 'pace', ...pace } as const]),
    ...(earlier?.segments ?? []),
    ...(earlier?.marks ?? []),
    baseline(scale),
    ...own.segments,
    ...own.marks,
    ...missing.shapes,
    ...words,
    ...axis.shapes.filter((shape) => shape.kind !== 'text' || shape.text !== ''),
    ...row.shapes,
    ...planned.shapes,
  ]
  return {
    drawing: {
      indent: INDENT,
      height: place.top + row.height + planned.height,
      shapes: shapes.flatMap(keepInside),
    },
    wordless: missing.wordless,
  }
}

/** The steady line from nothing to the plan, or a tick at the end in focus where last year's share would be. */
function paceLine(
  { pace, slots }: Cumulative,
  x: (slot: number) => number,
  scale: ValueScale,
): Line | undefined {
  if (pace === undefined) return undefined
  const y = scale.y(pace.level)
  if (pace.by === 'time') return { x1: x(0), y1: scale.y(0), x2: x(slots.length - 1), y2: y }
  const now = x(
    Math.max(
      1,
      slots.findIndex((reading) => reading.now),
    ),
  )
  const half = Math.min(40 / slots.length, 6.2)
  return { x1: now - half, y1: y, x2: now + half, y2: y }
}

const NO_ROW = { shapes: [], height: 0 } as const

export interface CumulativeDrawing {
  readonly drawing: Drawing
  /** True where the word of a missing figure is not shown in every width. */
  readonly wordless: boolean
}
