import type { Column, Mark } from './column-mark.ts'
import { columnMark } from './column-mark.ts'
import type { LabelPlace } from './column-label.ts'
import { labelShapes, labelWidth, placeLabel } from './column-label.ts'
import type { FigureLabel } from './figure-label.ts'
import { figureLabel } from './figure-label.ts'
import { baseline, footOf, gridShapes } from './frame.ts'
import type { Reading } from './reading.ts'
import { isUnsettled } from './reading.ts'
import type { Shape } from './shape.ts'
import type { TargetShapes } from './target-mark.ts'
import { targetMark } from './target-mark.ts'
import type { Label, Visible } from './thin.ts'
import { thin, tierOf } from './thin.ts'
import type { Upright, UprightDrawing } from './upright.ts'
import { finishUpright, uprightScale } from './upright.ts'

/** Amounts as upright bars from zero, one a period, each against the target of its own period. */
export function drawColumns(data: Upright): UprightDrawing {
  const scale = uprightScale(data, { zero: true })
  const step = 100 / Math.max(1, data.readings.length)
  const slots = data.readings.map((reading, i) => slotOf(reading, i, data, scale, step))
  const visible = thin(slots.map((slot, i) => labelBox(slot, i, slots)))
  return finishUpright(data, scale, {
    behind: slots.flatMap(({ target }) => target?.behind ?? []),
    marks: [
      ...slots.flatMap(({ mark }) => mark?.shapes ?? []),
      ...slots.flatMap(({ target }) => target?.front ?? []),
      baseline(scale),
    ],
    labels: slots.flatMap((slot, i) => slotLabel(slot, visible[i] ?? 'never', step)),
    grid: gridShapes(scale, data),
    foot: footOf(scale),
  })
}

function slotOf(
  reading: Reading,
  i: number,
  { unit, language }: Upright,
  scale: Parameters<typeof columnMark>[1],
  step: number,
): Slot {
  const x = (i + 0.5) * step
  const { quantity, goal, key, now } = reading
  const column: Column = { x, width: Math.min(0.56 * step, 8.4), hollow: isUnsettled(reading), now, of: key }
  const mark = quantity && columnMark(quantity, scale, column)
  const width = Math.min(0.8 * step, 12.4)
  const target = goal && targetMark(goal, scale, { x, width, of: key, mark, bar: mark && column })
  if (quantity === undefined || mark === undefined) return { reading, column, target }
  const label = figureLabel(quantity, { unit, language, status: reading.status })
  const levels = target?.levels ?? []
  const below = mark.bottom > footOf(scale)
  const fits = labelWidth(label) <= (column.width / 100) * (column.hollow ? 560 : 476)
  const place = placeLabel(label, mark, { levels, hollow: column.hollow, below, fits })
  return { reading, column, target, mark, label, place }
}

/** What the label covers, and the neighbouring bars that it must not run over. */
function labelBox({ column, label, place, reading }: Slot, i: number, slots: readonly Slot[]): Label {
  const rank = reading.now ? 0 : i === slots.length - 1 ? 1 : i === 0 ? 2 : isPeak(i, slots) ? 3 : 4 + (i % 2)
  const crowded = slots.length > MOST_LABELS && rank > 3
  if (label === undefined || place === undefined || crowded)
    return { x: column.x, width: 0, top: 0, bottom: 0, rank: 9, skip: true }
  const obstacles = [slots[i - 1], slots[i + 1]].flatMap((slot) => {
    if (slot?.mark === undefined) return []
    const { x, width } = slot.column
    return [{ left: x - width / 2, right: x + width / 2, top: slot.mark.top, bottom: slot.mark.bottom }]
  })
  return {
    x: column.x,
    width: labelWidth(label),
    top: place.last - place.height,
    bottom: place.last,
    rank,
    obstacles,
  }
}

function isPeak(i: number, slots: readonly Slot[]): boolean {
  const tops = slots.flatMap(({ mark }) => (mark === undefined ? [] : [mark.top]))
  const top = slots[i]?.mark?.top
  return top === Math.min(...tops) || top === Math.max(...tops)
}

function slotLabel(slot: Slot, visible: Visible, step: number): readonly Shape[] {
  const { column, label, place, reading } = slot
  if (label === undefined || place === undefined) return []
  const spot = { x: column.x, now: reading.now && !place.inside, of: reading.key, slot: step }
  const full = visible === 'never' ? [] : labelShapes(label, place, { ...spot, ...tierOf(visible) })
  return visible === 'medium' || visible === 'wide' ? [...full, ...shortened(slot, visible, step)] : full
}

/** Where the word of a status has no room on small screens, the hollow bar and the line under the chart still say it. */
function shortened(
  { column, label, mark, reading, target }: Slot,
  visible: 'medium' | 'wide',
  step: number,
): readonly Shape[] {
  if (label?.status === undefined || mark === undefined) return []
  const short = { words: label.words.filter((word) => word !== label.status), number: label.number }
  if (labelWidth(short) * 0.94 > (step / 100) * 244) return []
  const place = placeLabel(short, mark, {
    levels: target?.levels ?? [],
    hollow: column.hollow,
    below: false,
    fits: true,
  })
  const tier = visible === 'wide' ? 'slim' : 'narrow'
  return labelShapes(short, place, {
    x: column.x,
    now: reading.now && !place.inside,
    of: reading.key,
    slot: step,
    tier,
  })
}

/** In longer rows only the ends, the extremes and the focus are labelled. */
const MOST_LABELS = 20

interface Slot {
  readonly reading: Reading
  readonly column: Column
  readonly target?: TargetShapes | undefined
  readonly mark?: Mark
  readonly label?: FigureLabel
  readonly place?: LabelPlace
}
