import type { Draft } from '../load/draft.ts'
import type { Org, Project } from '../load/project.ts'
import type { Observation, Series, Target } from '../load/series.ts'
import { comparePeriods } from '../quantity/period-order.ts'
import type { Unit } from '../quantity/unit.ts'
import type { Point, SeriesModel } from './model.ts'
import { partKey, pointKey } from './point-key.ts'
import { resolveTargets } from './resolve-targets.ts'
import { resolveSpans } from './spans.ts'

/** A series with its points in the order of time, each with the targets that speak of it. */
export function buildSeries(series: Series, project: Project): SeriesModel {
  const unit = project.units.get(series.unit) ?? unknownUnit(series.unit)
  const org = project.orgs.get(series.org) ?? unknownOrg(series)
  const targetsOfPart = Map.groupBy(series.targets, (target) => partKey(series, target))
  const context = { series, unit, plans: project.plans, targetsOfPart }
  const parts = pointsFrom(
    partsOf(series).filter((part) => part.org !== undefined || part.group !== undefined),
    context,
  )
  const points = pointsFrom(series.values, context)
  const ofParts = [...parts.values()]
  // A figure of the whole goes before a part that is the whole itself.
  const index = parts
  for (const [key, point] of points) index.set(key, point)
  return {
    series,
    unit,
    org,
    points: [...points.values()].sort((a, b) => comparePeriods(a.period, b.period)),
    parts: ofParts,
    index,
    spans: resolveSpans({ series, unit, plans: project.plans, index }),
  }
}

/** Every part and cell as written, several sources of one point side by side. */
export function partsOf(series: Series): readonly Observation[] {
  return [
    ...series.breakdowns.flatMap((breakdown) => breakdown.periods.flatMap(({ parts }) => parts)),
    ...series.cells,
  ]
}

/** The points of some figures by their keys. Nearly every figure is the only one of its point. */
function pointsFrom(observations: readonly Observation[], context: Context): Map<string, Point> {
  const points = new Map<string, Point>()
  const several = new Map<string, Observation[]>()
  for (const observation of observations) {
    const key = pointKey(context.series, observation)
    const first = points.get(key)
    if (first === undefined) points.set(key, pointOf(observation, NO_OTHERS, context))
    else several.set(key, [...(several.get(key) ?? [first.observation]), observation])
  }
  for (const [key, sources] of several) {
    // The one in use decides, else the first.
    const observation = sources.find(({ used }) => used) ?? sources[0]
    if (observation === undefined) continue
    const others = sources.filter((source) => source !== observation)
    points.set(key, pointOf(observation, others, context))
  }
  return points
}

function pointOf(observation: Observation, others: Point['others'], context: Context): Point {
  const { period, org, group } = observation
  const { series, unit, plans, targetsOfPart } = context
  const asked = targetsOfPart.size === 0 ? undefined : targetsOfPart.get(partKey(series, observation))
  const targets =
    asked === undefined ? NO_TARGETS : resolveTargets({ unit, plans, targets: asked, period, observation })
  const [target] = targets
  const point: Draft<Point> = { observation, period, targets, others }
  if (org !== undefined) point.org = org
  if (group !== undefined) point.group = group
  if (target !== undefined) point.target = target
  return point
}

// Most points have neither: one empty list serves them all.
const NO_TARGETS: Point['targets'] = []
const NO_OTHERS: Point['others'] = []

interface Context {
  readonly series: Series
  readonly unit: Unit
  readonly plans: Project['plans']
  readonly targetsOfPart: ReadonlyMap<string, readonly Target[]>
}

/** Stands in where a reference is broken: the problem is the loader's, and nothing is built from it. */
function unknownUnit(id: string): Unit {
  return { id, name: id, kind: 'amount', aliases: [] }
}

function unknownOrg(series: Series): Org {
  return { id: series.org, name: series.org, type: '', succeededBy: [], place: series.place }
}
