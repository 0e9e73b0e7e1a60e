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
  const pointsFrom = (observations: readonly Observation[]): readonly Point[] =>
    [...Map.groupBy(observations, (observation) => pointKey(series, observation)).values()].map((sources) =>
      pointOf(sources, {
        unit,
        plans: project.plans,
        targets: targetsOfPart.get(partKey(series, sources[0] ?? {})) ?? [],
      }),
    )
  const points = pointsFrom(series.values).toSorted((a, b) => comparePeriods(a.period, b.period))
  const parts = pointsFrom(partsOf(series)).filter(
    (part) => part.org !== undefined || part.group !== undefined,
  )
  const index = new Map([...parts, ...points].map((point) => [pointKey(series, point), point]))
  return {
    series,
    unit,
    org,
    points,
    parts,
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

/** The point that several sources give: the one in use decides, else the first. */
function pointOf(
  sources: readonly Observation[],
  context: { unit: Unit; plans: Project['plans']; targets: readonly Target[] },
): Point {
  const observation = sources.find(({ used }) => used) ?? sources[0]
  if (observation === undefined) throw new RangeError('a point needs at least one observation')
  const { period, org, group } = observation
  const targets =
    context.targets.length === 0 ? NO_TARGETS : resolveTargets({ ...context, period, observation })
  const [target] = targets
  return {
    observation,
    period,
    ...(org === undefined ? undefined : { org }),
    ...(group === undefined ? undefined : { group }),
    ...(target === undefined ? undefined : { target }),
    targets,
    others: sources.length === 1 ? NO_OTHERS : sources.filter((source) => source !== observation),
  }
}

// Most points have neither: one empty list serves them all.
const NO_TARGETS: Point['targets'] = []
const NO_OTHERS: Point['others'] = []

/** Stands in where a reference is broken: the problem is the loader's, and nothing is built from it. */
function unknownUnit(id: string): Unit {
  return { id, name: id, kind: 'amount', aliases: [] }
}

function unknownOrg(series: Series): Org {
  return { id: series.org, name: series.org, type: '', succeededBy: [], place: series.place }
}
