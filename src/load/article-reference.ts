import { nearest } from '../format/nearest.ts'
import { problem } from '../problems/make-problem.ts'
import type { Place } from '../problems/place.ts'
import type { Problem } from '../problems/problem.ts'
import type { Period } from '../quantity/period.ts'
import { comparePeriods, containsPeriod, samePeriod } from '../quantity/period-order.ts'
import type { ReferenceContext } from './article-context.ts'
import type { Observation, Series } from './series.ts'
import type { ChangeUse, FigureUse, Show } from './template.ts'

/** Where the parts of a binding stand. */
export type PlaceOfPart = (
  part: 'series' | 'period' | 'from' | 'to' | 'org' | 'group' | 'plan' | 'show',
) => Place

/** What a binding names that is not there: the first of series, organisation, group, plan and figure that fails. */
export function figureReference(
  use: FigureUse,
  at: PlaceOfPart,
  context: ReferenceContext,
): Problem | undefined {
  const series = context.series.get(use.series)
  if (!series) return unknownSeries(use.series, at('series'), context)
  const unknown = unknownPart(use, at, context)
  if (unknown) return unknown
  if (series.lossy) return undefined
  const planned = use.plan === undefined || series.targets.some(({ plan }) => plan === use.plan)
  if (!planned && use.plan !== undefined) {
    const known = [...new Set(series.targets.map(({ plan }) => plan))]
    return unknownId('plan', use.plan, at('plan'), new Map(known.map((id) => [id, { name: id }])))
  }
  if (isStatedFor(series, use)) return undefined
  if (use.show === 'value') return noFigure(series, use, use.period, at('period'), at)
  return problem('unknown-reference/show', at('show'), { series, period: use.period, show: use.show })
}

/** The same for a change between two periods: the series must have a number for both. */
export function changeReference(
  use: ChangeUse,
  at: PlaceOfPart,
  context: ReferenceContext,
): Problem | undefined {
  const series = context.series.get(use.series)
  if (!series) return unknownSeries(use.series, at('series'), context)
  const unknown = unknownPart(use, at, context)
  if (unknown) return unknown
  if (series.lossy) return undefined
  const missing = (['from', 'to'] as const).find(
    (end) => observationOf(series, use, use[end])?.value.kind !== 'quantity',
  )
  return missing && noFigure(series, use, use[missing], at(missing), at, hasNumber)
}

export function unknownSeries(id: string, place: Place, context: ReferenceContext): Problem {
  return unknownId('series', id, place, context.series)
}

/** An id that is not among those known, with the one that was most likely meant. */
export function unknownId(
  kind: 'series' | 'org' | 'group' | 'plan' | 'source',
  id: string,
  place: Place,
  known: ReadonlyMap<string, { readonly name?: string; readonly title?: string }>,
): Problem {
  const near = nearest(id, known.keys())
  const name = near === undefined ? undefined : (known.get(near)?.name ?? known.get(near)?.title)
  return problem('unknown-reference', place, {
    kind,
    id,
    known: [...known.keys()],
    ...(near === undefined ? {} : { nearest: { id: near, ...(name === undefined ? {} : { name }) } }),
  })
}

/** An organisation or group that does not exist at all. */
export function unknownPart(part: Part, at: PlaceOfPart, context: ReferenceContext): Problem | undefined {
  if (part.org !== undefined && !context.orgs.has(part.org))
    return unknownId('org', part.org, at('org'), context.orgs)
  if (part.group !== undefined && !context.groups.has(part.group)) {
    return unknownId('group', part.group, at('group'), context.groups)
  }
  return undefined
}

/** Every figure of a series, the whole's and its parts'. */
export function observationsOf(series: Series): readonly Observation[] {
  const parts = series.breakdowns.flatMap(({ periods }) => periods.flatMap((period) => period.parts))
  return [...series.values, ...parts, ...series.cells]
}

/** Does the file state what is to be shown, or enough to reckon it from? */
function isStatedFor(series: Series, use: FigureUse): boolean {
  const observation = observationOf(series, use, use.period)
  switch (use.show) {
    case 'value':
    case 'share':
      return observation !== undefined
    case 'of':
      return observation?.of !== undefined
    case 'met':
      return observation !== undefined && (observation.met !== undefined || hasTarget(series, use))
    case 'target':
    case 'gap':
      return hasTarget(series, use)
    case 'statement':
      return series.statements.some(
        (statement) => samePeriod(statement.period, use.period) && samePart(series, statement, use),
      )
  }
}

function hasTarget(series: Series, use: FigureUse): boolean {
  return series.targets.some(
    (target) =>
      (use.plan === undefined || target.plan === use.plan) &&
      containsPeriod(target.period, use.period) &&
      samePart(series, target, use),
  )
}

function observationOf(series: Series, part: Part, period: Period): Observation | undefined {
  const fits = (observation: Observation) =>
    samePeriod(observation.period, period) && samePart(series, observation, part)
  if (isWhole(series, part)) return series.values.find(fits)
  for (const breakdown of series.breakdowns) {
    for (const { parts } of breakdown.periods) {
      const found = parts.find(fits)
      if (found) return found
    }
  }
  return series.cells.find(fits)
}

/** What is suggested in place of a period has a figure, or what else is asked of it. */
function noFigure(
  series: Series,
  part: Part,
  period: Period,
  place: Place,
  at: PlaceOfPart,
  isWanted: (observation: Observation) => boolean = () => true,
): Problem {
  const ofPart = observationsOf(series).filter((observation) => samePart(series, observation, part))
  if (ofPart.length > 0 || isWhole(series, part)) {
    const near = nearestPeriod(period, ofPart.filter(isWanted))
    return problem('unknown-reference/period', place, { series, period, ...(near ? { nearest: near } : {}) })
  }
  const kind = part.group === undefined ? 'org' : 'group'
  return problem('unknown-reference/part', at(kind), { series, kind, id: part[kind] ?? '', period })
}

/** Of the same kind if there is one, else any: the period with a figure that lies closest in time. */
function nearestPeriod(period: Period, observations: readonly Observation[]): Period | undefined {
  const distance = (other: Period) =>
    Math.abs(other.year - period.year) + (other.kind === period.kind ? 0 : 10)
  return observations
    .map((observation) => observation.period)
    .sort((a, b) => distance(a) - distance(b) || comparePeriods(b, a))[0]
}

/** A change is reckoned from numbers: “not yet” is none. */
function hasNumber({ value }: Observation): boolean {
  return value.kind === 'quantity'
}

function isWhole(series: Series, part: Part): boolean {
  return part.group === undefined && (part.org === undefined || part.org === series.org)
}

/** The series' own organisation is the whole, named or not. */
function samePart(series: Series, one: Part, other: Part): boolean {
  return (one.org ?? series.org) === (other.org ?? series.org) && one.group === other.group
}

interface Part {
  readonly org?: string
  readonly group?: string
}

export const shows = [
  'value',
  'share',
  'of',
  'met',
  'target',
  'gap',
  'statement',
] as const satisfies readonly Show[]
