import type { Observation, Target } from '../load/series.ts'
import { writePeriod } from '../quantity/write-period.ts'
import type { Gap, Value } from '../quantity/quantity.ts'
import type { Model, SeriesModel } from './model.ts'
import type { At } from './point-key.ts'

/**
 * The rows of a series for its CSV and JSON, one row a figure: the whole's values by period, then breakdowns, cells, targets, statements;
 * with a value come its `of`, `share` and `met`, and after it what other sources say. Empty text and null stand for nothing.
 */
export function rowsOf(model: Model, series: SeriesModel): readonly Row[] {
  const write = rowWriter(model, series)
  const { breakdowns, cells, targets, statements } = series.series
  const groups = (items: readonly Observation[]): readonly Row[] =>
    items.flatMap((item) => observationRows(model, item, write))
  return [
    ...groups(series.points.flatMap(({ observation, others }) => [observation, ...others])),
    ...groups(breakdowns.flatMap(({ periods }) => periods.flatMap(({ parts }) => parts))),
    ...groups(cells),
    ...targets.flatMap((target) => targetRows(model, target, write)),
    ...statements.map((statement) => write('statement', statement, statement.value, statement)),
  ]
}

/** The columns of the contract, in its order. */
export const rowColumns = [
  'series',
  'period',
  'as_of',
  'org',
  'group',
  'kind',
  'text',
  'value',
  'qualifier',
  'low',
  'high',
  'unit',
  'status',
  'source',
  'note',
] as const

function observationRows(model: Model, observation: Observation, write: WriteRow): readonly Row[] {
  const { value, of, share, met, used, note, asOf, status, source } = observation
  const about = {
    ...(asOf === undefined ? {} : { asOf }),
    ...(source === undefined ? {} : { source }),
    status,
    note: joined(used ? undefined : OTHER_SOURCE[model.language], note),
  }
  return [
    write('value', observation, value, about),
    ...(of === undefined ? [] : [write('of', observation, of, about)]),
    ...(share === undefined ? [] : [write('share', observation, share, about)]),
    ...(met === undefined ? [] : [write('met', observation, met, about)]),
  ]
}

function targetRows(model: Model, target: Target, write: WriteRow): readonly Row[] {
  const plan = model.project.plans.get(target.plan)
  const source = target.source ?? plan?.source
  const about = { ...(source === undefined ? {} : { source }), note: joined(plan?.name, target.note) }
  return [
    ...(target.value === undefined ? [] : [write('target', target, target.value, about)]),
    ...(target.gap === undefined ? [] : [write('gap', target, target.gap, about)]),
  ]
}

function rowWriter(model: Model, { series }: SeriesModel): WriteRow {
  return (kind, at, figure, about) => ({
    series: series.id,
    period: writePeriod(at.period),
    as_of: about.asOf ?? '',
    org: at.org ?? series.org,
    group: at.group ?? '',
    kind,
    text: figure.text,
    ...numbersOf(figure),
    unit: unitOf(model, series.unit, figure),
    status: about.status ?? '',
    source: about.source ?? series.source ?? '',
    note: about.note ?? '',
  })
}

function numbersOf(figure: Value | Gap): Pick<Row, 'value' | 'qualifier' | 'low' | 'high'> {
  if (figure.kind === 'missing') return { value: null, qualifier: figure.missing, low: null, high: null }
  const quantity = figure.kind === 'gap' ? figure.amount : figure
  const sign = figure.kind === 'gap' && figure.direction === 'under' ? -1 : 1
  const [low, high] =
    sign === 1 ? [quantity.hard.low, quantity.hard.high] : [-quantity.hard.high, -quantity.hard.low]
  return {
    value: quantity.number === null ? null : sign * quantity.number,
    qualifier: quantity.qualifier,
    low: Number.isFinite(low) ? low : null,
    high: Number.isFinite(high) ? high : null,
  }
}

/** The series' own unit, the site's unit of per cents for shares, or `points` for differences of percentages. */
function unitOf(model: Model, own: string, figure: Value | Gap): string {
  const scale = figure.kind === 'missing' ? 'one' : figure.kind === 'gap' ? figure.amount.scale : figure.scale
  if (figure.kind === 'gap' && figure.measure === 'points' && scale !== 'per-mille') return 'points'
  if (scale === 'one' || model.project.units.get(own)?.kind === scale) return own
  return [...model.project.units.values()].find(({ kind }) => kind === scale)?.id ?? scale
}

function joined(...notes: readonly (string | undefined)[]): string {
  return notes.filter((note) => note !== undefined && note !== '').join('; ')
}

const OTHER_SOURCE = { vi: 'nguồn khác, không dùng ở đây', en: 'another source, not used here' } as const

export type RowKind = 'value' | 'of' | 'share' | 'met' | 'gap' | 'target' | 'statement'

/** One figure of a series. Gaps that fall short are negative. */
export interface Row {
  readonly series: string
  readonly period: string
  readonly as_of: string
  readonly org: string
  readonly group: string
  readonly kind: RowKind
  readonly text: string
  readonly value: number | null
  readonly qualifier: string
  readonly low: number | null
  readonly high: number | null
  readonly unit: string
  readonly status: string
  readonly source: string
  readonly note: string
}

type WriteRow = (kind: RowKind, at: At, figure: Value | Gap, about: About) => Row

interface About {
  readonly asOf?: string
  readonly status?: string
  readonly source?: string
  readonly note?: string
}
