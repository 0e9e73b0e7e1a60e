import { formatPeriod } from '../format/period.ts'
import { words } from '../format/words.ts'
import type { Model, Point, SeriesModel } from '../model/model.ts'
import { comparePeriods } from '../quantity/period-order.ts'
import type { Ledger } from './ledger.ts'
import { valueCell } from './ledger.ts'
import { seriesHref } from './links.ts'
import { groupName, seriesName } from './names.ts'
import { isYear, latestPoint, periodCell, planCells } from './series-table.ts'

/** The latest figure of each thing that is measured of an organisation, against its plan. */
export function latestTable(model: Model, lines: readonly OrgLine[]): Ledger | undefined {
  if (lines.length === 0) return undefined
  const { language } = model
  const word = words(language)
  return {
    layout: 'restacks',
    columns: [
      { head: word.figures },
      { head: word.period },
      { head: word.resultHead, numeric: true },
      { head: word.planHead, numeric: true },
      { head: word.verdict },
    ],
    rows: lines.map(({ series, name, latest }) => ({
      kind: 'row',
      cells: [
        { kind: 'link', text: name, href: seriesHref(series.series.id) },
        periodCell(model, latest.period),
        valueCell(latest.observation.value, {
          language,
          unit: series.unit,
          status: latest.observation.status,
        }),
        ...planCells(model, series, latest),
      ],
    })),
  }
}

/** All periods of what is measured more than once, the latest first. */
export function periodTables(model: Model, lines: readonly OrgLine[]): readonly OrgPeriods[] {
  const { language } = model
  const word = words(language)
  return lines
    .filter(({ points }) => points.length > 1)
    .map(({ series, name, points }) => {
      const planned = points.some(({ target }) => target !== undefined)
      return {
        name,
        count: points.length,
        span: [points.at(-1), points[0]]
          .map((point) => (point === undefined ? '' : formatPeriod(point.period, { language, short: true })))
          .join('–'),
        ledger: {
          layout: 'yearly' as const,
          columns: [
            { head: word.period },
            { head: word.resultHead, numeric: true },
            ...(planned ? [{ head: word.planHead, numeric: true }, { head: word.verdict }] : []),
          ],
          rows: points.map((point) => ({
            kind: 'row' as const,
            cells: [
              periodCell(model, point.period),
              valueCell(point.observation.value, {
                language,
                unit: series.unit,
                status: point.observation.status,
              }),
              ...(planned ? planCells(model, series, point) : []),
            ],
          })),
        },
      }
    })
}

/** Everything that is measured of an organisation: series of its own, then its part in series of others, whole before groups. */
export function orgLines(model: Model, org: string): readonly OrgLine[] {
  const own = [...model.series.values()]
    .filter((series) => series.org.id === org && series.points.length > 0)
    .map((series) => lineOf(model, series, undefined, series.points))
  const parts = (partsByOrg(model).get(org) ?? []).map(({ series, group, points }) =>
    lineOf(model, series, group, points),
  )
  return [...own, ...parts]
}

function lineOf(
  model: Model,
  series: SeriesModel,
  group: string | undefined,
  points: readonly Point[],
): OrgLine {
  const name = seriesName(model, series.series.id)
  const latestFirst = points.toSorted((a, b) => comparePeriods(b.period, a.period))
  const figures = latestFirst.filter(({ observation }) => observation.value.kind === 'quantity')
  const latest =
    (group === undefined && points === series.points ? latestPoint(series) : undefined) ??
    figures.find(({ period }) => isYear(period)) ??
    figures[0] ??
    latestFirst[0]
  if (latest === undefined) throw new Error('a line without a figure')
  return {
    series,
    name: group === undefined ? name : `${name}: ${groupName(model, group)}`,
    points: latestFirst,
    latest,
  }
}

/** Read once: a bulletin may have hundreds of organisations in every series. */
function partsByOrg(model: Model): ReadonlyMap<string, readonly OrgPart[]> {
  const known = made.get(model)
  if (known !== undefined) return known
  const byOrg = new Map<string, OrgPart[]>()
  for (const series of model.series.values()) {
    const lines = Map.groupBy(
      series.parts.filter(({ org }) => org !== undefined),
      ({ org, group }) => `${org ?? ''} ${group ?? ''}`,
    )
    for (const points of lines.values()) {
      const { org = '', group } = points[0] ?? {}
      const list = byOrg.get(org) ?? []
      if (list.length === 0) byOrg.set(org, list)
      list.push({ series, group, points })
    }
  }
  made.set(model, byOrg)
  return byOrg
}

const made = new WeakMap<Model, ReadonlyMap<string, readonly OrgPart[]>>()

interface OrgPart {
  readonly series: SeriesModel
  readonly group: string | undefined
  readonly points: readonly Point[]
}

export interface OrgLine {
  readonly series: SeriesModel
  readonly name: string
  /** The latest first. */
  readonly points: readonly Point[]
  readonly latest: Point
}

export interface OrgPeriods {
  readonly name: string
  readonly count: number
  /** `2020–2025` */
  readonly span: string
  readonly ledger: Ledger
}
