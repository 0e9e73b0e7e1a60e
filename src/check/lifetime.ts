import type { Org } from '../load/project.ts'
import type { Observation, Series } from '../load/series.ts'
import { formatDate } from '../format/date.ts'
import type { Related } from '../problems/problem.ts'
import { periodBounds } from '../quantity/period-order.ts'
import { related } from './speak.ts'

/**
 * The days that a figure speaks of: its period; of a stock only the last day, or the day of `as_of`; of a flow that was counted early only up to
 * the day of `as_of`.
 */
export function daysOf({ measure }: Pick<Series, 'measure'>, { period, asOf }: Dated): Days {
  const { from, to } = periodBounds(period)
  const day = asOf !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(asOf) ? asOf : undefined
  if (measure === 'stock') return day === undefined ? { from, to } : { from: day, to: day }
  return { from, to: day !== undefined && day >= from && day < to ? day : to }
}

/** Which end of an organisation's life all of the days lie beyond; undefined where one of them lies within it. */
export function outsideOf({ validFrom, validTo }: Org, { from, to }: Days): Outside | undefined {
  if (validTo !== undefined && from > validTo) return { ended: validTo }
  if (validFrom !== undefined && to < validFrom) return { began: validFrom }
  return undefined
}

/** The first days of the organisation as it is now, and of what came after it, where known: `2025-07-01`. */
export function turningDays(
  { validFrom, validTo, succeededBy }: Org,
  orgs: ReadonlyMap<string, Org>,
): readonly string[] {
  const heirs = succeededBy.flatMap((id) => orgs.get(id)?.validFrom ?? [])
  const end = validTo === undefined ? heirs.toSorted()[0] : dayAfter(validTo)
  return [validFrom, end].filter((day) => day !== undefined)
}

/** The organisation where it is written, with its dates. */
export function relatedLifetime({ place, validFrom, validTo }: Org): Related {
  const dates = (['vi', 'en'] as const).map((language) =>
    [validFrom, validTo].map((day) => (day === undefined ? '…' : formatDate(day, { language }))).join(' – '),
  )
  return related(place, dates[0] ?? '', dates[1] ?? '')
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 'YYYY-MM-DD'.length)
}

/** First and last day, `YYYY-MM-DD`. */
export interface Days {
  readonly from: string
  readonly to: string
}

export type Outside = { readonly ended: string } | { readonly began: string }

type Dated = Pick<Observation, 'period' | 'asOf'>
