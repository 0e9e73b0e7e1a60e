import { formatGap } from '../format/gap.ts'
import { formatPeriod } from '../format/period.ts'
import { formatStatus } from '../format/status.ts'
import { formatValue } from '../format/value.ts'
import { words } from '../format/words.ts'
import type { Breakdown, Each, Observation, Statement, Target } from '../load/series.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import type { Period } from '../quantity/period.ts'
import { comparePeriods } from '../quantity/period-order.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { writePeriod } from '../quantity/write-period.ts'
import type { FigureGroup, PeriodContent } from '../search/content.ts'
import { groupName, orgName } from './names.ts'
import { partsTableId, periodKey, periodRowPrefix, tableRow } from './row-ids.ts'
import { sourceLine } from './sources.ts'

/** Every period that a figure of the bulletin speaks of, in the order of time. */
export function searchPeriods(model: Model): SearchPeriods {
  const all = new Map<string, Period>()
  for (const { series, points } of model.series.values()) {
    const observations = series.breakdowns.flatMap(({ periods }) => periods)
    for (const { period } of [
      ...points,
      ...series.cells,
      ...observations,
      ...series.targets,
      ...series.statements,
    ])
      all.set(writePeriod(period), period)
  }
  const ordered = [...all.values()].sort(comparePeriods)
  const places = new Map(ordered.map((period, place) => [writePeriod(period), place]))
  return {
    content: ordered.map((period) => periodContent(model, period)),
    placeOf: (period) => places.get(writePeriod(period)) ?? 0,
  }
}

/** The figures of a series as its page prints them: the whole, its parts, crossings, plans, statements. */
export function seriesFigures(
  model: Model,
  series: SeriesModel,
  periods: SearchPeriods,
): readonly FigureGroup[] {
  const say = { model, series, periods, sources: new Map<string | undefined, string>() }
  const { breakdowns, cells, targets, statements } = series.series
  return gathered([
    ...series.points.flatMap(({ observation }) => observationFigures(say, observation, periodRowPrefix)),
    ...breakdowns.flatMap((breakdown, index) => partFigures(say, breakdown, partsTableId(index))),
    ...cells.flatMap((cell, row) => observationFigures(say, cell, tableRow('crossings', row))),
    ...targets.map((target, row) => targetFigure(say, target, tableRow('plans', row))),
    ...statements.map((statement, row) => statementFigure(say, statement, tableRow('statements', row))),
  ])
}

function periodContent({ language }: Model, period: Period): PeriodContent {
  const label = formatPeriod(period, { language })
  const spoken = formatPeriod(period, { language, register: 'spoken' })
  const short = formatPeriod(period, { language, short: true })
  const last =
    period.kind === 'years' ? period.endYear : period.year + (period.kind === 'school-year' ? 1 : 0)
  const years = Array.from({ length: last - period.year + 1 }, (_, index) => period.year + index)
  return {
    key: periodKey(period),
    label,
    words: [label, spoken, short, ...years].join('; '),
    telling: spoken.replace(/(?<!\p{L})(?:năm(?!\s+học)|đến|to|year)(?!\p{L})/giu, ' '),
  }
}

function observationFigures(say: Say, observation: Observation, anchor: string): readonly OneFigure[] {
  const { model, series } = say
  const { value, share, met, period } = observation
  const { language } = model
  const word = words(language)
  const about = {
    ...partNames(model, series, observation),
    certainty: certaintyOf(model, series, observation),
    source: sourceOf(say, observation.source ?? series.series.source),
    anchor,
    period: say.periods.placeOf(period),
  }
  const kinds: readonly (readonly [string, Quantity | undefined])[] = [
    [word.share, share],
    [word.shareOfPlanHead, met],
  ]
  return [
    { ...about, kind: '', text: formatValue(value, { language, unit: series.unit }) },
    ...kinds.flatMap(([kind, quantity]) =>
      quantity === undefined ? [] : [{ ...about, kind, text: formatValue(quantity, { language }) }],
    ),
  ]
}

function partFigures(say: Say, { by, periods }: Breakdown, table: string): readonly OneFigure[] {
  return periods.flatMap(({ parts }) =>
    parts
      .filter(({ used }) => used)
      .flatMap((part) =>
        observationFigures(say, part, tableRow(table, (by === 'org' ? part.org : part.group) ?? '')),
      ),
  )
}

function targetFigure(say: Say, target: Target, anchor: string): OneFigure {
  const { model, series, periods } = say
  const { language } = model
  const plan = model.project.plans.get(target.plan)
  const style = { language, unit: series.unit }
  const { value, gap } = target
  return {
    ...partNames(model, series, target),
    kind: [`${words(language).planHead}: ${plan?.name ?? target.plan}`, eachWord(model, target.each)].join(
      '',
    ),
    certainty: '',
    source: sourceOf(say, target.source ?? plan?.source ?? series.series.source),
    anchor,
    period: periods.placeOf(target.period),
    text: value !== undefined ? formatValue(value, style) : gap === undefined ? '' : formatGap(gap, style),
  }
}

function statementFigure(say: Say, statement: Statement, anchor: string): OneFigure {
  const { model, series, periods } = say
  const { language } = model
  return {
    ...partNames(model, series, statement),
    kind: `${words(language).statements}${eachWord(model, statement.each)}`,
    certainty: '',
    source: sourceOf(say, statement.source ?? series.series.source),
    anchor,
    period: periods.placeOf(statement.period),
    text: formatValue(statement.value, { language, unit: series.unit }),
  }
}

/** The part that a figure speaks of; empty for the whole, also where it is named. */
function partNames(
  model: Model,
  { series }: SeriesModel,
  { org, group }: { readonly org?: string; readonly group?: string },
): Pick<FigureGroup, 'org' | 'group'> {
  return {
    org: org === undefined || org === series.org ? '' : orgName(model, org),
    group: group === undefined ? '' : groupName(model, group),
  }
}

/** `sơ bộ, đã điều chỉnh` */
function certaintyOf(model: Model, { series }: SeriesModel, { status, revisions }: Observation): string {
  const word = words(model.language)
  const last = revisions.at(-1)?.type
  return [
    formatStatus(status, model.language),
    ...(last === undefined ? [] : [last === 'correction' ? word.corrected : word.revised]),
    ...(series.illustrative ? [word.illustrative] : []),
  ].join(', ')
}

/** Written once a source: thousands of figures name the same few. */
function sourceOf({ model, sources }: Say, id: string | undefined): string {
  const known = sources.get(id)
  if (known !== undefined) return known
  const source = id === undefined ? undefined : model.project.sources.get(id)
  const text = source === undefined ? words(model.language).notStated : sourceLine(model, source).text
  sources.set(id, text)
  return text
}

function eachWord({ language }: Model, each: Each | undefined): string {
  const word = words(language)
  if (each === undefined) return ''
  return `, ${{ year: word.eachYear, total: word.wholeTerm, average: word.yearlyAverage }[each]}`
}

/** Figures that differ by period and number only stand together. */
function gathered(figures: readonly OneFigure[]): readonly FigureGroup[] {
  const groups = new Map<string, FigureGroup & { readonly figures: { period: number; text: string }[] }>()
  for (const { period, text, ...about } of figures) {
    const key = Object.values(about).join('\n')
    const group = groups.get(key) ?? { ...about, figures: [] }
    group.figures.push({ period, text })
    groups.set(key, group)
  }
  return [...groups.values()]
}

export interface SearchPeriods {
  readonly content: readonly PeriodContent[]
  /** Place of a period in `content`. */
  readonly placeOf: (period: Period) => number
}

interface Say {
  readonly model: Model
  readonly series: SeriesModel
  readonly periods: SearchPeriods
  /** Lines of sources by id. */
  readonly sources: Map<string | undefined, string>
}

type OneFigure = Omit<FigureGroup, 'figures'> & { readonly period: number; readonly text: string }
