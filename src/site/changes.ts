import { descending } from 'd3-array'
import { formatPeriod } from '../format/period.ts'
import { words } from '../format/words.ts'
import type { Revision } from '../load/series.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import type { Value } from '../quantity/quantity.ts'
import type { Period } from '../quantity/period.ts'
import { pointName } from './names.ts'

/** Revisions and corrections of the values and targets of a series, the latest first. */
export function changesOf({ series, points, parts }: SeriesModel): readonly Change[] {
  const ofValues = [...points, ...parts].flatMap(({ observation, period, org, group }) =>
    observation.revisions.map((revision) => ({
      revision,
      period,
      ...(org === undefined ? {} : { org }),
      ...(group === undefined ? {} : { group }),
      now: observation.value,
      ofPlan: false,
    })),
  )
  const ofTargets = series.targets.flatMap(({ revisions, period, value, org, group }) =>
    value === undefined
      ? []
      : revisions.map((revision) => ({
          revision,
          period,
          ...(org === undefined ? {} : { org }),
          ...(group === undefined ? {} : { group }),
          now: value,
          ofPlan: true,
        })),
  )
  return [...ofValues, ...ofTargets].sort((a, b) => descending(a.revision.date, b.revision.date))
}

/** What was changed: `Đảng viên mới kết nạp, năm 2023`, `…, năm 2024, kế hoạch`. */
export function changeName(model: Model, series: string, { period, org, group, ofPlan }: Change): string {
  const { language } = model
  const part = { ...(org === undefined ? {} : { org }), ...(group === undefined ? {} : { group }) }
  return [
    pointName(model, series, part),
    formatPeriod(period, { language }),
    ...(ofPlan ? [words(language).plan] : []),
  ].join(', ')
}

export interface Change {
  readonly revision: Revision
  readonly period: Period
  readonly org?: string
  readonly group?: string
  /** What stands there now. */
  readonly now: Value
  readonly ofPlan: boolean
}
