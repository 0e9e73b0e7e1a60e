import { previousPeriod, samePeriod } from '../../quantity/period-order.ts'
import { subtract } from '../../quantity/interval-arithmetic.ts'
import type { Period } from '../../quantity/period.ts'
import type { Quantity, Value } from '../../quantity/quantity.ts'
import { capitalize } from '../capital.ts'
import { formatInterval } from '../interval.ts'
import { formatMissing } from '../missing.ts'
import { formatPeriod } from '../period.ts'
import { tie } from '../space.ts'
import { directionOf } from './direction.ts'
import type { Direction } from './direction.ts'
import { describeAllZero, describeOnePoint } from './sparse.ts'
import type { Telling } from './telling.ts'
import { bare, counted } from './telling.ts'

/**
 * How the figures of a chart move, in a sentence or two: `Tăng qua từng năm, từ 96 lên 150 đảng viên.` Periods without a figure are named
 * by no number and bridge nothing.
 */
export function describeTrend(points: readonly Plotted[], telling: Telling): string {
  const known = points.flatMap(({ value, ...point }) =>
    value.kind === 'quantity' ? [{ ...point, value }] : [],
  )
  const [first, second] = known
  const last = known.at(-1)
  if (first === undefined || last === undefined) return ''
  if (second === undefined) return describeOnePoint({ period: first.period, quantity: first.value }, telling)
  if (known.every(({ value }) => value.qualifier === 'exact' && value.number === 0)) {
    return describeAllZero({ periods: known.map(({ period }) => period) }, telling)
  }
  const gaps = gapNote(points, telling)
  const rounded = known.some(({ value }) => value.qualifier !== 'exact')
  if (known.length === 2 && rounded) return `${twoFigures(first, last, telling)}${gaps}`
  const steady = isUnbroken(known) ? steadyDirection(known.map(({ value }) => value)) : undefined
  return steady === undefined
    ? `${endsAndPeak(known, telling)}${gaps}`
    : `${steadily(steady, first, last, known, telling)}${gaps}`
}

/** Does each figure follow the one before without a gap? Else nothing can be said of "every year". */
function isUnbroken(known: readonly Known[]): boolean {
  return known.every(({ period }, at) => {
    const before = known[at - 1]
    return before === undefined || samePeriod(before.period, previousPeriod(period))
  })
}

/** The common direction of all steps; undefined where they differ or one cannot be told. */
export function steadyDirection(values: readonly Quantity[]): Exclude<Direction, 'unknown'> | undefined {
  const steps = values.slice(1).map((value, index) => directionOf(value, values[index] ?? value))
  const [first] = steps
  if (first === undefined || first === 'unknown') return undefined
  return steps.every((step) => step === first) ? first : undefined
}

function steadily(
  direction: Exclude<Direction, 'unknown'>,
  first: Known,
  last: Known,
  known: readonly Known[],
  telling: Telling,
): string {
  const yearly = known.every(({ period }) => period.kind === 'year')
  const [from, to] = [bare(first.value, telling), counted(last.value, telling)]
  if (telling.language === 'vi') {
    const each = yearly ? 'năm' : 'kỳ'
    if (direction === 'same') return `Các ${each} đều bằng ${to}.`
    return direction === 'up'
      ? `Tăng qua từng ${each}, từ ${from} lên ${to}.`
      : `Giảm qua từng ${each}, từ ${from} xuống ${to}.`
  }
  if (direction === 'same') return `The same in every ${yearly ? 'year' : 'period'}: ${to}.`
  return `${direction === 'up' ? 'Up' : 'Down'} every ${yearly ? 'year' : 'period'}, from ${from} to ${to}.`
}

/** Two figures of which one is rounded: each is said, then the bound on their difference. */
function twoFigures(first: Known, last: Known, telling: Telling): string {
  const { language } = telling
  const undated = first.undated === true || last.undated === true
  const [before, after] = [first, last].map(({ period }) =>
    formatPeriod(period, { language, register: 'spoken' }),
  )
  const bound = boundNote(first.value, last.value, telling)
  if (language === 'vi') {
    const note = undated ? ' (nguồn không nêu ngày chốt số liệu)' : ''
    return `${capitalize(before ?? '')} có ${counted(first.value, telling)}, ${after} có ${counted(last.value, telling)}${note}.${bound}`
  }
  const note = undated ? ' (date not stated)' : ''
  return `${capitalize(counted(first.value, telling))} in ${before}, ${counted(last.value, telling)} in ${after}${note}.${bound}`
}

function boundNote(first: Quantity, last: Quantity, { language, unit }: Telling): string {
  const change = subtract(last.hard, first.hard)
  if (!Number.isFinite(change.high)) return ''
  const decimals = Math.max(first.decimals, last.decimals)
  const interval = { low: -Infinity, high: change.high, lowOpen: true, highOpen: false }
  const isShare = first.scale === 'percent'
  const bound = formatInterval(interval, {
    language,
    decimals,
    unit: language === 'vi' && !isShare ? unit : undefined,
  })
  const both = first.qualifier !== 'exact' && last.qualifier !== 'exact'
  if (language === 'vi') {
    const points = isShare ? '\u00A0điểm phần trăm' : ''
    return ` ${both ? 'Hai số đều nêu tròn' : 'Một số nêu tròn'}, chênh lệch ${bound}${points}.`
  }
  const points = isShare ? ' percentage points' : ''
  return ` ${both ? 'Both figures are' : 'One figure is'} rounded; they differ by ${bound}${points}.`
}

function endsAndPeak(known: readonly Known[], telling: Telling): string {
  const { language } = telling
  const at = (point: Known): string => `${formatPeriod(point.period, { language, register: 'spoken' })}`
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return ''
  const peak = known.reduce((best, point) => (directionOf(point.value, best.value) === 'up' ? point : best))
  const inside =
    peak !== first &&
    peak !== last &&
    known.every((point) => point === peak || directionOf(peak.value, point.value) === 'up')
  if (language === 'vi') {
    const top = inside ? `; cao nhất ${at(peak)} (${counted(peak.value, telling)})` : ''
    return `${capitalize(at(first))} là ${bare(first.value, telling)}, ${at(last)} là ${counted(last.value, telling)}${top}.`
  }
  const top = inside ? `; highest in ${at(peak)} (${counted(peak.value, telling)})` : ''
  return `${capitalize(bare(first.value, telling))} in ${at(first)}, ${counted(last.value, telling)} in ${at(last)}${top}.`
}

/** Periods without a number, each kind by its own word: ` 2 kỳ chưa có số liệu, 1 kỳ không thu thập.` */
function gapNote(points: readonly Plotted[], { language }: Telling): string {
  const kinds = points.flatMap(({ value }) => (value.kind === 'missing' ? [value.missing] : []))
  if (kinds.length === 0) return ''
  const said = [...Map.groupBy(kinds, (kind) => kind)].map(([kind, { length }]) => {
    const word = formatMissing(kind, language)
    if (language === 'vi') return `${tie(String(length), 'kỳ')} ${word}`
    return `${length} ${length === 1 ? 'period' : 'periods'}: ${word}`
  })
  return ` ${said.join(', ')}.`
}

export interface Plotted {
  readonly period: Period
  readonly value: Value
  readonly undated?: boolean | undefined
}

interface Known extends Plotted {
  readonly value: Quantity
}
