import { shortName } from '../charts/chart-names.ts'
import { planTally } from '../charts/plan-group.ts'
import { rowsByPart } from '../charts/progress-rows.ts'
import type { Ranked } from '../charts/ranking-rows.ts'
import { groupWord, rankedRows, signOf } from '../charts/ranking-rows.ts'
import { standingWords } from '../charts/standing-words.ts'
import { capitalize } from '../format/capital.ts'
import { formatMissing } from '../format/missing.ts'
import { formatPeriod } from '../format/period.ts'
import { actionOf } from '../format/sentences/action-of.ts'
import { nobodyWords } from '../format/sentences/ranking.ts'
import { formatValue } from '../format/value.ts'
import type { ChartUse } from '../load/article.ts'
import type { Edition } from '../load/edition.ts'
import type { Model } from '../model/model.ts'
import { pointKey } from '../model/point-key.ts'
import { samePeriodLastYear } from '../quantity/period-order.ts'
import type { Verdict } from '../quantity/verdict.ts'
import { leaderWords } from './leader-words.ts'
import { orgHref, seriesHref } from './links.ts'
import { orgName, seriesName } from './names.ts'
import type { ByOrg } from './org-period.ts'
import { seriesByOrg } from './org-period.ts'

/** The organisations of a number by what they have achieved, with their names; undefined where nothing is given by organisation. */
export function orgStandings(model: Model, edition: Edition): OrgStandings | undefined {
  const [first] = seriesByOrg(model, edition).filter(({ series }) => series.unit.kind !== 'percent')
  return first === undefined ? undefined : standingsOf(model, first)
}

/** Every organisation with a figure or a plan in a period, the furthest first. */
export function rankedOrgs(model: Model, { series, period, planned }: ByOrg): readonly Ranked[] {
  const use: ChartUse = {
    chart: 'ranking',
    series: [series.series.id],
    by: 'org',
    from: period,
    to: period,
    place: series.series.place,
  }
  const rows = rowsByPart(model, series, use, period)?.rows ?? []
  return rankedRows(rows, { planned, series, language: model.language })
}

function standingsOf(model: Model, by: ByOrg): OrgStandings {
  const { language } = model
  const { series, period, planned } = by
  const ranked = rankedOrgs(model, by)
  const lower = planned && ranked.some(({ row }) => row.goal?.resolved.target.better === 'lower')
  const closed = ranked.every(({ row }) => row.goal === undefined || row.goal.verdict !== undefined)
  const groups = Map.groupBy(ranked, (each) => nameOf(each, by, { lower, language }))
  const tally = planTally(ranked.map(({ group }) => group))
  const all = ranked.map((each) => entryOf(model, each, by))
  const isShort = all.reduce((sum, entry) => sum + lengthOf(entry), 0) <= ALL
  return {
    name: `${seriesName(model, series.series.id)}, ${formatPeriod(period, { language })}`,
    href: seriesHref(series.series.id),
    sentence: planned ? standingWords(tally, { series, by: 'org', lower, language }).sentence : '',
    groups: [...groups].map(([name, members]) => {
      const group = members[0]?.group
      const sign = planned && group !== undefined ? signOf(group, closed) : undefined
      const entries = members.map((each) => entryOf(model, each, by))
      const { shown: most, lines } = roomFor(group)
      const shown = isShort ? entries.length : most
      return {
        name,
        count: members.length,
        ...(sign === undefined ? {} : { sign }),
        shown: entries.slice(0, shown),
        rest: entries.slice(shown),
        onPaper: isShort ? entries.length : namesIn(entries, lines),
      }
    }),
  }
}

/** Names of one group that a screen shows before it folds, and lines that they may take on a printed page one. */
const ROOM: Readonly<Record<'none' | 'no-figure' | 'half' | 'other', Allotted>> = {
  // Those with nothing are who a leader asks for: more of them have room than of the others.
  none: { shown: 24, lines: 3 },
  'no-figure': { shown: 12, lines: 2 },
  half: { shown: 8, lines: 1 },
  other: { shown: 8, lines: 2 },
}

function roomFor(group: Ranked['group'] | undefined): Allotted {
  return group === 'none' || group === 'no-figure' || group === 'half' ? ROOM[group] : ROOM.other
}

/** Letters in a printed line of names, and in all names together where none need to be left out. */
const LINE = 74
const ALL = 13 * LINE

function namesIn(entries: readonly OrgEntry[], lines: number): number {
  let left = lines * LINE
  const count = entries.findIndex((entry) => {
    left -= lengthOf(entry)
    return left < 0
  })
  return count === -1 ? entries.length : Math.max(1, count)
}

/** With the blank behind it; a name that does not share a line takes whole ones. */
function lengthOf({ name, text, note = '' }: OrgEntry): number {
  const length = name.length + text.length + note.length + 6
  return length > LINE ? Math.ceil(length / LINE) * LINE : length
}

interface Allotted {
  readonly shown: number
  readonly lines: number
}

function nameOf(
  { row, group }: Ranked,
  { series, planned }: ByOrg,
  { lower, language }: { lower: boolean; language: Model['language'] },
): string {
  const { missing, quantity } = row.reading
  if (missing !== undefined) return capitalize(formatMissing(missing, language))
  if (planned) return groupWord(group, { series, lower, language })
  if (quantity?.hard.high !== 0) return leaderWords(language).withResult
  const action = actionOf(shortName(series, language), series.unit, language)
  return capitalize(nobodyWords(action, { language, unit: series.unit }))
}

function entryOf(model: Model, { row, group }: Ranked, by: ByOrg): OrgEntry {
  const { language } = model
  const [result = '', plan] = row.value.split(' / ')
  const known = row.reading.quantity !== undefined
  const text = known ? row.value : (plan ?? '')
  const before = group === 'none' ? beforeOf(model, row.key, by) : ''
  return {
    name: orgName(model, row.key),
    href: orgHref(row.key),
    text: known ? text : plan === undefined ? '' : `${by.planned ? '–' : ''} / ${plan}`.trim(),
    spoken: plan === undefined ? text : leaderWords(language).slash(result, plan),
    ...(before === '' ? {} : { note: before }),
  }
}

/** Of those at zero, what they had a year earlier: two years running is what a leader acts on. */
function beforeOf(model: Model, org: string, { series, period }: ByOrg): string {
  const { language } = model
  const own = leaderWords(language)
  const last = samePeriodLastYear(period)
  const value = series.index.get(pointKey(series.series, { period: last, org }))?.observation.value
  if (value?.kind !== 'quantity') return ''
  const when = formatPeriod(last, { language })
  return value.hard.high === 0 ? own.beforeToo(when) : own.before(when, formatValue(value, { language }))
}

export interface OrgStandings {
  readonly name: string
  readonly href: string
  /** How many stand where; empty where nothing is planned. */
  readonly sentence: string
  readonly groups: readonly OrgGroup[]
}

export interface OrgGroup {
  readonly name: string
  readonly count: number
  readonly sign?: Verdict
  readonly shown: readonly OrgEntry[]
  /** Folded on a screen. */
  readonly rest: readonly OrgEntry[]
  /** How many of them stand on page one on paper; the others are in the annex. */
  readonly onPaper: number
}

export interface OrgEntry {
  readonly name: string
  readonly href: string
  /** `38 / 25` */
  readonly text: string
  readonly spoken: string
  readonly note?: string
}
