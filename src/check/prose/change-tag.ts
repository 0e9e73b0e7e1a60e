import { changeOf } from '../../model/change.ts'
import type { Model, SeriesModel } from '../../model/model.ts'
import type { Mention } from '../../prose/prose.ts'
import { previousPeriod, samePeriodLastYear } from '../../quantity/period-order.ts'
import type { Period } from '../../quantity/period.ts'
import { writePeriod } from '../../quantity/write-period.ts'
import type { ReadPassage } from './passages-of.ts'
import type { Surroundings } from './surroundings.ts'
import { holdsTags } from './tag.ts'

/** The `<Change/>` that says what a typed amount of a change says, where two figures of a series that is named give it. */
export function changeTagFor(
  model: Model,
  { article, passage }: ReadPassage,
  { reading }: Mention,
  around: Surroundings,
): ChangeTag | undefined {
  if (reading.kind !== 'change' || !holdsTags(passage)) return undefined
  const as =
    reading.amount.scale === 'percent' ? 'percent' : reading.amount.scale === 'points' ? 'points' : 'count'
  const bound = passage.bindings.findLast(({ offset }) => offset < around.sentence.end)?.use
  const named = around.named.series
    .map(({ series }) => series)
    .filter(({ series }) => article?.org === undefined || series.org === article.org)
  const wanted = [...(bound === undefined ? [] : [model.series.get(bound.series)]), ...named].filter(
    (one) => one !== undefined,
  )
  const to = bound?.kind === 'figure' ? bound.period : around.period
  for (const series of wanted) {
    for (const [from, until] of spans(series, to, around.elsewhere)) {
      const change = changeOf(model, {
        kind: 'change',
        series: series.series.id,
        from,
        to: until,
        as,
        place: passage.place,
      })
      const signed = reading.direction === 'up' ? 1 : -1
      if (change?.value === undefined || reading.amount.number === null) continue
      const printed =
        Math.abs(change.value - signed * reading.amount.number) < 0.51 * 10 ** -reading.amount.decimals
      if (!printed) continue
      const how = as === 'count' ? '' : ` as="${as}"`
      return {
        series,
        to: until,
        tag: `<Change series="${series.series.id}" from="${writePeriod(from)}" to="${writePeriod(until)}"${how}/>`,
      }
    }
  }
  return undefined
}

/** The pairs of periods that a sentence is likely to compare. */
function spans(
  { points }: SeriesModel,
  to: Period | undefined,
  named: readonly Period[],
): readonly (readonly [Period, Period])[] {
  const ends = [...(to === undefined ? [] : [to]), ...named, ...points.slice(-1).map(({ period }) => period)]
  return ends.flatMap((end) => [
    [samePeriodLastYear(end), end] as const,
    [previousPeriod(end), end] as const,
    ...named.map((start) => [start, end] as const),
  ])
}

export interface ChangeTag {
  readonly series: SeriesModel
  readonly to: Period
  readonly tag: string
}
