import type { Statement } from '../../load/series.ts'
import type { Model, SeriesModel } from '../../model/model.ts'
import { partKey } from '../../model/point-key.ts'
import { problem } from '../../problems/make-problem.ts'
import { areDisjoint } from '../../quantity/interval-arithmetic.ts'
import { writePeriod } from '../../quantity/write-period.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { aboutOf, seriesOf } from '../observations.ts'
import type { Findings } from '../relation.ts'
import { relatedValue } from '../speak.ts'

/** Two sources that claim different things of the same years cannot both hold. Of several, each is held against the first. */
export function statementsConflict(model: Model): Findings {
  return gather(seriesOf(model).flatMap((series) => [...claims(series).values()].flatMap(compare)))
}

function claims({ series }: SeriesModel): ReadonlyMap<string, readonly Statement[]> {
  return Map.groupBy(series.statements, (one) =>
    [writePeriod(one.period), one.each ?? '', partKey(series, one)].join(' '),
  )
}

function compare([first, ...others]: readonly Statement[]): readonly Found[] {
  if (first === undefined) return []
  return others
    .filter((other) => areDisjoint(first.value.hard, other.value.hard))
    .map((other) => ({
      problem: problem(
        'sources-conflict/statements',
        other.place,
        { period: other.period, first: first.value, second: other.value },
        { related: [relatedValue(first.place, first.value)], about: aboutOf(other) },
      ),
    }))
}
