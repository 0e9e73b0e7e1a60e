import { restWords } from '../check/account-words.ts'
import { capitalize, uncapitalize } from '../format/capital.ts'
import { chartKindName } from '../format/chart-kinds.ts'
import { formatPeriod } from '../format/period.ts'
import {
  describeAccount,
  describeBalance,
  describeNoAccount,
  describeNoStocks,
  titleOfNoAccount,
} from '../format/sentences/account.ts'
import { actionOf } from '../format/sentences/action-of.ts'
import { titleOfMove } from '../format/sentences/chart-title.ts'
import { formatMissing } from '../format/missing.ts'
import { words } from '../format/words.ts'
import type { ChartUse } from '../load/article.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import { add, isPoint } from '../quantity/interval-arithmetic.ts'
import type { Interval } from '../quantity/interval.ts'
import type { AccountRead, Flow } from './account-rows.ts'
import { periodOf, readAccount } from './account-rows.ts'
import type { AccountStep } from './account-steps.ts'
import { accountScale, stepsOf } from './account-steps.ts'
import { nameOf, seriesName, shortName, spanOf, subtitleOf, titleName } from './chart-names.ts'
import type { ChartParts } from './chart-parts.ts'
import { drawAccount } from './draw-account.ts'
import { emptyChart } from './empty-chart.ts'
import { MOST_ROWS, shortenedNote } from './most-rows.ts'
import type { Reading } from './reading.ts'
import { tableOfAccount } from './table-of-account.ts'
import { watermarkWord } from './watermark.ts'

/** Start, what came, what went, end; what is left over stays the interval that it is. */
export function chartOfAccount(model: Model, series: SeriesModel, use: ChartUse): ChartParts {
  const { language } = model
  const { account } = series.series
  const title = titleOfNoAccount(language)
  if (account === undefined)
    return emptyChart(language, subtitleOf(series, use, model, ''), {
      title,
      sentence: describeNoAccount(language),
    })
  const read = readAccount(model, account)
  const span = spanOf([account.start.period, account.end.period], language)
  const subtitle = subtitleOf(series, {}, model, span, { manner: mannerOf(series, language) })
  const steps = stepsOf(read, language)
  if (read.start === undefined || read.end === undefined) {
    const empty = emptyChart(language, subtitle, { title, sentence: describeNoStocks(language) })
    return steps.length === 0
      ? empty
      : { ...empty, table: tableOfAccount(steps, { caption: subtitle, language }) }
  }
  const { start, end } = read
  const telling = { language, unit: end.series.unit }
  const scale = accountScale(steps, end.series, language)
  return {
    title: titleOfMove(
      {
        name: titleName(end.series, language),
        from: { period: start.period, quantity: start.quantity },
        to: { period: end.period, quantity: end.quantity },
      },
      telling,
    ),
    subtitle,
    ...(scale.low > 0 ? { axis: `${words(language).axisFrom} ${scale.label(scale.low)}` } : {}),
    description: `${headOf(series, read, language)} ${sentenceOf(read, language)}`,
    drawing: drawAccount([...steps.slice(0, MOST_ROWS - 2), ...steps.slice(MOST_ROWS - 2).slice(-2)], {
      scale,
      illustrative: watermarkWord(series, language),
    }),
    notes: [...notesOf(model, read), ...shortenedNote(steps.length, language)],
    table: tableOfAccount(steps, { caption: subtitle, language }),
    readings: steps.flatMap(readingOf),
    sources: [
      ...[start, end].map(({ point, series: stock }) => point?.observation.source ?? stock.series.source),
      ...read.flows.map((flow) => flow.series.series.source),
    ],
  }
}

/** For the line that says what is provisional; what is left over has no status of its own. */
function readingOf({ kind, key, period, quantity, status }: AccountStep): readonly Reading[] {
  if (kind === 'rest' || period === undefined || quantity === undefined) return []
  return [{ key, period, quantity, status, now: false }]
}

function mannerOf(series: SeriesModel, language: Model['language']): string {
  const manner = language === 'vi' ? 'tăng, giảm trong kỳ' : 'and what came and went'
  return /tăng, giảm|gained|lost/iu.test(shortName(series, language)) ? '' : manner
}

function headOf(series: SeriesModel, { months, end }: AccountRead, language: Model['language']): string {
  const word = words(language)
  const kind = capitalize(chartKindName('account', language))
  const name = uncapitalize(shortName(series, language))
  const org = nameOf(series.org, language)
  const period =
    end === undefined
      ? ''
      : `, ${formatPeriod(periodOf(months, end.period), { language, register: 'spoken' })}`
  const invented = series.series.illustrative
    ? ` (${language === 'vi' ? word.illustrative : word.illustrativeShort})`
    : ''
  return `${kind}: ${name}${language === 'vi' ? ' của ' : ', '}${org}${period}${invented}.`
}

/** One flow whose verb is known is told as what was done, against the growth; several as a balance. */
function sentenceOf(read: AccountRead, language: Model['language']): string {
  const { start, end, growth, rest, flows, complete, months } = read
  if (start === undefined || end === undefined || growth === undefined) return describeNoStocks(language)
  const telling = { language, unit: end.series.unit }
  const [only] = flows
  const action = only && actionOf(shortName(only.series, language), only.series.unit, language)
  const tellsOne = flows.length === 1 && only?.kind === 'plus' && complete === true && action !== undefined
  if (tellsOne && only.quantity !== undefined && rest !== undefined && rest.high < 0) {
    const left: Interval = {
      low: -rest.high,
      high: -rest.low,
      lowOpen: rest.highOpen,
      highOpen: rest.lowOpen,
    }
    const period = periodOf(months, end.period)
    return describeAccount({ period, entered: only.quantity.hard, growth, rest: left, action }, telling)
  }
  const balance = {
    start: start.quantity,
    end: end.quantity,
    entered: totalOf(flows, 'plus'),
    left: totalOf(flows, 'minus'),
    rest,
    complete: complete === true,
  }
  return describeBalance(balance, telling)
}

function totalOf(flows: readonly Flow[], kind: Flow['kind']): Interval | undefined {
  const known = flows.flatMap((flow) =>
    flow.kind === kind && flow.quantity !== undefined ? [flow.quantity.hard] : [],
  )
  return known.length === 0 ? undefined : known.reduce(add)
}

function notesOf(model: Model, { flows, leftOut, months, other, rest, end }: AccountRead): readonly string[] {
  const { language } = model
  const vi = language === 'vi'
  const stated = [...new Set(flows.flatMap(({ parts }) => parts.flatMap(({ year }) => year ?? [])))].toSorted(
    (a, b) => a - b,
  )
  const without = flows.filter(({ quantity }) => quantity === undefined)
  const firstYear = Math.floor(months.from / 12)
  const counted =
    other === undefined
      ? []
      : [
          vi
            ? `Nguồn không nêu ngày chốt số đầu kỳ nên tính cả năm ${firstYear}${otherText(model, other)}.`
            : `The day of the start is not stated, so ${firstYear} counts too${otherText(model, other)}.`,
        ]
  return [
    ...(rest === undefined || end === undefined
      ? []
      : [
          vi
            ? `Phần gạch chéo là ${isPoint(rest) ? 'phần' : 'mức tối thiểu của phần'} còn lại, tính từ các số khác.`
            : `Hatched is ${isPoint(rest) ? 'what' : 'the least that'} is left over, computed from the other figures.`,
        ]),
    ...without.map(({ series, missing }) => {
      const name = seriesName(series.series, language)
      const said = formatMissing(missing ?? 'not-yet', language)
      return vi
        ? `“${name}”: ${said}; phần còn lại gồm cả khoản này.`
        : `“${name}”: ${said}; the rest includes it.`
    }),
    ...(stated.length === 0
      ? []
      : [
          vi
            ? `Năm ${stated.join(', ')}: theo mức nguồn nêu cho nhiều năm.`
            : `${stated.join(', ')}: by what the source states for several years.`,
        ]),
    ...counted,
    ...leftOut.map(({ series }) => {
      const name = seriesName(series, language)
      return vi ? `Không vẽ “${name}” vì khác đơn vị tính.` : `“${name}” is not drawn: another unit.`
    }),
  ]
}

function otherText(model: Model, other: NonNullable<AccountRead['other']>): string {
  return `; ${restWords(model.language, model, { ...other, net: other.rest, byStatement: [] })}`
}
