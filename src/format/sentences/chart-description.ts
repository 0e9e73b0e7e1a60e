import type { Language } from '../../quantity/language.ts'
import type { Period } from '../../quantity/period.ts'
import { comparePeriods } from '../../quantity/period-order.ts'
import type { Value } from '../../quantity/quantity.ts'
import type { Verdict } from '../../quantity/verdict.ts'
import { formatPeriod } from '../period.ts'
import { capitalize, uncapitalize } from '../capital.ts'
import { CHART_KINDS, chartKindName, type ChartKind } from '../chart-kinds.ts'
import { describeAllMissing } from './sparse.ts'
import type { Telling } from './telling.ts'
import { describePlanRecord } from './plan-record.ts'
import { describeTrend } from './trend.ts'

/**
 * What a chart shows, for those who do not see it: kind, subject, coverage, years, then how the figures moved and how they stand to the
 * plan. Two or three sentences, in words a screen reader says well.
 */
export function describeChart(chart: Described, telling: Telling): string {
  const { language } = telling
  const points = chart.points.toSorted((a, b) => comparePeriods(a.period, b.period))
  const head = `${headOf({ ...chart, points }, language)}.`
  if (points.every(({ value }) => value.kind === 'missing')) return `${head} ${describeAllMissing(language)}`
  const sentences = [head, describeTrend(points, telling), describePlanRecord(points, language)]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

/** The text beside a picture that is shared alone: `Biểu đồ cột số đảng viên mới kết nạp của Huyện Mẫu, năm 2020 đến năm 2024, …` */
export function describePicture(chart: Pictured, { language }: Telling): string {
  const { name, org, from, to, move, illustrative } = chart
  const note = illustrative ? (language === 'vi' ? ' (minh họa)' : ' (illustrative)') : ''
  const span = `${spanOf(from, to, language)}`
  if (language === 'vi') {
    const moved = move === undefined ? '' : `, ${MOVED.vi[move.direction](move.from, move.to)}`
    return `${capitalize(chartKindName(chart.kind, language))} ${subjectOf(name)} của ${org}, ${span}${moved}${note}.`
  }
  const moved = move === undefined ? '' : `, ${MOVED.en[move.direction](move.from, move.to)}`
  return `${CHART_KINDS[chart.kind].picture}: ${uncapitalize(name)} in ${org}, ${span}${moved}${note}.`
}

/** `số đảng viên mới kết nạp`: a name that counts people, as the subject of a sentence. */
export function subjectOf(name: string): string {
  const subject = uncapitalize(name)
  return /^(số|tổng|tỷ lệ|tỉ lệ|mức|lượt)(?!\p{L})/u.test(subject) ? subject : `số ${subject}`
}

function headOf({ kind, name, org, measure, points, illustrative }: Described, language: Language): string {
  const note = illustrative ? (language === 'vi' ? ' (số liệu minh họa)' : ' (illustrative)') : ''
  const [first, last] = [points[0], points.at(-1)]
  const covered =
    measure === 'stock' && points.length <= 2
      ? ''
      : first === undefined || last === undefined
        ? ''
        : `, ${spanOf(first.period, last.period, language)}`
  const chart = capitalize(chartKindName(kind, language))
  if (language === 'vi') return `${chart}: ${uncapitalize(name)} của ${org}${covered}${note}`
  return `${chart}: ${uncapitalize(name)}${measure === 'stock' ? ` of ${org}` : `, ${org}`}${covered}${note}`
}

function spanOf(from: Period, to: Period, language: Language): string {
  const [first, last] = [from, to].map((period) => formatPeriod(period, { language, register: 'spoken' }))
  if (comparePeriods(from, to) === 0) return first ?? ''
  return language === 'vi' ? `${first} đến ${last}` : `${first} to ${last}`
}

const MOVED = {
  vi: {
    up: (from: string, to: string) => `tăng từ ${from} lên ${to}`,
    down: (from: string, to: string) => `giảm từ ${from} xuống ${to}`,
  },
  en: {
    up: (from: string, to: string) => `from ${from} up to ${to}`,
    down: (from: string, to: string) => `from ${from} down to ${to}`,
  },
} as const

export interface Described {
  readonly kind: ChartKind
  /** The series' name in the site's language. */
  readonly name: string
  readonly org: string
  readonly measure: 'flow' | 'stock' | 'ratio'
  readonly illustrative: boolean
  readonly points: readonly DescribedPoint[]
}

export interface DescribedPoint {
  readonly period: Period
  readonly value: Value
  /** True where the source does not say as of which day. */
  readonly undated?: boolean | undefined
  readonly verdict?: Verdict | undefined
  /** True: above what the plan asks for, not only equal to it. */
  readonly exceeded?: boolean | undefined
}

export interface Pictured {
  readonly kind: ChartKind
  readonly name: string
  readonly org: string
  readonly from: Period
  readonly to: Period
  /** First and last figure as written. */
  readonly move?:
    { readonly direction: 'up' | 'down'; readonly from: string; readonly to: string } | undefined
  readonly illustrative: boolean
}
