import { formatPeriod } from '../format/period.ts'
import { titleOfOnePoint, titleOfShare } from '../format/sentences/chart-title.ts'
import { percentOf, SMALLEST_WHOLE } from '../format/sentences/percent.ts'
import { formatValue, unitName } from '../format/value.ts'
import { capitalize } from '../format/capital.ts'
import type { ChartUse } from '../load/article.ts'
import type { Model, Point, SeriesModel } from '../model/model.ts'
import { wholeOf } from '../model/share.ts'
import { difference } from '../quantity/derive.ts'
import { comparePeriods, samePeriod } from '../quantity/period-order.ts'
import type { Period } from '../quantity/period.ts'
import { chartHead } from './chart-head.ts'
import { spanOf, subtitleOf } from './chart-names.ts'
import type { ChartParts } from './chart-parts.ts'
import { emptyChart } from './empty-chart.ts'
import { figureLabel } from './figure-label.ts'
import { readPoint } from './read-periods.ts'
import type { ShareRow } from './share.ts'
import { drawShare } from './share.ts'
import { tableOfShare } from './table-of-share.ts'
import { watermarkWord } from './watermark.ts'
import type { Shared } from './part-of-whole.ts'

/** One part of a whole: `value` in `of`, a group in its whole, or a printed share; of one period, or of several where they are asked for. */
export function chartOfShare(
  model: Model,
  series: SeriesModel,
  use: ChartUse,
  focus: Period | undefined,
): ChartParts {
  const { language } = model
  const { unit } = series
  const shared = sharedPoints(series, use, focus).flatMap((point): readonly Shared[] => {
    const { value, share } = point.observation
    const whole = wholeOf(series, point)
    if (value.kind === 'missing' || (whole === undefined && unit.kind !== 'percent')) return []
    return [
      {
        point,
        part: value,
        whole,
        share: share ?? (whole === undefined ? undefined : percentOf(value, whole)),
      },
    ]
  })
  const [first] = shared
  const last = shared.at(-1)
  if (first === undefined || last === undefined)
    return emptyChart(language, subtitleOf(series, use, model, ''))
  const rows = shared.map((each) => rowOf(each, series, model, shared.length > 1 && each === last))
  const span = spanOf(
    shared.map(({ point }) => point.period),
    language,
  )
  const subtitle = subtitleOf(series, use, model, span)
  const readings = rows.map(({ reading }) => reading)
  return {
    title: titleOf(last, series, model),
    subtitle,
    description: `${chartHead('share', series, last.point.period, language)} ${sentenceOf(last, series, model)}`,
    drawing: drawShare(rows, { illustrative: watermarkWord(series, language) }),
    notes: notesOf(series, shared, model),
    table: tableOfShare(series, shared, readings, { caption: subtitle, language }),
    readings,
    sources: shared.map(({ point }) => point.observation.source ?? series.series.source),
  }
}

function sharedPoints(series: SeriesModel, use: ChartUse, focus: Period | undefined): readonly Point[] {
  const whole = use.org === undefined && use.group === undefined
  const points = (
    whole ? series.points : series.parts.filter(({ org, group }) => org === use.org && group === use.group)
  )
    .filter(({ observation }) => observation.value.kind === 'quantity')
    .toSorted((a, b) => comparePeriods(a.period, b.period))
  if (use.from !== undefined || use.to !== undefined) {
    return points.filter(
      ({ period }) =>
        (use.from === undefined || comparePeriods(period, use.from) >= 0) &&
        (use.to === undefined || comparePeriods(period, use.to) <= 0),
    )
  }
  const wanted = focus && points.find(({ period }) => samePeriod(period, focus))
  return wanted === undefined ? points.slice(-1) : [wanted]
}

function rowOf(shared: Shared, { unit }: SeriesModel, { language }: Model, now: boolean): ShareRow {
  const { point, part, whole } = shared
  const reading = { ...readPoint(point, point.period), now }
  const name = capitalize(formatPeriod(point.period, { language }))
  const { words: said, number } = figureLabel(part, { unit, language, status: point.observation.status })
  const figure = [...said, number].join(' ')
  if (whole === undefined)
    return { reading, name, value: figure, counted: figure, whole: 100, isCount: false }
  const rest = difference(whole, part)
  const left =
    rest.qualifier === 'exact' ? leftText(formatValue(rest, { language, unit }), language) : undefined
  const of = formatValue(whole, { language })
  const value = `${figure} ${language === 'vi' ? 'trong' : 'of'} ${of}${percentText(shared, language)}`
  const counted = `${formatValue(part, { language, unit })}${percentText(shared, language)}`
  return {
    reading,
    name,
    value,
    counted,
    rest: left,
    whole: whole.number ?? part.number ?? 1,
    isCount: unit.kind === 'count',
  }
}

/** `còn 42 người` */
function leftText(figure: string, language: Model['language']): string {
  return language === 'vi' ? `còn ${figure}` : `${figure} others`
}

function percentText({ share }: Shared, language: Model['language']): string {
  return share === undefined ? '' : ` (${formatValue(share, { language })})`
}

function titleOf({ point, part, whole, share }: Shared, { unit }: SeriesModel, { language }: Model): string {
  if (whole === undefined)
    return titleOfOnePoint({ period: point.period, quantity: part }, { language, unit })
  return titleOfShare({ part, whole, share }, { language, unit })
}

/** `172 trong 214 người (80,37%); còn 42 người.` */
function sentenceOf(shared: Shared, series: SeriesModel, model: Model): string {
  const { language } = model
  const { part, whole } = shared
  if (whole === undefined)
    return `${capitalize(formatValue(part, { language, unit: series.unit, register: 'spoken' }))}.`
  const unit = unitName(series.unit, language)
  const row = rowOf(shared, series, model, false)
  const pair = `${formatValue(part, { language })} ${language === 'vi' ? 'trong' : 'of'} ${formatValue(whole, { language })} ${unit}`
  return `${capitalize(pair)}${percentText(shared, language)}${row.rest === undefined ? '' : `; ${row.rest}`}.`
}

function notesOf({ series }: SeriesModel, shared: readonly Shared[], { language }: Model): readonly string[] {
  const vi = language === 'vi'
  const small = shared.some(({ whole }) => whole !== undefined && whole.hard.high < SMALLEST_WHOLE)
  return [
    ...(series.denominator?.kind === 'unknown'
      ? [
          vi
            ? 'Nguồn không nêu tỷ lệ này tính trên bao nhiêu người.'
            : 'The source does not say of how many this is a share.',
        ]
      : []),
    ...(small ? [vi ? 'Tổng dưới 20 nên không tính tỷ lệ.' : 'Whole under 20: no percentage.'] : []),
    ...shared.flatMap(({ point }) => point.observation.note ?? []),
  ]
}
