import { capitalize } from '../format/capital.ts'
import { formatDate } from '../format/date.ts'
import { formatNumber } from '../format/number.ts'
import { formatPeriod } from '../format/period.ts'
import { formatStatus } from '../format/status.ts'
import { formatValue, unitName } from '../format/value.ts'
import { words } from '../format/words.ts'
import type { Model, Point, SeriesModel } from '../model/model.ts'
import type { Bulletin } from './bulletin.ts'
import { tallyOf, workingsOfSeries, type CheckGroup } from './checks-relations.ts'
import { tieCompounds } from './compounds.ts'
import type { Fact } from './fact.ts'
import { chartsOfSeries } from './series-charts.ts'
import type { Ledger } from './ledger.ts'
import { orgHref, termHref } from './links.ts'
import { orgName, seriesName } from './names.ts'
import type { PageChart } from './page-chart.ts'
import { pageWords } from './page-words.ts'
import { periodRow } from './row-ids.ts'
import { accountTable } from './series-account.ts'
import { cellsTable, partsTables } from './series-parts.ts'
import { changesTable, plansTable, statementsTable } from './series-plans.ts'
import { isYear, latestPoint, seriesTable } from './series-table.ts'
import type { SourceLine } from './sources.ts'
import { sourcesOfSeries } from './sources.ts'
import { storyLine, type StoryLine } from './story-lines.ts'
import { storiesOfSeries, themeOf } from './topics.ts'

/** Everything that the page of one series prints. */
export function seriesPage(bulletin: Bulletin, series: SeriesModel): SeriesPage {
  const { model } = bulletin
  const { language } = model
  const tested = workingsOfSeries(bulletin, series.series.id)
  const own = pageWords(language)
  const name = seriesName(model, series.series.id)
  return {
    title: name,
    heading: tieCompounds(model, name),
    ...(series.series.definition === undefined ? {} : { definition: series.series.definition }),
    ...(series.series.illustrative
      ? { illustrative: own.inventedFigures(orgName(model, series.org.id)) }
      : {}),
    ...(series.series.note === undefined ? {} : { note: series.series.note }),
    facts: factsOf(model, series),
    charts: chartsOfSeries(model, series),
    tables: tablesOf(model, series),
    sources: sourcesOfSeries(model, series),
    stories: storiesOfSeries(model, series.series.id).map((story) => storyLine(model, story)),
    ...themeLink(model, series),
    ...(series.series.definition === undefined ? {} : { term: termHref(series.series.id) }),
    ...(tested.length === 0 || model.site.audit === 'internal'
      ? {}
      : { checks: own.relationsCount(formatNumber(tallyOf(tested).total, { language })) }),
    workings: model.site.audit === 'full' ? tested : [],
  }
}

function themeLink(model: Model, series: SeriesModel): { readonly theme?: Link } {
  const theme = themeOf(model, series)
  return theme === undefined ? {} : { theme: { label: theme.name, href: theme.href } }
}

function factsOf(model: Model, series: SeriesModel): readonly Fact[] {
  const { language } = model
  const word = words(language)
  const latest = latestPoint(series)
  const updated = lastChange(series)
  return [
    { name: word.kindOfFigure, value: capitalize(word[series.series.measure]) },
    { name: word.unitOfMeasure, value: capitalize(unitName(series.unit, language)) },
    ...(latest === undefined
      ? []
      : [
          {
            name: word.latestFigure,
            value: [
              formatValue(latest.observation.value, { language, unit: unitless(series) }),
              formatPeriod(latest.period, { language }),
              ...(saysItsStatus(latest) ? [] : [formatStatus(latest.observation.status, language)]),
            ].join(', '),
          },
        ]),
    { name: word.coverage, value: orgName(model, series.org.id), href: orgHref(series.org.id) },
    updated === undefined
      ? { name: word.status, value: capitalize(formatStatus(series.series.status, language)) }
      : { name: word.updated, value: formatDate(updated, { language }) },
  ]
}

/** A final figure needs no word, an estimate printed as `ước` no second one. */
function saysItsStatus({ observation: { value, status } }: Point): boolean {
  return status === 'final' || (value.kind === 'quantity' && value.estimate)
}

/** Per cents keep their sign; other figures stand without a unit where the unit is named beside them. */
function unitless({ unit }: SeriesModel): SeriesModel['unit'] | undefined {
  return unit.kind === 'percent' || unit.kind === 'per-mille' ? unit : undefined
}

function lastChange({ series, points, parts }: SeriesModel): string | undefined {
  const revisions = [
    ...[...points, ...parts].flatMap(({ observation }) => observation.revisions),
    ...series.targets.flatMap((target) => target.revisions),
  ]
  return revisions
    .map(({ date }) => date)
    .sort()
    .at(-1)
}

function tablesOf(model: Model, series: SeriesModel): readonly SeriesTable[] {
  const word = words(model.language)
  const own = pageWords(model.language)
  const years = series.points.filter(({ period }) => isYear(period))
  const within = series.points.filter(({ period }) => !isYear(period))
  return [
    ...(years.length === 0
      ? []
      : [
          {
            id: 'table',
            head: word.figureTable,
            note: word.wordsAsPrinted,
            ledger: seriesTable(model, series, years, periodRow),
          },
        ]),
    ...(within.length === 0
      ? []
      : [{ id: 'within', head: own.withinYear, ledger: seriesTable(model, series, within, periodRow) }]),
    ...tableIfAny('account', own.accountHead, accountTable(model, series)),
    ...partsTables(model, series),
    ...tableIfAny('crossings', own.crossings, cellsTable(model, series)),
    ...tableIfAny('plans', word.plansAndTargets, plansTable(model, series)),
    ...tableIfAny('statements', word.statements, statementsTable(model, series)),
    ...tableIfAny('changes', word.publishedChanges, changesTable(model, series)),
  ]
}

function tableIfAny(id: string, head: string, ledger: Ledger | undefined): readonly SeriesTable[] {
  return ledger === undefined ? [] : [{ id, head, ledger }]
}

export interface SeriesPage {
  readonly title: string
  readonly heading: string
  readonly definition?: string
  readonly illustrative?: string
  readonly note?: string
  readonly facts: readonly Fact[]
  readonly charts: readonly PageChart[]
  readonly tables: readonly SeriesTable[]
  readonly sources: readonly SourceLine[]
  /** Those that use the series, the latest number first. */
  readonly stories: readonly StoryLine[]
  readonly theme?: Link
  /** Its place in the glossary. */
  readonly term?: string
  /** How many relations its figures stand in; absent where the office keeps its checks to itself. */
  readonly checks?: string
  /** The relations that its figures stand in, by outcome; none where the office does not show its workings. */
  readonly workings: readonly CheckGroup[]
}

export interface SeriesTable {
  readonly id: string
  readonly head: string
  readonly note?: string
  readonly ledger: Ledger
}

export interface Link {
  readonly label: string
  readonly href: string
}
