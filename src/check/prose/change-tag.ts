import { changeOf } from '../../model/change.ts'
import type { ChangeUse } from '../../load/template.ts'
import type { Model, SeriesModel } from '../../model/model.ts'
import type { Mention } from '../../prose/prose.ts'
import { previousPeriod, samePeriodLastYear } from '../../quantity/period-order.ts'
import type { Period } from '../../quantity/period.ts'
import { writePeriod } from '../../quantity/write-period.ts'
import type { Named } from './named.ts'
import type { ReadPassage } from './passages-of.ts'
import type { Surroundings } from './surroundings.ts'
import { holdsTags } from './tag.ts'

/**
 * The `<Change/>` that says what a typed amount of a change says, where two figures of a series that is named give it: of the organisation and
 * group that are named, else of the whole.
 */
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
    .filter(
      ({ series }) =>
        article?.org === undefined || series.org === article.org || around.named.orgs.includes(series.org),
    )
  const wanted = [...(bound === undefined ? [] : [model.series.get(bound.series)]), ...named].filter(
    (one) => one !== undefined,
  )
  const to = bound?.kind === 'figure' ? bound.period : around.period
  const signed = reading.direction === 'up' ? 1 : -1
  const { number, decimals } = reading.amount
  if (number === null) return undefined
  for (const series of wanted) {
    const part = partNamed(series, around.named)
    for (const [from, until] of spans(series, to, around.elsewhere)) {
      const use = { kind: 'change', series: series.series.id, from, to: until, as, ...part } as const
      const change = changeOf(model, { ...use, place: passage.place })
      if (change?.value === undefined) continue
      const printed = Math.abs(change.value - signed * number) < 0.51 * 10 ** -decimals
      if (printed) return { series, part, to: until, tag: tagOf(use) }
    }
  }
  return undefined
}

/** The one organisation below the series' own and the one group that are named. */
function partNamed({ series }: SeriesModel, { orgs, groups }: Named): NamedPart {
  const [org, ...otherOrgs] = orgs.filter((id) => id !== series.org)
  const [group, ...otherGroups] = groups
  return {
    ...(org === undefined || otherOrgs.length > 0 ? {} : { org }),
    ...(group === undefined || otherGroups.length > 0 ? {} : { group }),
  }
}

function tagOf({ series, from, to, org, group, as }: Omit<ChangeUse, 'place'>): string {
  const attributes = [
    `series="${series}"`,
    `from="${writePeriod(from)}"`,
    `to="${writePeriod(to)}"`,
    org === undefined ? '' : `org="${org}"`,
    group === undefined ? '' : `group="${group}"`,
    as === 'count' ? '' : `as="${as}"`,
  ]
  return `<Change ${attributes.filter((one) => one !== '').join(' ')}/>`
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

/** Nothing is there of what is not named. */
type NamedPart = Pick<ChangeUse, 'org' | 'group'>

export interface ChangeTag {
  readonly series: SeriesModel
  readonly part: NamedPart
  readonly to: Period
  readonly tag: string
}
