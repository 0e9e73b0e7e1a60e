import type { Series } from '../load/series.ts'
import type { Period } from '../quantity/period.ts'
import { writePeriod } from '../quantity/write-period.ts'

/** One text for one point of a series. The series' own organisation is the whole, also where it is named. */
export function pointKey(series: Pick<Series, 'org'>, at: At): string {
  return `${writePeriod(at.period)} ${partKey(series, at)}`
}

/** The same without the period: which part of the whole is meant. */
export function partKey(series: Pick<Series, 'org'>, part: Part): string {
  return `${part.org === undefined || part.org === series.org ? '' : part.org} ${part.group ?? ''}`
}

/** What of a series is meant: nothing for the whole. */
export interface Part {
  readonly org?: string | undefined
  readonly group?: string | undefined
}

export interface At extends Part {
  readonly period: Period
}
