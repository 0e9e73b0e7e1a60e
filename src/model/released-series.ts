import type { Breakdown, Observation, Series } from '../load/series.ts'
import { pointKey } from './point-key.ts'

/**
 * The series with only those figures whose `first_in` edition is out. Where a part of a partition is withheld, so is that period of it:
 * the total less the others would give the part away. A series of which nothing is left is gone, and nobody refers to it.
 */
export function releasedSeries(all: ReadonlyMap<string, Series>, isOut: IsOut): ReadonlyMap<string, Series> {
  const left = new Map(
    [...all]
      .filter(([, series]) => isOut(series.firstIn))
      .map(([id, series]) => [id, figuresOut(series, isOut)]),
  )
  const gone = (id: string): boolean => all.has(id) && !left.has(id)
  const emptied = (): Series | undefined =>
    [...left.values()].find(
      (series) => isEmpty(series, accountLeft(series, gone)) && !isEmpty(all.get(series.id) ?? series),
    )
  for (let series = emptied(); series !== undefined; series = emptied()) left.delete(series.id)
  return new Map([...left].map(([id, series]) => [id, referencesOut(series, gone)]))
}

function figuresOut(series: Series, isOut: IsOut): Series {
  const out = <T extends { readonly firstIn?: string }>(figures: readonly T[]): readonly T[] =>
    figures.filter(({ firstIn }) => isOut(firstIn))
  return {
    ...series,
    values: withUsed(series, out(series.values)),
    statements: out(series.statements),
    targets: out(series.targets),
    cells: withUsed(series, out(series.cells)),
    breakdowns: series.breakdowns
      .map((breakdown) => breakdownOut(breakdown, isOut))
      .filter(({ periods }) => periods.length > 0),
  }
}

/** Where the source in use is withheld, the first of those that are out stands in its place, as it did before. */
function withUsed(series: Series, left: readonly Observation[]): readonly Observation[] {
  const decided = new Set(left.filter(({ used }) => used).map((observation) => pointKey(series, observation)))
  return left.map((observation) => {
    const key = pointKey(series, observation)
    if (decided.has(key)) return observation
    decided.add(key)
    return { ...observation, used: true }
  })
}

function breakdownOut(breakdown: Breakdown, isOut: IsOut): Breakdown {
  const periods = breakdown.periods.flatMap((period) => {
    const parts = period.parts.filter(({ firstIn }) => isOut(firstIn))
    const withheld = parts.length < period.parts.length
    return parts.length === 0 || (withheld && breakdown.kind === 'partition') ? [] : [{ ...period, parts }]
  })
  return { ...breakdown, periods }
}

function accountLeft(series: Series, gone: (id: string) => boolean): Series['account'] {
  const { account } = series
  if (account === undefined) return undefined
  return [account.start.series, account.end.series, ...account.plus, ...account.minus].some(gone)
    ? undefined
    : account
}

function referencesOut(series: Series, gone: (id: string) => boolean): Series {
  const { account, numerator, denominator, ...rest } = series
  const left = accountLeft(series, gone)
  return {
    ...rest,
    ...(left === undefined ? {} : { account: left }),
    ...(numerator === undefined || gone(numerator) ? {} : { numerator }),
    ...(denominator === undefined || (denominator.kind === 'series' && gone(denominator.series))
      ? {}
      : { denominator }),
  }
}

function isEmpty(series: Series, account = series.account): boolean {
  const { values, statements, targets, breakdowns, cells } = series
  return (
    account === undefined &&
    [values, statements, targets, breakdowns, cells].every((figures) => figures.length === 0)
  )
}

/** Whether the edition of a `first_in` is out; a figure without one is. */
type IsOut = (firstIn: string | undefined) => boolean
