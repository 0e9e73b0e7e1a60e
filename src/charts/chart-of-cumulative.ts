import { capitalize } from '../format/capital.ts'
import { formatMissing } from '../format/missing.ts'
import {
  actionOf,
  describeEarlierPath,
  describeEndOfSums,
  describeNoSums,
  describePaceLine,
  titleOfCumulative,
} from '../format/sentences/cumulative.ts'
import { levelOf } from '../format/sentences/level.ts'
import { monthsElapsed } from '../format/sentences/part-of-year.ts'
import { percentOf } from '../format/sentences/percent.ts'
import type { Progress } from '../format/sentences/progress.ts'
import {
  compareWithPaceOfLastYear,
  describeCumulative,
  describeNeeded,
  describeProgress,
} from '../format/sentences/progress.ts'
import { describeAllZero, describeZero } from '../format/sentences/sparse.ts'
import type { Telling } from '../format/sentences/telling.ts'
import { titleOfVerdict } from '../format/sentences/verdict-title.ts'
import { words } from '../format/words.ts'
import type { ChartUse } from '../load/article.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import { partKey } from '../model/point-key.ts'
import { yearsWithin } from '../model/running-total.ts'
import type { Period } from '../quantity/period.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { breaksOn } from './bands.ts'
import { chartHead } from './chart-head.ts'
import { coveredBy, spanOf, subtitleOf, titleName } from './chart-names.ts'
import type { ChartParts } from './chart-parts.ts'
import type { Cumulative } from './cumulative.ts'
import { drawCumulative } from './draw-cumulative.ts'
import { emptyChart } from './empty-chart.ts'
import type { Sums } from './read-sums.ts'
import { readSums } from './read-sums.ts'
import { tableOfCumulative } from './table-of-cumulative.ts'
import { watermarkWord } from './watermark.ts'

/** How a flow adds up within one year, against the year's plan and against the year before. */
export function chartOfCumulative(
  model: Model,
  series: SeriesModel,
  use: ChartUse,
  focus: Period | undefined,
): ChartParts {
  const { language } = model
  const manner = language === 'vi' ? 'lũy kế trong năm' : 'added up over the year'
  const year = yearOf(series, use, focus)
  const period = year === undefined ? undefined : ({ kind: 'year', year } as const)
  const span = period === undefined ? '' : spanOf([period], language)
  const subtitle = subtitleOf(series, use, model, span, { manner })
  if (series.series.measure !== 'flow')
    return emptyChart(language, subtitleOf(series, use, model, span), describeNoSums('no-flow', language))
  if (period === undefined) return emptyChart(language, subtitle, describeNoSums('no-parts', language))
  const sums = readSums(model, series, use, { year: period.year, focus })
  const now = sums.slots.find((reading) => reading.now)
  if (now?.quantity === undefined) return emptyChart(language, subtitle, describeNoSums('no-parts', language))
  const telling = { language, unit: series.unit }
  const target = sums.goal?.quantity
  const action = actionOf(titleName(series, language), language)
  const progress = { period: now.period, result: now.quantity, status: now.status, action }
  const pace = paceOf(sums, now.period, now.quantity)
  const data = dataOf(sums, pace, series, model)
  const { drawing, wordless } = drawCumulative(data)
  const closed = monthsElapsed(now.period) === 12 ? sums.goal : undefined
  const head = chartHead('cumulative', series, period, language, coveredBy(series, use, model))
  const reached = isZero(now.quantity)
    ? zeroSentence(sums, progress, telling)
    : target === undefined
      ? `${titleOfCumulative(progress, telling, 'spoken')}.`
      : describeCumulative({ ...progress, target }, telling, 'spoken')
  const needed =
    target === undefined || pace === undefined
      ? ''
      : describeNeeded({ ...progress, target }, telling, 'spoken')
  return {
    title:
      closed?.verdict === undefined
        ? titleOfCumulative({ ...progress, target }, telling)
        : titleOfVerdict(
            {
              ...progress,
              target: closed.quantity,
              verdict: closed.verdict,
              better: closed.resolved.target.better,
            },
            telling,
          ),
    subtitle,
    description: [head, reached, needed].filter((sentence) => sentence !== '').join(' '),
    drawing,
    notes: [
      ...(target === undefined || pace === undefined
        ? []
        : [paceNote(sums, { ...progress, target }, pace, telling)]),
      ...gapNotes(sums, language),
      ...(wordless ? [missingNote(sums, language)] : []),
      ...(sums.before === undefined ? [] : [describeEarlierPath(period.year - 1, language)]),
      ...(pace === undefined ? [] : [describePaceLine(pace.by, language)]),
      ...breaksOn([{ kind: 'year', year: period.year - 1 }, period], series, language).map(
        ({ note }) => note,
      ),
    ],
    table: tableOfCumulative(series, sums, { caption: subtitle, year: period.year, language }),
    readings: [...sums.slots.slice(1), ...(sums.before?.slice(1) ?? [])],
    sources: sourcesOf(series, use, period.year),
  }
}

/** The year that the author asks for, else that of the number of the bulletin, else the latest with figures of less than a year. */
function yearOf(series: SeriesModel, use: ChartUse, focus: Period | undefined): number | undefined {
  const years = yearsWithin(series, use)
  const wanted = [use.to, use.from, focus].find(
    (period) => period !== undefined && years.includes(period.year),
  )
  return wanted?.year ?? years.at(-1)
}

/** What should be reached by now: last year's share of its plan where there is one, else the part of the year that has gone by. */
function paceOf(
  { goal, slots, before, goalBefore }: Sums,
  period: Period,
  result: Quantity,
): Pace | undefined {
  if (goal === undefined || goal.resolved.target.better === 'lower' || monthsElapsed(period) === 12)
    return undefined
  const level = levelOf(goal.quantity)
  const then = before?.[slots.findIndex((reading) => reading.now)]?.quantity
  const share =
    goalBefore === undefined || then === undefined ? undefined : percentOf(then, levelOf(goalBefore.quantity))
  const ratio = percentOf(result, level)
  if (share?.qualifier !== 'exact' || share.number === null || ratio === undefined)
    return { by: 'time', level: level.number ?? 0 }
  return { by: 'last-year', level: ((level.number ?? 0) * share.number) / 100, share, ratio }
}

function isZero({ qualifier, number }: Quantity): boolean {
  return qualifier === 'exact' && number === 0
}

/** `Ba quý đầu năm đều không kết nạp đảng viên nào (0).` */
function zeroSentence(
  { length }: Sums,
  { period, action }: Omit<Progress, 'target'>,
  telling: Telling,
): string {
  const count = monthsElapsed(period) / 3
  const periods = ([1, 2, 3, 4] as const)
    .slice(0, count)
    .map((quarter) => ({ kind: 'quarter', year: period.year, quarter }) as const)
  return length === 3 && count > 1
    ? describeAllZero({ periods, action }, telling)
    : describeZero({ period, action }, telling)
}

function paceNote(sums: Sums, progress: Progress, pace: Pace, telling: Telling): string {
  const needed = describeNeeded(progress, telling)
  const said = isZero(progress.result)
    ? zeroSentence(sums, progress, telling)
    : pace.by === 'time'
      ? describeProgress(progress, telling)
      : [
          describeCumulative(progress, telling),
          compareWithPaceOfLastYear(pace.ratio, pace.share, telling),
        ].join(' ')
  return said.includes(needed) ? said : `${said} ${needed}`
}

function dataOf(sums: Sums, pace: Pace | undefined, series: SeriesModel, { language }: Model): Cumulative {
  const vi = language === 'vi'
  const names = vi
    ? { 'last-year': 'mức cùng kỳ năm trước', time: 'tiến độ đều theo thời gian' }
    : { 'last-year': 'last year’s share', time: 'steady pace over the year' }
  const { slots, before, goal, year } = sums
  const last = slots.at(-1)
  return {
    slots: goal === undefined || last === undefined ? slots : [...slots.slice(0, -1), { ...last, goal }],
    periods: sums.names,
    axisName: vi ? 'Tháng' : '',
    name: String(year),
    ...(before === undefined ? {} : { before: { name: String(year - 1), slots: before } }),
    planName: capitalize(words(language).plan),
    ...(pace === undefined ? {} : { pace: { by: pace.by, level: pace.level, name: names[pace.by] } }),
    unit: series.unit,
    language,
    illustrative: watermarkWord(series, language),
  }
}

/** A gap with figures behind it: they are in the table, their sum is nowhere. */
function gapNotes({ gap }: Sums, language: Model['language']): readonly string[] {
  return gap === undefined ? [] : [describeEndOfSums(gap.period, gap.missing, language)]
}

function missingNote({ slots }: Sums, language: Model['language']): string {
  const kinds = [...new Set(slots.flatMap(({ missing }) => missing ?? []))]
  const said = kinds.map((kind) => formatMissing(kind, language)).join(', ')
  return language === 'vi' ? `Các kỳ để trống: ${said}.` : `Periods left empty: ${said}.`
}

function sourcesOf(series: SeriesModel, use: ChartUse, year: number): readonly (string | undefined)[] {
  const key = partKey(series.series, use)
  return [...series.points, ...series.parts]
    .filter(
      (point) =>
        partKey(series.series, point) === key &&
        (point.period.year === year || point.period.year === year - 1),
    )
    .map(({ observation }) => observation.source ?? series.series.source)
}

type Pace =
  | { readonly by: 'time'; readonly level: number }
  | { readonly by: 'last-year'; readonly level: number; readonly share: Quantity; readonly ratio: Quantity }
