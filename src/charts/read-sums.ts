import type { ChartUse } from '../load/article.ts'
import type { Model, Point, SeriesModel } from '../model/model.ts'
import type { RunningTotal } from '../model/running-total.ts'
import { runningTotals, upTo } from '../model/running-total.ts'
import { exactly } from '../quantity/derive.ts'
import type { Language } from '../quantity/language.ts'
import { monthsOf } from '../quantity/period-order.ts'
import type { Period } from '../quantity/period.ts'
import type { MissingKind } from '../quantity/quantity.ts'
import { writePeriod } from '../quantity/write-period.ts'
import { periodLabels, type PeriodLabel } from './period-label.ts'
import { readPeriods } from './read-periods.ts'
import type { Goal, Reading } from './reading.ts'

/** The sums of a year and of the one before in slots of equal length, the first being the beginning of the year with a sum of 0. */
export function readSums(
  model: Model,
  series: SeriesModel,
  use: ChartUse,
  { year, focus }: { readonly year: number; readonly focus: Period | undefined },
): Sums {
  const { language } = model
  const totals = runningTotals(series, use, year)
  const earlier = runningTotals(series, use, year - 1)
  const ends = [...new Set([...totals, ...earlier].map(({ months }) => months)), 12]
  const length = [6, 3, 1].find((each) => ends.every((months) => months % each === 0)) ?? 1
  const until = use.to?.year === year ? elapsed(use.to) : 12
  const slots = slotsOf(totals, { year, length, expected: ends.filter((months) => months <= until) })
  const before = slotsOf(earlier, { year: year - 1, length, expected: earlier.map(({ months }) => months) })
  const [goal, goalBefore] = [year, year - 1].map((at) => goalIn(model, series, use, at))
  const key = keyOfFocus(slots, focus?.year === year ? elapsed(focus) : undefined, length)
  const known = before.some(({ quantity }, slot) => slot > 0 && quantity !== undefined)
  return {
    year,
    length,
    slots: slots.map((reading) => (reading.key === key ? { ...reading, now: true } : reading)),
    ...(known ? { before } : {}),
    names: namesOf(length, language),
    pieces: Array.from({ length: 12 / length + 1 }, (_, slot) =>
      totals.some(({ printed, quantity }) => !printed && quantity !== undefined)
        ? totals.find(({ months }) => months === slot * length && months <= until)?.piece
        : undefined,
    ),
    ...withGoals(slots, goal, goalBefore),
    ...gapOf(totals, until),
  }
}

function slotsOf(
  totals: readonly RunningTotal[],
  { year, length, expected }: { year: number; length: number; expected: readonly number[] },
): readonly Reading[] {
  const start: Reading = {
    key: `${year}-start`,
    period: { kind: 'year', year },
    quantity: exactly(0),
    status: 'final',
    now: false,
  }
  let missing: MissingKind = 'not-yet'
  const slots = Array.from({ length: 12 / length }, (_, i): Reading => {
    const months = (i + 1) * length
    const total = totals.find((each) => each.months === months)
    const period = upTo(year, months)
    const base = { key: writePeriod(period), period, status: total?.status ?? 'final', now: false } as const
    if (!expected.includes(months)) return base
    if (total?.quantity !== undefined) return { ...base, quantity: total.quantity }
    missing = total?.missing ?? missing
    return { ...base, missing }
  })
  return [start, ...slots]
}

/** The end in focus where its sum is known, else the latest that is. */
function keyOfFocus(
  slots: readonly Reading[],
  months: number | undefined,
  length: number,
): string | undefined {
  const known = slots.filter(({ quantity }, slot) => slot > 0 && quantity !== undefined)
  const wanted = months === undefined ? undefined : slots[months / length]
  return (wanted !== undefined && known.includes(wanted) ? wanted : known.at(-1))?.key
}

function goalIn(model: Model, series: SeriesModel, use: ChartUse, year: number): Goal | undefined {
  const question = { org: use.org, group: use.group, target: use.target, focus: undefined }
  return readPeriods(model, series, [{ kind: 'year', year }], question)[0]?.goal
}

/** A year that is not drawn to its end is not judged. */
function withGoals(
  slots: readonly Reading[],
  goal: Goal | undefined,
  goalBefore: Goal | undefined,
): Pick<Sums, 'goal' | 'goalBefore'> {
  const { verdict, ...open } = goal ?? {}
  const closed = slots.at(-1)?.quantity !== undefined
  return {
    ...(goal === undefined ? {} : { goal: closed || verdict === undefined ? goal : (open as Goal) }),
    ...(goalBefore === undefined ? {} : { goalBefore }),
  }
}

/** The first part of the year that is missing where parts behind it are known. */
function gapOf(totals: readonly RunningTotal[], until: number): Pick<Sums, 'gap'> {
  const at = totals.findIndex(({ missing }) => missing !== undefined)
  const first = totals[at]
  const later = totals
    .slice(at + 1)
    .some(
      ({ quantity, piece, months }) =>
        months <= until && quantity === undefined && piece?.observation.value.kind === 'quantity',
    )
  if (first?.missing === undefined || !later) return {}
  const start = totals[at - 1]?.months ?? 0
  return {
    gap: {
      period: first.piece?.period ?? between(first.period, start, first.months),
      missing: first.missing,
    },
  }
}

function between(period: Period, start: number, end: number): Period {
  const { year } = period
  const length = end - start
  if (start === 0) return period
  if (length === 1) return { kind: 'month', year, month: end }
  if (length === 6) return { kind: 'half', year, half: 2 }
  const quarter = ([2, 3, 4] as const).find((each) => each * 3 === end)
  return length === 3 && quarter !== undefined ? { kind: 'quarter', year, quarter } : period
}

/** The months in which the parts end: by number in Vietnamese, by name in English. */
function namesOf(length: number, language: Language): readonly PeriodLabel[] {
  const ends = Array.from({ length: 12 / length }, (_, i) => (i + 1) * length)
  const labels = periodLabels(
    ends.map((month) => ({ kind: 'month', year: 0, month }) as const),
    language,
  )
  return [{ first: '' }, ...labels.map(({ first }) => ({ first }))]
}

function elapsed(period: Period): number {
  return monthsOf(period).end - period.year * 12
}

/** What a cumulative chart and its table are made from. */
export interface Sums {
  readonly year: number
  /** Months of a slot. */
  readonly length: number
  readonly slots: readonly Reading[]
  readonly before?: readonly Reading[]
  readonly names: readonly PeriodLabel[]
  /** By slot: the figure of the single part that ends there, where sums are added up from parts. */
  readonly pieces: readonly (Point | undefined)[]
  /** The plan of the year. */
  readonly goal?: Goal
  /** The plan of the year before. */
  readonly goalBefore?: Goal
  readonly gap?: { readonly period: Period; readonly missing: MissingKind }
}
