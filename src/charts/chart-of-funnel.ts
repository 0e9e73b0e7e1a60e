import { capitalize } from '../format/capital.ts'
import {
  describeTooFewSteps,
  isPartOf,
  stepShare,
  stepWords,
  titleOfSteps,
  titleOfTooFewSteps,
} from '../format/sentences/steps.ts'
import { titleOfNothing } from '../format/sentences/chart-title.ts'
import { SMALLEST_WHOLE } from '../format/sentences/percent.ts'
import { unitName } from '../format/value.ts'
import type { ChartUse } from '../load/article.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import { pointKey } from '../model/point-key.ts'
import { comparePeriods, samePeriod } from '../quantity/period-order.ts'
import type { Period } from '../quantity/period.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { nameOf, seriesName, shortName, spanOf } from './chart-names.ts'
import type { ChartParts } from './chart-parts.ts'
import { drawFunnel } from './draw-funnel.ts'
import { emptyChart } from './empty-chart.ts'
import { describeFunnel } from './funnel-words.ts'
import { MOST_ROWS, shortenedNote } from './most-rows.ts'
import { figureText } from './progress-rows.ts'
import { readPoint } from './read-periods.ts'
import { tableOfFunnel } from './table-of-funnel.ts'
import { watermarkWord } from './watermark.ts'
import type { Step } from './funnel-step.ts'

/** Several series of one unit as the steps of a path, in the order asked for, in one period. What has another unit is named as left out. */
export function chartOfFunnel(
  model: Model,
  all: readonly SeriesModel[],
  use: ChartUse,
  focus: Period | undefined,
): ChartParts {
  const { language } = model
  const unit = all[0]?.unit
  const fitting = all.filter((series) => series.unit.id === unit?.id)
  const period = periodOf(fitting, use, focus)
  const [first] = fitting
  if (first === undefined || period === undefined) return emptyChart(language)
  const subtitle = subtitleOf(first, use, model, period)
  if (fitting.length < 2) {
    const reason = { title: titleOfTooFewSteps(language), sentence: describeTooFewSteps(language) }
    return { ...emptyChart(language, subtitle, reason), notes: leftOut(all, fitting, language) }
  }
  const names = namesOf(fitting, language)
  const steps = fitting.map((series, i): Step => {
    const point = series.index.get(pointKey(series.series, { period, org: use.org, group: use.group }))
    return {
      series,
      name: names[i] ?? '',
      reading: readPoint(point, period, `${i}-${series.series.id}`),
      source: point?.observation.source ?? series.series.source,
    }
  })
  const shares = steps.map((step, i) => shareAfter(steps[i - 1], step))
  const known = steps.flatMap(({ reading: { quantity } }) => quantity ?? [])
  const illustrative = fitting.find(({ series }) => series.illustrative) ?? first
  return {
    title:
      known.length === 0
        ? titleOfNothing(language)
        : titleOfSteps({ steps: known, all: steps.length, period }, { language, unit: first.unit }),
    subtitle,
    description: describeFunnel(steps, { use, model, period, illustrative }),
    drawing: drawFunnel(
      steps.slice(0, MOST_ROWS).map((step, i) => {
        const share = i + 1 < MOST_ROWS ? shares[i + 1] : undefined
        return {
          reading: step.reading,
          name: step.name,
          value: figureText(step.reading, step.series, model),
          next: share && stepWords(share, language),
          isPart: isPart(steps[i - 1], step),
        }
      }),
      { illustrative: watermarkWord(illustrative, language) },
    ),
    notes: [
      ...leftOut(all, fitting, language),
      ...smallNote(steps, language),
      ...shortenedNote(steps.length, language),
    ],
    table: tableOfFunnel(steps, shares, { caption: subtitle, language }),
    readings: steps.map(({ reading }) => reading),
    sources: steps.map(({ source }) => source),
  }
}

/** The period asked for, else that of the focus where every step has a figure, else the latest in which all have, or most. */
function periodOf(all: readonly SeriesModel[], use: ChartUse, focus: Period | undefined): Period | undefined {
  const asked = use.to ?? use.from
  if (asked !== undefined) return asked
  const periods = all.map((series) => pointsOf(series, use))
  const holding = (period: Period): number =>
    periods.filter((known) => known.some((each) => samePeriod(each, period))).length
  if (focus !== undefined && holding(focus) === all.length) return focus
  return periods.flat().toSorted((a, b) => holding(b) - holding(a) || comparePeriods(b, a))[0]
}

/** Periods in which a series has a number for the part asked for; all of its periods where it has none. */
function pointsOf(series: SeriesModel, { org, group }: ChartUse): readonly Period[] {
  const points = org === undefined && group === undefined ? series.points : series.parts
  const own = points.filter((point) => point.org === org && point.group === group)
  const numbered = own.filter(({ observation }) => observation.value.kind === 'quantity')
  return (numbered.length === 0 ? own : numbered).map(({ period }) => period)
}

function shareAfter(before: Step | undefined, step: Step): Quantity | undefined {
  const [from, to] = [before?.reading.quantity, step.reading.quantity]
  return from === undefined || to === undefined ? undefined : stepShare(from, to)
}

function isPart(before: Step | undefined, { reading }: Step): boolean {
  const [from, to] = [before?.reading.quantity, reading.quantity]
  return from !== undefined && to !== undefined && isPartOf(from, to)
}

function smallNote(steps: readonly Step[], language: Model['language']): readonly string[] {
  const small = steps.some((step, i) => {
    const before = steps[i - 1]
    const level = before?.reading.quantity?.hard.low ?? 0
    return isPart(before, step) && step.series.unit.kind === 'count' && level > 0 && level < SMALLEST_WHOLE
  })
  if (!small) return []
  return [
    language === 'vi'
      ? 'Không ghi phần trăm khi bước trước dưới 20.'
      : 'No percentage where the step before is under 20.',
  ]
}

function subtitleOf(
  { unit, org }: SeriesModel,
  use: ChartUse,
  { language, project }: Model,
  period: Period,
): string {
  const shares = unit.kind === 'percent' || unit.kind === 'per-mille'
  const counted = unitName(unit, language)
  const [vi, en] = shares
    ? ['Tỷ lệ theo từng bước', 'Shares at each step']
    : [`Số ${counted} theo từng bước`, `${capitalize(counted)} at each step`]
  const group = use.group === undefined ? undefined : project.groups.get(use.group)
  const whole = (use.org === undefined ? undefined : project.orgs.get(use.org)) ?? org
  const covered = [group, whole].flatMap((each) => (each === undefined ? [] : [nameOf(each, language)]))
  return [language === 'vi' ? vi : en, ...covered, spanOf([period], language)].join(', ')
}

/** Short names where they tell the steps apart, else the full ones. */
function namesOf(all: readonly SeriesModel[], language: Model['language']): readonly string[] {
  const short = all.map((series) => shortName(series, language))
  return new Set(short).size === short.length ? short : all.map(({ series }) => seriesName(series, language))
}

function leftOut(
  all: readonly SeriesModel[],
  fitting: readonly SeriesModel[],
  language: Model['language'],
): readonly string[] {
  return all
    .filter((series) => !fitting.includes(series))
    .map(({ series }) => {
      const name = seriesName(series, language)
      return language === 'vi'
        ? `Không vẽ “${name}” vì khác đơn vị tính.`
        : `“${name}” is not drawn: another unit.`
    })
}
