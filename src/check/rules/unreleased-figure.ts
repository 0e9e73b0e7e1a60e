import { findPoint } from '../../model/find-point.ts'
import { targetsAt } from '../../model/look-up.ts'
import { partKey } from '../../model/point-key.ts'
import type { Model, SeriesModel } from '../../model/model.ts'
import type { FigureUse } from '../../load/template.ts'
import { problem } from '../../problems/make-problem.ts'
import { samePeriod } from '../../quantity/period-order.ts'
import type { Period } from '../../quantity/period.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { aboutOf } from '../observations.ts'
import type { Findings } from '../relation.ts'
import { subjectOf } from '../speak.ts'
import type { Use } from '../uses.ts'
import { usesOf } from '../uses.ts'

/** Nothing public uses a figure before the edition of its `first_in` is out. */
export function unreleasedFigure(model: Model): Findings {
  return gather(
    usesOf(model).flatMap((use) =>
      use.publicAt === undefined ? [] : figuresOf(use).flatMap((figure) => test(model, figure, use)),
    ),
  )
}

function test(model: Model, figure: Figure, { publicAt = Infinity, use }: Use): readonly Found[] {
  const series = model.series.get(figure.series)
  if (series === undefined) return []
  const late = firstIns(model, series, figure)
    .filter((id) => id !== undefined)
    .find((id) => releaseOf(model, id) > publicAt)
  if (late === undefined) return []
  const name = subjectOf(model, series, figure)
  const period = figure.period ?? series.points.at(-1)?.period ?? series.parts.at(-1)?.period
  if (period === undefined) return []
  return [
    {
      problem: problem(
        'unreleased-figure',
        use.place,
        { name, period, edition: late },
        { about: aboutOf({ ...figure, period }) },
      ),
    },
  ]
}

/** The editions with which what a use shows becomes public. */
function firstIns(
  model: Model,
  series: SeriesModel,
  { show, period, org, group, plan }: Figure,
): readonly (string | undefined)[] {
  const whole = series.series.firstIn
  if (period === undefined) return [whole]
  if (show === 'statement') {
    const part = partKey(series.series, { org, group })
    return [
      whole,
      ...series.series.statements
        .filter((one) => samePeriod(one.period, period) && partKey(series.series, one) === part)
        .map(({ firstIn }) => firstIn),
    ]
  }
  const at = {
    series: series.series.id,
    period,
    ...(org === undefined ? {} : { org }),
    ...(group === undefined ? {} : { group }),
  }
  if (show === 'target' || show === 'gap') {
    const targets = targetsAt(model, series, at)
    return [
      whole,
      (plan === undefined ? targets[0] : targets.find((target) => target.plan.id === plan))?.target.firstIn,
    ]
  }
  return [whole, findPoint(model, at)?.observation.firstIn]
}

/** The instant of an edition; a draft or an edition that is not there is never out. */
function releaseOf(model: Model, id: string): number {
  const edition = model.editions.find((one) => one.id === id)
  return edition === undefined || edition.draft ? Infinity : Date.parse(edition.releaseAt)
}

/** A chart or table leaves out by itself what is not yet public; only a series that is withheld whole leaves it empty. */
function figuresOf(use: Use): readonly Figure[] {
  switch (use.kind) {
    case 'figure':
      return [use.use]
    case 'change':
      return [use.use.from, use.use.to].map((period) => ({ ...use.use, period }))
    case 'key-figure': {
      const { compare } = use.use
      if (compare === undefined) return [use.use]
      return compare === 'target'
        ? [use.use, { ...use.use, show: 'target' }]
        : [use.use, { ...use.use, period: compare }]
    }
    case 'chart':
      return (typeof use.use.series === 'string' ? [use.use.series] : use.use.series).map((series) => ({
        series,
      }))
  }
}

interface Figure {
  readonly series: string
  readonly period?: Period
  readonly org?: string
  readonly group?: string
  readonly plan?: string
  readonly show?: FigureUse['show']
}
