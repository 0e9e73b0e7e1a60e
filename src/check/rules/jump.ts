import type { Model, SeriesModel } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import type { Problem } from '../../problems/problem.ts'
import { periodBounds } from '../../quantity/period-order.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import type { Jump } from '../judge-jump.ts'
import { judgeJump } from '../judge-jump.ts'
import type { Given, Neighbours } from '../jumps.ts'
import { neighboursOf } from '../jumps.ts'
import { aboutOf, seriesOf } from '../observations.ts'
import type { Findings } from '../relation.ts'
import { relatedValue, speaker, subjectOf } from '../speak.ts'

/**
 * A figure that is far from its neighbour has a `note` that says why, or `breaks` between the two. Of a single figure that stands out, only it is
 * told, and not that the next one is back where the series was.
 */
export function jump(model: Model): Findings {
  return gather(seriesOf(model).flatMap((series) => ofSeries(model, series)))
}

function ofSeries(model: Model, series: SeriesModel): readonly Found[] {
  const leaps = new Map<Given['point'], Given>()
  return neighboursOf(series).flatMap((pair) => {
    const { before, after, seasonal } = pair
    const judged = judgeJump(before.value, after.value, model.site.checks)
    if (judged === undefined || (seasonal && judged.kind !== 'thousand')) return []
    const origin = leaps.get(before.point)
    const isBack =
      origin !== undefined && judgeJump(origin.value, after.value, model.site.checks) === undefined
    if (!isBack) leaps.set(after.point, before)
    return isBack || isExplained(series, pair) ? [] : [found(model, series, pair, judged)]
  })
}

function isExplained({ series }: SeriesModel, { before, after }: Neighbours): boolean {
  const { from } = periodBounds(before.point.period)
  const { to } = periodBounds(after.point.period)
  const hasNote = (after.point.observation.note ?? '').trim() !== ''
  return hasNote || series.breaks.some(({ at }) => at > from && at <= to)
}

function found(model: Model, series: SeriesModel, { before, after }: Neighbours, judged: Jump): Found {
  const said = wordsOf(before, after, judged)
  const { say, value, period } = speaker(model)
  return {
    relation: {
      code: 'jump',
      series: series.series.id,
      subject: subjectOf(model, series, after.point, after.point.period),
      working: say(
        `${value(before.value)} (${period(before.point.period)}), rồi ${value(after.value)}`,
        `${value(before.value)} (${period(before.point.period)}), then ${value(after.value)}`,
      ),
      outcome: 'fails',
      place: after.point.observation.places.value,
      problem: said,
    },
  }
}

function wordsOf(before: Given, after: Given, { kind, rise, ...judged }: Jump): Problem {
  const { places } = after.point.observation
  const more = {
    related: [relatedValue(before.point.observation.places.value, before.value)],
    about: aboutOf(after.point),
  }
  const told = ({ point, value }: Given) => ({ period: point.period, value })
  return kind === 'thousand'
    ? problem('jump/thousand', places.value, { before: told(before), after: told(after), rise }, more)
    : problem('jump', places.value, { before: before.value, after: after.value, ...judged }, more)
}
