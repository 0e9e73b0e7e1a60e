import { formatPeriod } from '../format/period.ts'
import { words } from '../format/words.ts'
import { targetsAt } from '../model/look-up.ts'
import type { Model, Point, SeriesModel } from '../model/model.ts'
import type { Period } from '../quantity/period.ts'
import { barMark } from './bar-mark.ts'
import type { Drawing } from './chart.ts'
import { figureLabel } from './figure-label.ts'
import { goalOf, readPoint } from './read-periods.ts'
import type { Goal, Reading } from './reading.ts'
import { isUnsettled, numbersOf } from './reading.ts'
import type { Shape, Text } from './shape.ts'
import { wrap } from './wrap.ts'

const TOP = 22
const HEIGHT = 18

/** A result against what its plan asks, and under it the plan of the next year, where one is set. Undefined without a target. */
export function tileBar(model: Model, series: SeriesModel, point: Point): Drawing | undefined {
  const reading = readPoint(point, point.period)
  const goal = goalOf(point.targets, point.period, undefined)
  if (goal === undefined || reading.quantity === undefined) return undefined
  const next = nextGoal(model, series, point)
  const other = next === undefined ? otherGoal(point, goal) : undefined
  const most = Math.max(...numbersOf({ ...reading, goal }), ...((next?.goal ?? other)?.levels ?? []))
  const at = (value: number): number => (most <= 0 ? 0 : Math.max(0, (value / most) * 97))
  const place = { y: TOP, height: HEIGHT, hollow: isUnsettled(reading), of: reading.key }
  const single = series.unit.kind === 'count' ? { now: true } : { now: false, deep: true }
  const bar = barMark(reading.quantity, at, { ...place, ...single })
  const ticks = goal.levels.map((level) => tick(at(level), reach(reading, at), goal.derived))
  const name = [words(model.language).plan, ...written(goal, series, model)].join(' ')
  const below =
    next === undefined
      ? other === undefined
        ? NOTHING
        : otherTick(other, series, model, at, reading)
      : { behind: [], front: nextRow(next, series, model, at) }
  const axis: Shape = {
    kind: 'rule',
    role: 'axis',
    x1: 0,
    y1: TOP - 4,
    x2: 0,
    y2: next === undefined ? TOP + HEIGHT + 4 : 66,
  }
  const shapes = [
    ...ticks.flatMap(({ behind }) => behind),
    ...below.behind,
    ...bar,
    ...ticks.flatMap(({ front }) => front),
    axis,
    label(name, at(Math.max(...goal.levels)), 12),
    ...below.front,
  ]
  return { indent: 0, height: next === undefined && other === undefined ? 56 : 92, shapes }
}

/** 4 px beyond the bar both ways; a slit where the bar covers it. */
function tick(x: number, reached: number, derived: boolean): Ticks {
  const behind: Shape = {
    kind: 'rule',
    role: derived ? 'target-derived' : 'target',
    x1: x,
    y1: TOP - 4,
    x2: x,
    y2: TOP + HEIGHT + 4,
  }
  const slit: Shape = { kind: 'box', role: 'slit', x: -0.75, y: 0, width: 1.5, height: HEIGHT }
  return { behind: [behind], front: reached >= x ? [{ kind: 'spot', x, y: TOP, shapes: [slit] }] : [] }
}

/** A second, empty row: what is asked of the year after. */
function nextRow(
  { goal, period }: Next,
  series: SeriesModel,
  model: Model,
  at: (value: number) => number,
): readonly Shape[] {
  const x = at(Math.max(...goal.levels))
  return [
    { kind: 'rule', role: 'ledger-rule', x1: 0, y1: 57, x2: x, y2: 57 },
    { kind: 'rule', role: goal.derived ? 'target-derived' : 'target', x1: x, y1: 50, x2: x, y2: 64 },
    label(`${formatPeriod(period, model)}: ${written(goal, series, model).join(' ')}`, x, 82),
  ]
}

/** Another plan of the same period: a tick that runs on under the bar, its name and its figure below. */
function otherTick(
  goal: Goal,
  series: SeriesModel,
  model: Model,
  at: (value: number) => number,
  reading: Reading,
): Ticks {
  const x = at(Math.max(...goal.levels))
  const { behind, front } = tick(x, reach(reading, at), goal.derived)
  const down: Shape = {
    kind: 'rule',
    role: goal.derived ? 'target-derived' : 'target',
    x1: x,
    y1: TOP + HEIGHT,
    x2: x,
    y2: 54,
  }
  const [name = ''] = wrap(goal.resolved.plan.name, { width: 232, size: 13, lines: 1 })
  return {
    behind,
    front: [...front, down, label(`${name}:`, x, 68), label(written(goal, series, model).join(' '), x, 85)],
  }
}

function otherGoal({ targets, period }: Point, first: Goal): Goal | undefined {
  const others = targets.filter(({ plan }) => plan.id !== first.resolved.plan.id)
  return goalOf(others, period, undefined)
}

/** Set against the tick: left of it on the right half, right of it on the left. */
function label(text: string, x: number, y: number): Text {
  const anchor = x > 50 ? 'end' : 'start'
  return { kind: 'text', role: 'target-word', x, y, text, anchor, dx: anchor === 'end' ? 4 : -4 }
}

function written(goal: Goal, { unit }: SeriesModel, { language }: Model): readonly string[] {
  const { words: said, number } = figureLabel(goal.quantity, { unit, language })
  return [...said, number, ...(goal.derived ? [`(${words(language).derivedShort})`] : [])]
}

function reach({ quantity }: Reading, at: (value: number) => number): number {
  return quantity === undefined ? 0 : at(Math.min(...(quantity.ends ?? [quantity.number ?? 0])))
}

/** The plan of the year after, where that year has no result yet and asks for something else. */
function nextGoal(model: Model, series: SeriesModel, point: Point): Next | undefined {
  if (point.period.kind !== 'year') return undefined
  const period: Period = { kind: 'year', year: point.period.year + 1 }
  const part = {
    ...(point.org === undefined ? {} : { org: point.org }),
    ...(point.group === undefined ? {} : { group: point.group }),
  }
  const known = series.points.some(
    (each) =>
      each.period.kind === 'year' &&
      each.period.year === period.year &&
      each.observation.value.kind === 'quantity',
  )
  const goal = known ? undefined : goalOf(targetsAt(model, series, { period, ...part }), period, undefined)
  return goal && { goal, period }
}

const NOTHING: Ticks = { behind: [], front: [] }

interface Ticks {
  readonly behind: readonly Shape[]
  readonly front: readonly Shape[]
}

interface Next {
  readonly goal: Goal
  readonly period: Period
}
