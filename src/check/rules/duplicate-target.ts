import type { Target } from '../../load/series.ts'
import type { Model, SeriesModel } from '../../model/model.ts'
import { partKey } from '../../model/point-key.ts'
import { problem } from '../../problems/make-problem.ts'
import { writePeriod } from '../../quantity/write-period.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { aboutOf, seriesOf } from '../observations.ts'
import type { Findings } from '../relation.ts'
import { relatedValue } from '../speak.ts'

/** One plan asks one number of one period and part. A number and a printed gap stand beside each other; a number that changed has `revisions`. */
export function duplicateTarget(model: Model): Findings {
  return gather(
    seriesOf(model).flatMap((series) => [...asked(series).values()].flatMap((same) => told(model, same))),
  )
}

function asked({ series }: SeriesModel): ReadonlyMap<string, readonly Target[]> {
  return Map.groupBy(
    series.targets.filter(({ value }) => value !== undefined),
    (target) =>
      [target.plan, writePeriod(target.period), target.each ?? '', partKey(series, target)].join(' '),
  )
}

function told(model: Model, [first, ...others]: readonly Target[]): readonly Found[] {
  const last = others.at(-1)
  if (first === undefined || last === undefined) return []
  const earlier = [first, ...others.slice(0, -1)]
  const details = {
    plan: model.project.plans.get(last.plan)?.name ?? last.plan,
    period: last.period,
    values: [...earlier, last].flatMap(({ value }) => value?.text ?? []),
  }
  const related = earlier.flatMap(({ place, value }) =>
    value === undefined ? [] : [relatedValue(place, value)],
  )
  return [
    {
      problem: problem('duplicate-observation/target', last.place, details, {
        related,
        about: aboutOf(last),
      }),
    },
  ]
}
