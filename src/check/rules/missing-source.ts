import type { Model, SeriesModel } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { gather } from '../gather.ts'
import { observationsOf, seriesOf } from '../observations.ts'
import type { Findings } from '../relation.ts'

/** A series names where its figures were printed, for all or for each; one that only balances others has no figures of its own. */
export function missingSource(model: Model): Findings {
  return gather(
    seriesOf(model)
      .filter((series) => series.series.source === undefined && sourceless(series))
      .map(({ series }) => ({ problem: problem('missing-source', series.place, {}) })),
  )
}

function sourceless(series: SeriesModel): boolean {
  return [...observationsOf(series), ...series.series.statements].some(({ source }) => source === undefined)
}
