import type { Model, Point, SeriesModel } from '../../model/model.ts'
import { wholeOf } from '../../model/share.ts'
import { problem } from '../../problems/make-problem.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { aboutOf, pointsOf, seriesOf } from '../observations.ts'
import type { Findings } from '../relation.ts'

/** A share says of what: `of` beside a value, `denominator` of a ratio; `không rõ` is an answer to either. */
export function missingBase(model: Model): Findings {
  return gather(
    seriesOf(model).flatMap((series) => [
      ...ofRatio(series),
      ...pointsOf(series)
        .filter(({ observation }) => observation.share !== undefined)
        .flatMap((point) => ofShare(series, point)),
    ]),
  )
}

function ofRatio({ series }: SeriesModel): readonly Found[] {
  if (series.measure !== 'ratio' || series.denominator !== undefined) return []
  return [{ problem: problem('missing-base/denominator', series.place, { name: series.name }) }]
}

function ofShare(series: SeriesModel, point: Point): readonly Found[] {
  const { share, wholeUnknown = false, places } = point.observation
  const answered =
    wholeUnknown || series.series.denominator?.kind === 'unknown' || wholeOf(series, point) !== undefined
  if (share === undefined || answered) return []
  return [
    { problem: problem('missing-base', places.share ?? places.value, { share }, { about: aboutOf(point) }) },
  ]
}
