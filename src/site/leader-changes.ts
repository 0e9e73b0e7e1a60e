import { ascending } from 'd3-array'
import { capitalize, uncapitalize } from '../format/capital.ts'
import { dayOf, formatDate } from '../format/date.ts'
import { formatPeriod } from '../format/period.ts'
import { numberName } from '../format/sentences/counts.ts'
import { describeChanges, describeRevision } from '../format/sentences/revision.ts'
import { formatStatus } from '../format/status.ts'
import { formatValue } from '../format/value.ts'
import type { Edition } from '../load/edition.ts'
import type { Revision, Target } from '../load/series.ts'
import type { Model, Point, SeriesModel } from '../model/model.ts'
import { verdictOf } from '../quantity/judge.ts'
import { pointsOf, useKey, usesOfEdition, type FoundPoint } from './figure-uses.ts'
import { rankedOrgs } from './leader-orgs.ts'
import { leaderWords, type LeaderWords } from './leader-words.ts'
import { seriesHref } from './links.ts'
import { orgName, pointName } from './names.ts'
import { neighboursOf } from './neighbours.ts'
import { seriesByOrg } from './org-period.ts'
import { verdictText } from './verdict-cell.ts'

/**
 * What a number of the bulletin has that the one before it had not: figures and plans revised between the two, organisations that crossed
 * a line, figures printed for the first time. Undefined for the first number.
 */
export function changesSince(model: Model, edition: Edition): ChangesSince | undefined {
  const { previous } = neighboursOf(model, edition)
  if (previous === undefined) return undefined
  const { language, site } = model
  const span = {
    after: dayOf(previous.releaseAt, site.timezone),
    until: dayOf(edition.releaseAt, site.timezone),
  }
  const used = new Set(usesOfEdition(edition).map(({ series }) => series))
  const revised = [...model.series.values()]
    .filter(({ series }) => used.has(series.id))
    .flatMap((series) => revisionsOf(model, series, span))
    .toSorted((a, b) => ascending(b.date, a.date))
  const added = addedFigures(model, edition)
  const wholes = added.filter(({ point }) => point.org === undefined && point.group === undefined)
  return {
    with: leaderWords(language).comparedWith(
      numberName(previous.number, language),
      formatDate(span.after, { language }),
    ),
    summary: describeChanges({ revised: revised.length, settled: 0, added: added.length }, language),
    lines: [
      ...revised.map(({ text, href }) => ({ text, href })),
      ...crossings(model, edition, previous),
      ...wholes.map(({ series, point }) => lineOf(model, series, point)),
    ],
  }
}

/** The figures that a number prints and no earlier one did. */
export function addedFigures(model: Model, edition: Edition): readonly FoundPoint[] {
  const before = model.editions.filter(({ releaseAt }) => releaseAt < edition.releaseAt)
  const earlier = new Set(before.flatMap((each) => usesOfEdition(each).map((use) => useKey(model, use))))
  return pointsOf(model, usesOfEdition(edition)).filter(
    ({ series, point }) =>
      point.observation.value.kind === 'quantity' && !earlier.has(useKey(model, { series, ...point })),
  )
}

function lineOf(model: Model, series: string, point: Point): ChangeLine {
  const { language } = model
  const unit = model.series.get(series)?.unit
  const { value, status } = point.observation
  const settled = status === 'final' || (value.kind === 'quantity' && value.estimate)
  const said = settled ? '' : ` (${formatStatus(status, language)})`
  const name = `${pointName(model, series, point)}, ${formatPeriod(point.period, { language })}`
  return { text: `${name}: ${formatValue(value, { language, unit })}${said}.`, href: seriesHref(series) }
}

function revisionsOf(model: Model, series: SeriesModel, span: Span): readonly Revised[] {
  const points = [...series.points, ...series.parts]
  return [
    ...points.flatMap((point) =>
      point.observation.revisions
        .filter(({ date }) => isWithin(date, span))
        .map((revision) => valueLine(model, series, point, revision)),
    ),
    ...series.series.targets.flatMap((target) =>
      target.revisions
        .filter(({ date }) => isWithin(date, span))
        .map((revision) => planLine(model, series, target, revision)),
    ),
  ]
}

function valueLine(model: Model, series: SeriesModel, point: Point, revision: Revision): Revised {
  const { language } = model
  const { date, was, reason, type } = revision
  const now = point.observation.value
  const name = `${pointName(model, series.series.id, point)}, ${formatPeriod(point.period, { language })}`
  const told =
    was.kind === 'quantity' && now.kind === 'quantity'
      ? describeRevision(
          { date, was, now, reason: inSentence(reason), type },
          { language, unit: series.unit },
        )
      : ''
  const moved = was.kind === 'quantity' ? movedVerdict(point, was, language) : ''
  return {
    date,
    text: [`${name}.`, told, moved].filter(Boolean).join(' '),
    href: seriesHref(series.series.id),
  }
}

/** Said only where the revision moved the figure across its plan. */
function movedVerdict(
  { target }: Point,
  was: Parameters<typeof verdictOf>[0],
  language: Model['language'],
): string {
  const { value, verdict } = target ?? {}
  if (target === undefined || value === undefined || verdict === undefined) return ''
  if (verdictOf(was, value, target.target.better) === verdict) return ''
  return leaderWords(language).verdictMoved(verdictText(target, language).toLowerCase())
}

function planLine(
  model: Model,
  series: SeriesModel,
  target: Target,
  { date, was, reason }: Revision,
): Revised {
  const { language } = model
  const style = { language, unit: series.unit }
  const name = `${pointName(model, series.series.id, target)}, ${formatPeriod(target.period, { language })}`
  const now = target.value === undefined ? '' : formatValue(target.value, style)
  const text = leaderWords(language).planChanged(
    formatDate(date, { language }),
    name,
    formatValue(was, { language }),
    now,
    inSentence(reason),
  )
  return { date, text, href: seriesHref(series.series.id) }
}

/** Organisations that met their plan, or had their first result, between two numbers that show the same figure of the same year. */
function crossings(model: Model, edition: Edition, previous: Edition): readonly ChangeLine[] {
  const [now] = seriesByOrg(model, edition).filter(({ planned }) => planned)
  const before = seriesByOrg(model, previous).find(({ series }) => series === now?.series)
  if (now === undefined || before?.planned !== true || before.period.year !== now.period.year) return []
  const own = leaderWords(model.language)
  const old = new Map(rankedOrgs(model, before).map(({ row, group }) => [row.key, group]))
  const current = rankedOrgs(model, now)
  const names = (wanted: (was: string, is: string) => boolean): readonly string[] =>
    current
      .filter(({ row, group }) => old.has(row.key) && wanted(old.get(row.key) ?? '', group))
      .map(({ row }) => orgName(model, row.key))
  const met = names((was, is) => is === 'met' && was !== 'met')
  const first = names((was, is) => was === 'none' && is !== 'none' && is !== 'met' && is !== 'no-figure')
  const href = seriesHref(now.series.series.id)
  return [
    ...(met.length === 0 ? [] : [{ text: own.newlyMet(namesOf(met, own)), href }]),
    ...(first.length === 0 ? [] : [{ text: own.firstResult(namesOf(first, own)), href }]),
  ].map((line) => ({ ...line, text: capitalize(line.text) }))
}

/** So many names that they still are one line of news; the others are in the annex. */
const MOST_NAMES = 8

function namesOf(names: readonly string[], own: LeaderWords): string {
  const rest = names.length - MOST_NAMES
  const shown = names.slice(0, MOST_NAMES).join(', ')
  return rest > 0 ? `${shown} ${own.others(String(rest))}` : shown
}

/** A reason is written as a sentence of its own. */
function inSentence(reason: string): string {
  return uncapitalize(reason.replace(/\.$/u, ''))
}

function isWithin(date: string, { after, until }: Span): boolean {
  return date > after && date <= until
}

/** Days: after the one, up to and with the other. */
interface Span {
  readonly after: string
  readonly until: string
}

interface Revised extends ChangeLine {
  readonly date: string
}

export interface ChangeLine {
  readonly text: string
  readonly href: string
}

export interface ChangesSince {
  /** `So với Số 1, phát hành 15/01/2024` */
  readonly with: string
  readonly summary: string
  readonly lines: readonly ChangeLine[]
}
