import type { Column, Mark } from './column-mark.ts'
import { columnMark } from './column-mark.ts'
import type { LabelPlace } from './column-label.ts'
import { labelShapes, labelWidth, placeLabel } from './column-label.ts'
import type { FigureLabel } from './figure-label.ts'
import { figureLabel } from './figure-label.ts'
import { baseline, footOf, gridShapes } from './frame.ts'
import type { Reading } from './reading.ts'
import { isUnsettled } from './reading.ts'
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
  const wide = labelWidth(label) <= (column.width / 100) * 476
  const place = placeLabel(label, mark, { levels, hollow: column.hollow || !wide, below })
  return { reading, column, target, mark, label, place }
}

/** What the label covers, and the neighbouring bars that it must not run over. */
function labelBox({ column, label, place, reading }: Slot, i: number, slots: readonly Slot[]): Label {
  const rank = reading.now ? 0 : i === slots.length - 1 ? 1 : i === 0 ? 2 : isPeak(i, slots) ? 3 : 4 + (i % 2)
  if (label === undefined || place === undefined)
    return { x: column.x, width: 0, top: -1, bottom: -1, rank: 9 }
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

function slotLabel(
  { column, label, place, reading }: Slot,
  visible: Visible,
  step: number,
): ReturnType<typeof labelShapes> {
  if (label === undefined || place === undefined || visible === 'never') return []
  const { tier } = tierOf(visible)
  return labelShapes(label, place, {
    x: column.x,
    now: reading.now && !place.inside,
    tier,
    of: reading.key,
    slot: step,
  })
}

interface Slot {
  readonly reading: Reading
  readonly column: Column
  readonly target?: TargetShapes | undefined
  readonly mark?: Mark
  readonly label?: FigureLabel
  readonly place?: LabelPlace
}
