import type { Article } from '../../load/article.ts'
import type { Edition } from '../../load/edition.ts'
import type { Org } from '../../load/project.ts'
import type { Statement, Target } from '../../load/series.ts'
import type { Model, SeriesModel } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import type { Place } from '../../problems/place.ts'
import { periodBounds } from '../../quantity/period-order.ts'
import type { Period } from '../../quantity/period.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { daysOf, outsideOf, relatedLifetime } from '../lifetime.ts'
import type { Days } from '../lifetime.ts'
import { aboutOf, pointsOf, seriesOf } from '../observations.ts'
import { crossingsOf } from '../own-crossing.ts'
import type { Findings } from '../relation.ts'
import { partName, relatedValue } from '../speak.ts'

/**
 * An organisation has figures, targets and stories only of days on which it existed. A period that overlaps its life is inside it; a stock is
 * outside by the day of its `as_of`; no figure at all ("không áp dụng") is never outside. Where the series' own organisation has figures on both
 * sides, that is `unmarked-break`, and with `breaks` the later ones are those of what came after it.
 */
export function outsideLifetime(model: Model): Findings {
  const mortal = new Set(
    [...model.project.orgs.values()]
      .filter(({ validFrom, validTo }) => validFrom !== undefined || validTo !== undefined)
      .map(({ id }) => id),
  )
  return gather([
    ...seriesOf(model).flatMap((series) => ofSeries(model, series, mortal)),
    ...model.editions.flatMap((edition) => edition.articles.flatMap((one) => ofArticle(model, edition, one))),
  ])
}

/** A whole that lies outside with all its figures has one fault, not one a figure: the organisation or its dates. */
function ofSeries(model: Model, series: SeriesModel, mortal: ReadonlySet<string>): readonly Found[] {
  if (mortal.size === 0) return []
  const uses = usesOf(series, mortal)
  if (uses.length === 0) return []
  const own = crossingsOf(model, series).length > 0 ? [] : uses.filter(({ org }) => org === series.org.id)
  const [first, ...others] = own.flatMap((use) => outside(model, use))
  const parts = uses.filter(({ org }) => org !== series.org.id).flatMap((use) => outside(model, use))
  return [
    ...(first === undefined ? [] : [told(model, first, others)]),
    ...parts.map((use) => told(model, use, [])),
  ]
}

/** Figures and claims of organisations that began or ended on a known day. */
function usesOf(series: SeriesModel, mortal: ReadonlySet<string>): readonly Use[] {
  const { org: own, targets, statements } = series.series
  const isMortal = ({ org }: { readonly org?: string }): boolean => mortal.has(org ?? own)
  return [
    ...pointsOf(series)
      .filter((point) => isMortal(point) && point.observation.value.kind === 'quantity')
      .map(({ observation, period, org, group }): Use => ({
        period,
        org: org ?? own,
        ...(group === undefined ? {} : { group }),
        value: observation.value,
        days: daysOf(series.series, observation),
        place: observation.places.value,
      })),
    ...[...targets, ...statements].filter(isMortal).map((claim: Target | Statement): Use => {
      const { from, to } = periodBounds(claim.period)
      return { ...claim, org: claim.org ?? own, days: { from, to } }
    }),
  ]
}

function outside(model: Model, use: Use): readonly Outside[] {
  const org = model.project.orgs.get(use.org)
  const beyond = org && outsideOf(org, use.days)
  return org === undefined || beyond === undefined ? [] : [{ ...use, known: org, beyond }]
}

function told(model: Model, { known, beyond, ...use }: Outside, others: readonly Outside[]): Found {
  const name = partName(model, { org: known.id })
  return {
    problem: problem(
      'outside-lifetime',
      use.place,
      { name, period: use.period, ...beyond },
      {
        related: [
          relatedLifetime(known),
          ...others.flatMap(({ place, value }) => (value === undefined ? [] : [relatedValue(place, value)])),
        ],
        about: aboutOf(use),
      },
    ),
  }
}

/** A story may look back: it is outside only where neither the number's period nor any figure that it binds lies in the organisation's life. */
function ofArticle(model: Model, { period }: Edition, article: Article): readonly Found[] {
  const org = article.org === undefined ? undefined : model.project.orgs.get(article.org)
  const beyond = org && outsideOf(org, periodBounds(period))
  if (org === undefined || beyond === undefined) return []
  const bound = article.passages.flatMap(({ bindings }) =>
    bindings.flatMap(({ use }) => (use.kind === 'figure' ? [use.period] : [use.from, use.to])),
  )
  if (bound.some((one) => outsideOf(org, periodBounds(one)) === undefined)) return []
  const details = { name: partName(model, { org: org.id }), period, ...beyond }
  return [
    {
      problem: problem('outside-lifetime/story', article.orgPlace ?? article.place, details, {
        related: [relatedLifetime(org)],
        about: aboutOf({ period, org: org.id }),
      }),
    },
  ]
}

interface Use {
  readonly period: Period
  readonly org: string
  readonly group?: string
  readonly plan?: string
  readonly value?: Parameters<typeof relatedValue>[1]
  readonly days: Days
  readonly place: Place
}

interface Outside extends Use {
  readonly known: Org
  readonly beyond: NonNullable<ReturnType<typeof outsideOf>>
}
