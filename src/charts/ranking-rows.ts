import { capitalize } from '../format/capital.ts'
import { formatMissing } from '../format/missing.ts'
import { actionOf } from '../format/sentences/action-of.ts'
import { SMALLEST_WHOLE } from '../format/sentences/percent.ts'
import { nobodyWords, STANDING_NOUNS } from '../format/sentences/ranking.ts'
import { tie } from '../format/space.ts'
import { formatValue } from '../format/value.ts'
import { words } from '../format/words.ts'
import type { SeriesModel } from '../model/model.ts'
import type { Language } from '../quantity/language.ts'
import type { MissingKind, Quantity } from '../quantity/quantity.ts'
import type { Verdict } from '../quantity/verdict.ts'
import { shortName } from './chart-names.ts'
import type { RankingGroup, RankingRow, RankingStyle } from './draw-ranking.ts'
import type { LyingScale } from './lying-scale.ts'
import { formatTick } from './frame.ts'
import { MOST_ROWS } from './most-rows.ts'
import type { PlanGroup } from './plan-group.ts'
import { PLAN_GROUPS, planGroupOf, shareOfPlan } from './plan-group.ts'
import type { ProgressRow } from './progress.ts'
import { figureText } from './progress-rows.ts'
import { drawnAt, isUnsettled } from './reading.ts'
import { valueScale } from './value-scale.ts'

/** The rows in their order: by group and share of the plan, else by amount; what has no figure comes last. */
export function rankedRows(rows: readonly ProgressRow[], manner: Manner): readonly Ranked[] {
  const { planned, series, language } = manner
  const ranked = rows.map((row): Ranked => {
    if (!planned) {
      const bare = { ...row, goal: undefined, value: figureText(row.reading, series, { language }) }
      const { quantity } = row.reading
      return { row: bare, group: quantity === undefined ? 'no-figure' : 'no-plan', placed: quantity }
    }
    const placed = shareOfPlan(row)
    const percent = placed !== undefined && isPrintable(placed, row, series) ? placed : undefined
    return { row, group: planGroupOf(row), placed, percent }
  })
  const upwards = planned && rows.some(({ goal }) => goal?.resolved.target.better === 'lower')
  return ranked.toSorted(
    (a, b) =>
      PLAN_GROUPS.indexOf(a.group) - PLAN_GROUPS.indexOf(b.group) ||
      missingRank(a) - missingRank(b) ||
      (upwards ? placeOf(a) - placeOf(b) : placeOf(b) - placeOf(a)),
  )
}

/** The rows to draw in their groups: all of them, else the furthest and the last, since those are asked for. */
export function drawnGroups(
  ranked: readonly Ranked[],
  manner: Manner & { lower: boolean },
): readonly RankingGroup[] {
  const drawn = drawnOf(ranked)
  const closed = drawn.every(({ row }) => row.goal === undefined || row.goal.verdict !== undefined)
  return [...Map.groupBy(drawn, (each) => headOf(each, manner))].map(([name, members]) => {
    const group = members[0]?.group
    const sign = group === undefined || !manner.planned ? undefined : signOf(group, closed)
    return {
      ...(name === '' ? {} : { name }),
      sign,
      rows: members.map((each) => rowOf(each, manner.language)),
    }
  })
}

/** What is said where rows in the middle are left out of the picture. */
export function skippedAfter(
  ranked: readonly Ranked[],
  by: 'org' | 'group',
  language: Language,
): RankingStyle['skipped'] {
  const known = ranked.filter(({ group }) => group !== 'no-figure')
  const last = known[MOST_ROWS / 2 - 1]
  if (known.length <= MOST_ROWS || last === undefined) return undefined
  const count = String(known.length - MOST_ROWS)
  const noun = STANDING_NOUNS[by === 'org' ? 'organisation' : 'group']
  return {
    after: last.row.key,
    text:
      language === 'vi'
        ? `… ${tie(count, noun.vi)} khác có trong bảng …`
        : `… ${count} other ${noun.several} are in the table …`,
  }
}

/** 0 to 120, 150 or 200% of the plan, whatever the furthest needs; beyond that a point stands at the edge. */
export function planScale(ranked: readonly Ranked[]): LyingScale {
  const most = Math.max(0, ...ranked.map(({ placed }) => reachOf(placed)))
  const high = most <= 120 ? 120 : most <= 150 ? 150 : 200
  return {
    low: 0,
    high,
    ticks: ranked.some(({ placed }) => placed !== undefined)
      ? [0, 50, 100, 150, 200].filter((tick) => tick <= high)
      : [],
    label: (tick) => `${tick}%`,
    plan: 100,
  }
}

/** From zero to the largest amount. */
export function amountScale(
  ranked: readonly Ranked[],
  { unit }: SeriesModel,
  language: Language,
): LyingScale {
  const values = ranked.flatMap(({ placed }) =>
    placed === undefined ? [] : [...(placed.ends ?? []), reachOf(placed)],
  )
  const scale = valueScale(values, { top: 0, zero: true, whole: unit.kind === 'count' })
  const { low, high } = scale
  return {
    low,
    high,
    ticks: values.length === 0 ? [] : scale.ticks,
    label: (tick) => formatTick(tick, scale, { unit, language }),
  }
}

/** A group's name as a heading, also where a table says where a row stands. */
export function groupWord(
  group: PlanGroup,
  { series, lower, language }: Omit<Manner, 'planned'> & { lower: boolean },
): string {
  const word = words(language)
  const vi = language === 'vi'
  switch (group) {
    case 'met':
      if (lower) return vi ? 'Không vượt mức trần' : 'Within the ceiling'
      return vi ? 'Đạt hoặc vượt kế hoạch' : 'Plan met or exceeded'
    case 'half':
      return vi ? 'Đạt từ 50% đến dưới 100%' : 'From 50% to under 100%'
    case 'low':
      return vi ? 'Đạt dưới 50%' : 'Under 50%'
    case 'over':
      return vi ? 'Vượt mức trần' : 'Above the ceiling'
    case 'undecided':
      return capitalize(word.undecided)
    case 'none': {
      const action = actionOf(shortName(series, language), series.unit, language)
      return capitalize(nobodyWords(action, { language, unit: series.unit }))
    }
    case 'no-figure':
      return capitalize(word.notYet)
    case 'no-plan':
      return vi ? 'Không có kế hoạch riêng' : 'No plan of its own'
  }
}

/** No share of a small plan, none of a share, and no "0,0%" for somebody. */
function isPrintable(share: Quantity, { goal, reading }: ProgressRow, { unit }: SeriesModel): boolean {
  const isSmall = goal === undefined || Math.min(...goal.levels) < SMALLEST_WHOLE
  const isLost = share.number === 0 && reading.quantity?.number !== 0
  return unit.kind !== 'percent' && unit.kind !== 'per-mille' && !isSmall && !isLost
}

function drawnOf(ranked: readonly Ranked[]): readonly Ranked[] {
  if (ranked.length <= MOST_ROWS) return ranked
  const known = ranked.filter(({ group }) => group !== 'no-figure')
  if (known.length <= MOST_ROWS) return ranked.slice(0, MOST_ROWS)
  return [...known.slice(0, MOST_ROWS / 2), ...known.slice(-MOST_ROWS / 2)]
}

function headOf({ group, row }: Ranked, manner: Manner & { lower: boolean }): string {
  const { missing } = row.reading
  if (missing !== undefined) return capitalize(formatMissing(missing, manner.language))
  return manner.planned ? groupWord(group, manner) : ''
}

function rowOf({ row, placed, percent }: Ranked, language: Language): RankingRow {
  const share =
    percent?.qualifier === 'exact' && percent.number !== 0 ? ` (${formatValue(percent, { language })})` : ''
  return {
    key: row.key,
    name: row.name,
    value: `${row.value}${share}`,
    placed,
    hollow: isUnsettled(row.reading),
    missing: row.reading.missing,
  }
}

/** The sign of a group; a plan may only be called missed once its period is over. */
export function signOf(group: PlanGroup, closed: boolean): Verdict | undefined {
  if (group === 'met' || group === 'undecided') return group
  return closed && ['half', 'low', 'over', 'none'].includes(group) ? 'missed' : undefined
}

function missingRank({ row: { reading } }: Ranked): number {
  return reading.missing === undefined ? -1 : MISSING.indexOf(reading.missing)
}

const MISSING: readonly MissingKind[] = ['not-yet', 'not-available', 'not-applicable', 'not-published']

function placeOf({ placed }: Ranked): number {
  return placed === undefined ? -Infinity : (placed.number ?? Math.min(...(placed.ends ?? [0])))
}

/** How far to the right a point reaches, with the arrow of what is open. */
function reachOf(placed: Quantity | undefined): number {
  if (placed === undefined) return 0
  const isOpen = ['more-than', 'at-least', 'about'].includes(placed.qualifier)
  return drawnAt(placed) * (isOpen ? 1.1 : 1)
}

/** One row with its place. */
export interface Ranked {
  readonly row: ProgressRow
  readonly group: PlanGroup
  /** Share of the plan in per cent, else the amount. */
  readonly placed?: Quantity | undefined
  /** The share where the plan is large enough for one to be printed. */
  readonly percent?: Quantity | undefined
}

interface Manner {
  readonly planned: boolean
  readonly series: SeriesModel
  readonly language: Language
}
