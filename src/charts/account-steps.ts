import { uncapitalize } from '../format/capital.ts'
import { formatMissing } from '../format/missing.ts'
import { formatNumber } from '../format/number.ts'
import { formatPeriod } from '../format/period.ts'
import { NO_BREAK } from '../format/space.ts'
import { words } from '../format/words.ts'
import type { SeriesModel } from '../model/model.ts'
import type { Interval } from '../quantity/interval.ts'
import type { Language } from '../quantity/language.ts'
import { isBounded } from '../quantity/interval-arithmetic.ts'
import type { Period } from '../quantity/period.ts'
import type { Status } from '../quantity/status.ts'
import type { AccountRead, Flow, Stock } from './account-rows.ts'
import { periodOf, restFigure, restSpan } from './account-rows.ts'
import { shortName } from './chart-names.ts'
import type { AccountRow } from './draw-account.ts'
import { levelAfter } from './draw-account.ts'
import { figureLabel } from './figure-label.ts'
import { formatTick } from './frame.ts'
import type { LyingScale } from './lying-scale.ts'
import { drawnAt } from './reading.ts'
import { valueScale } from './value-scale.ts'

/** The rows of an account in their order: the start, what came, what went, what is left over, the end. */
export function stepsOf(read: AccountRead, language: Language): readonly AccountStep[] {
  const { end, flows, rest, months, given } = read
  const period = given.end && periodOf(months, given.end.period)
  return [
    ...(given.start === undefined ? [] : [stockStep(given.start, 'start', language)]),
    ...flows.map((flow, i) => flowStep(flow, i, period, language)),
    ...(rest === undefined || end === undefined
      ? []
      : [restStep(rest, drawnAt(end.quantity), { ...read, language, unit: end.series.unit, period })]),
    ...(given.end === undefined ? [] : [stockStep(given.end, 'end', language)]),
  ]
}

/** A scale that holds every level of the account, cut where the flows would vanish beside the stocks. */
export function accountScale(
  steps: readonly AccountStep[],
  { unit }: SeriesModel,
  language: Language,
): LyingScale {
  let level = { low: 0, high: 0 }
  const values: number[] = []
  for (const step of steps) {
    level = levelAfter(level, step)
    values.push(level.low, level.high)
    const { span, sure } = step.rest ?? {}
    values.push(...[span?.low, span?.high, sure?.low, sure?.high].filter((end) => end !== undefined))
  }
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const unsure = steps.some(({ quantity, rest }) => rest !== undefined || quantity?.qualifier !== 'exact')
  const room = unsure ? [high + 0.06 * (high - low)] : []
  const zero = low <= MOST_FULL * high ? [0] : []
  const scale = valueScale([...values, ...room, ...zero], {
    top: 0,
    zero: false,
    whole: unit.kind === 'count',
  })
  return {
    low: scale.low,
    high: scale.high,
    ticks: scale.ticks,
    label: (tick) => formatTick(tick, scale, { unit, language }),
  }
}

/** Where the lowest level is at least this part of the highest, the flows are too small beside the stocks to be seen from zero. */
const MOST_FULL = 0.8

function stockStep(stock: Stock, kind: 'start' | 'end', language: Language): AccountStep {
  const { series, period, point, quantity } = stock
  const vi = language === 'vi'
  const name = uncapitalize(shortName(series, language))
  const when = kind === 'start' ? (vi ? 'Đầu kỳ' : 'Start') : vi ? 'Cuối kỳ' : 'End'
  const { status, value } = point?.observation ?? { status: 'final', value: undefined }
  const missing = value?.kind === 'missing' ? value.missing : quantity === undefined ? 'not-yet' : undefined
  return {
    key: kind,
    kind,
    name: `${when}: ${name}, ${formatPeriod(period, { language })}`,
    series,
    period,
    status,
    quantity,
    hollow: status !== 'final' || quantity?.estimate === true,
    missing,
    value:
      quantity === undefined
        ? formatMissing(missing ?? 'not-yet', language)
        : textOf({ quantity, status, series, language }),
  }
}

function flowStep(flow: Flow, i: number, period: Period | undefined, language: Language): AccountStep {
  const { kind, series, parts, quantity, missing } = flow
  const vi = language === 'vi'
  const way = kind === 'plus' ? (vi ? 'Tăng' : 'In') : vi ? 'Giảm' : 'Out'
  const status = parts.find((part) => part.status !== 'final')?.status ?? 'final'
  const value =
    quantity === undefined
      ? formatMissing(missing ?? 'not-yet', language)
      : signed(kind, textOf({ quantity, status, series, language }), quantity.number)
  return {
    key: `${kind}-${i}-${series.series.id}`,
    kind,
    name: `${way}: ${uncapitalize(shortName(series, language))}`,
    series,
    period,
    status,
    quantity,
    missing,
    hollow: status !== 'final' || quantity?.estimate === true,
    value,
  }
}

function restStep(
  rest: Interval,
  end: number,
  { complete, language, unit, period }: Pick<AccountRead, 'complete'> & RestStyle,
): AccountStep {
  const { direction, quantity } = restFigure(rest)
  const { words: said, number } = figureLabel(quantity, { unit, language })
  const value =
    direction === 'unknown'
      ? bothWays(rest, language)
      : signed(direction, [...said, number].join(NO_BREAK), quantity.number)
  return {
    key: 'rest',
    kind: 'rest',
    name: REST[language][complete === true ? direction : 'incomplete'],
    series: undefined,
    period,
    status: 'final',
    ...(direction === 'unknown' ? {} : { quantity }),
    hollow: false,
    value,
    rest: restSpan(rest, end),
  }
}

/** `từ giảm 12 đến tăng 30`: signs alone would not be heard. */
function bothWays(rest: Interval, language: Language): string {
  if (!isBounded(rest)) return words(language).undecidedShort
  const [down, up] = [formatNumber(-rest.low, { language }), formatNumber(rest.high, { language })]
  return language === 'vi'
    ? `từ giảm${NO_BREAK}${down} đến tăng${NO_BREAK}${up}`
    : `${down} fewer to ${up} more`
}

function signed(kind: 'plus' | 'minus', text: string, number: number | null): string {
  if (number === 0) return text
  return `${kind === 'plus' ? '+' : '−'}${NO_BREAK}${text}`
}

function textOf({ quantity, status, series, language }: Told): string {
  const { words: said, number } = figureLabel(quantity, { unit: series.unit, language, status })
  return [...said, number].join(' ')
}

const REST: Readonly<
  Record<Language, Readonly<Record<'plus' | 'minus' | 'unknown' | 'incomplete', string>>>
> = {
  vi: {
    plus: 'Tăng vì lý do khác',
    minus: 'Giảm vì lý do khác',
    unknown: 'Phần còn lại, chưa rõ tăng hay giảm',
    incomplete: 'Phần còn lại, gồm cả khoản chưa có số',
  },
  en: {
    plus: 'In for other reasons',
    minus: 'Out for other reasons',
    unknown: 'The rest, in or out',
    incomplete: 'The rest, with what has no figure',
  },
}

interface Told {
  readonly quantity: NonNullable<AccountRow['quantity']>
  readonly status: Status
  readonly series: SeriesModel
  readonly language: Language
}

interface RestStyle {
  readonly language: Language
  readonly unit: SeriesModel['unit']
  readonly period: Period | undefined
}

/** A row of the picture and of the table. */
export interface AccountStep extends AccountRow {
  /** Absent for what is left over. */
  readonly series: SeriesModel | undefined
  readonly period: Period | undefined
  readonly status: Status
}
