import type { Observation } from '../../load/series.ts'
import type { Model, Point, SeriesModel } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { areDisjoint } from '../../quantity/interval-arithmetic.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { aboutOf, pointsOf, seriesOf } from '../observations.ts'
import type { Findings } from '../relation.ts'
import { soundValue } from '../sound.ts'
import { relatedValue, speaker, subjectOf } from '../speak.ts'
import { undecided } from './duplicate-observation.ts'

/** Two sources of one point that cannot both hold. Points of which none is chosen yet have a problem of their own. */
export function sourcesConflict(model: Model): Findings {
  return gather(
    seriesOf(model).flatMap((series) => {
      const contested = pointsOf(series).filter(({ others }) => others.length > 0)
      if (contested.length === 0) return []
      const open = new Set(undecided(series).flat())
      return contested
        .filter(({ observation }) => !open.has(observation))
        .flatMap((point) => point.others.flatMap((other) => compare(model, series, point, other)))
    }),
  )
}

function compare(model: Model, series: SeriesModel, point: Point, other: Observation): readonly Found[] {
  const first = soundValue(series, point.observation)
  const second = soundValue(series, other)
  if (first === undefined || second === undefined) return []
  const { say, value } = speaker(model)
  const fails = areDisjoint(first.hard, second.hard)
  const about = aboutOf({ ...other, ...(other.source === undefined ? {} : { source: other.source }) })
  const relation = {
    code: 'sources-conflict',
    series: series.series.id,
    subject: subjectOf(model, series, point, point.period),
    working: fails
      ? say(
          `“${value(first)}” và “${value(second)}” không thể cùng đúng`,
          `“${value(first)}” and “${value(second)}” cannot both hold`,
        )
      : say(
          `“${value(first)}” (dùng ở đây) và “${value(second)}” có thể cùng đúng`,
          `“${value(first)}” (used here) and “${value(second)}” may both hold`,
        ),
    outcome: fails ? 'fails' : 'holds',
    place: other.places.value,
  } as const
  if (!fails) return [{ relation }]
  const said = problem(
    'sources-conflict',
    other.places.value,
    { period: point.period, first, second },
    { related: [relatedValue(point.observation.places.value, first)], about },
  )
  return [{ relation: { ...relation, problem: said } }]
}
