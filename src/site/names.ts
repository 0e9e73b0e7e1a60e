import type { Model, Point } from '../model/model.ts'

/** The name of a series in the site's language. */
export function seriesName(model: Model, id: string): string {
  const found = model.series.get(id)?.series
  return named(model, found) ?? id
}

export function orgName(model: Model, id: string): string {
  return named(model, model.project.orgs.get(id)) ?? id
}

export function groupName(model: Model, id: string): string {
  return named(model, model.project.groups.get(id)) ?? id
}

/** What a figure is of: the series, and for a part whose part: `Đảng viên mới kết nạp: Học sinh trung học phổ thông`. */
export function pointName(
  model: Model,
  series: string,
  { org, group }: Pick<Point, 'org' | 'group'>,
): string {
  const parts = [
    ...(group === undefined ? [] : [groupName(model, group)]),
    ...(org === undefined ? [] : [orgName(model, org)]),
  ]
  return parts.length === 0 ? seriesName(model, series) : `${seriesName(model, series)}: ${parts.join(', ')}`
}

function named(model: Model, found: Named | undefined): string | undefined {
  return model.language === 'en' ? (found?.nameEn ?? found?.name) : found?.name
}

interface Named {
  readonly name: string
  readonly nameEn?: string
}
