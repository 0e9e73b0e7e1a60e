import { titleOfAmounts, describeAmounts, type Amount } from '../format/sentences/ranking-title.ts'
import { titleOfNothing } from '../format/sentences/chart-title.ts'
import { describeAllMissing } from '../format/sentences/sparse.ts'
import { SMALLEST_WHOLE } from '../format/sentences/percent.ts'
import { words } from '../format/words.ts'
import type { ChartUse } from '../load/article.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import type { Period } from '../quantity/period.ts'
import { chartHead } from './chart-head.ts'
import { byWords, spanOf, subtitleOf } from './chart-names.ts'
import type { ChartParts } from './chart-parts.ts'
import { drawRanking } from './draw-ranking.ts'
import { emptyChart } from './empty-chart.ts'
import { shortenedNote } from './most-rows.ts'
import { partsAt } from './parts-at.ts'
import { planTally } from './plan-group.ts'
import { rowsByPart } from './progress-rows.ts'
import type { Ranked } from './ranking-rows.ts'
import { amountScale, drawnGroups, planScale, rankedRows, skippedAfter } from './ranking-rows.ts'
import { standingWords } from './standing-words.ts'
import { tableOfRanking } from './table-of-ranking.ts'
import { watermarkWord } from './watermark.ts'

/** Organisations or groups by the share of their plan that they have reached, the furthest first; by amount where nothing is planned. */
export function chartOfRanking(
  model: Model,
  series: SeriesModel,
  use: ChartUse,
  focus: Period | undefined,
): ChartParts {
  const { language } = model
  const at = partsAt(series, use, focus)
  const found = rowsByPart(model, series, use, focus)
  if (at === undefined || found === undefined || found.rows.length === 0)
    return emptyChart(language, subtitleOf(series, use, model, ''))
  const vi = language === 'vi'
  const planned = use.target !== 'none' && found.rows.some(({ goal }) => goal !== undefined)
  const ranked = rankedRows(found.rows, { planned, series, language })
  const lower = planned && ranked.some(({ row }) => row.goal?.resolved.target.better === 'lower')
  const against = vi ? 'so với kế hoạch' : 'against the plan'
  const by = byWords(at.by, language)
  const part = {
    org: at.by === 'group' ? use.org : undefined,
    group: at.by === 'org' ? use.group : undefined,
  }
  const subtitle = subtitleOf(series, part, model, spanOf([at.period], language), {
    manner: planned ? `${against}, ${by}` : by,
  })
  const scale = planned ? planScale(ranked) : amountScale(ranked, series, language)
  const yearly = vi ? 'kế hoạch cả năm' : "the year's plan"
  const { title, sentence } = planned
    ? standingWords(planTally(ranked.map(({ group }) => group)), { series, by: at.by, lower, language })
    : amountWords(ranked, at.by, series, language)
  return {
    title,
    subtitle,
    description: `${chartHead('ranking', series, at.period, language)} ${sentence}`,
    drawing: drawRanking(drawnGroups(ranked, { planned, lower, series, language }), {
      scale,
      planName: planned ? (found.partial ? yearly : words(language).plan) : undefined,
      illustrative: watermarkWord(series, language),
      skipped: skippedAfter(ranked, at.by, language),
    }),
    notes: [
      ...notesOf(ranked, { planned, counts: series.unit.kind !== 'percent', high: scale.high, language }),
      ...shortenedNote(ranked.length, language),
    ],
    table: tableOfRanking(series, ranked, { caption: subtitle, by: at.by, planned, lower, language }),
    readings: ranked.map(({ row }) => row.reading),
    sources: found.sources,
  }
}

function amountWords(
  ranked: readonly Ranked[],
  by: 'org' | 'group',
  series: SeriesModel,
  language: Model['language'],
): { readonly title: string; readonly sentence: string } {
  const telling = { language, unit: series.unit }
  const known = ranked.flatMap(({ row }): readonly Amount[] =>
    row.reading.quantity === undefined ? [] : [{ name: row.name, quantity: row.reading.quantity }],
  )
  if (known.length === 0) return { title: titleOfNothing(language), sentence: describeAllMissing(language) }
  const [top, bottom] = [known[0], known.at(-1)]
  const isFirst = top !== undefined && known.every((each) => each === top || isAbove(top, each))
  const isLast = bottom !== undefined && known.every((each) => each === bottom || isAbove(each, bottom))
  const amounts = {
    first: isFirst ? top : undefined,
    last: isLast && bottom !== top ? bottom : undefined,
    all: known.length,
    noun: by === 'org' ? 'organisation' : 'group',
  } as const
  return { title: titleOfAmounts(amounts, telling), sentence: describeAmounts(amounts, telling) }
}

function isAbove({ quantity: { hard: a } }: Amount, { quantity: { hard: b } }: Amount): boolean {
  return a.low > b.high || (a.low === b.high && (a.lowOpen || b.highOpen))
}

function notesOf(ranked: readonly Ranked[], { planned, counts, high, language }: Noted): readonly string[] {
  const vi = language === 'vi'
  if (!planned) {
    return [
      vi
        ? 'Số liệu không có kế hoạch riêng cho từng dòng nên sắp theo giá trị, từ lớn đến nhỏ.'
        : 'There is no plan for the single rows, so they are in the order of their amounts, the largest first.',
    ]
  }
  const small = ranked.some(
    ({ row: { goal, reading } }) =>
      goal !== undefined && reading.quantity !== undefined && Math.min(...goal.levels) < SMALLEST_WHOLE,
  )
  const beyond = ranked.some(
    ({ placed }) => placed !== undefined && (placed.number ?? Math.min(...(placed.ends ?? []))) > high,
  )
  return [
    vi
      ? 'Mỗi chấm đứng ở phần trăm kế hoạch riêng của dòng; bên phải là kết quả / kế hoạch.'
      : 'Each point stands at the share of its own plan; at the right, result / plan.',
    ...(small && counts
      ? [vi ? 'Không ghi phần trăm khi kế hoạch dưới 20.' : 'No percentage where the plan is under 20.']
      : []),
    ...(beyond
      ? [
          vi
            ? `Mũi tên ở mép phải: trên ${high}% kế hoạch, ngoài thang.`
            : `An arrow at the right edge: above ${high}% of the plan, off the scale.`,
        ]
      : []),
  ]
}

interface Noted {
  readonly planned: boolean
  /** Not a series of shares. */
  readonly counts: boolean
  /** End of the scale. */
  readonly high: number
  readonly language: Model['language']
}
