import type { ChartKind } from '../format/chart-kinds.ts'
import type { ChartUse } from '../load/article.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import type { Period } from '../quantity/period.ts'
import { chartOfCumulative } from './chart-of-cumulative.ts'
import { chartOfAccount } from './chart-of-account.ts'
import { chartOfFunnel } from './chart-of-funnel.ts'
import { chartOfHeat } from './chart-of-heat.ts'
import { chartOfLines } from './chart-of-lines.ts'
import { chartOfMultiples } from './chart-of-multiples.ts'
import { chartOfParts } from './chart-of-parts.ts'
import { chartOfPeriods } from './chart-of-periods.ts'
import { chartOfProgress } from './chart-of-progress.ts'
import { chartOfRanking } from './chart-of-ranking.ts'
import { chartOfShare } from './chart-of-share.ts'
import type { ChartParts } from './chart-parts.ts'

/** How each kind is drawn. */
export const DRAWINGS: Readonly<Record<ChartKind, DrawKind>> = {
  columns: ({ model, series, use, focus }) => chartOfPeriods(model, series, use, focus),
  line: ({ model, series, others, use, focus }) =>
    others.length > 0 ? chartOfLines(model, series, others, use) : chartOfPeriods(model, series, use, focus),
  progress: ({ model, series, use, focus }) => chartOfProgress(model, series, use, focus),
  share: ({ model, series, use, focus }) => chartOfShare(model, series, use, focus),
  breakdown: ({ model, series, use, focus }) => chartOfParts(model, series, use, focus),
  cumulative: ({ model, series, use, focus }) => chartOfCumulative(model, series, use, focus),
  ranking: ({ model, series, use, focus }) => chartOfRanking(model, series, use, focus),
  funnel: ({ model, series, others, use, focus }) => chartOfFunnel(model, [series, ...others], use, focus),
  account: ({ model, series, use }) => chartOfAccount(model, series, use),
  multiples: ({ model, series, others, use, focus }) => chartOfMultiples(model, series, others, use, focus),
  heat: ({ model, series, use, focus }) => chartOfHeat(model, series, use, focus),
}

type DrawKind = (asked: Asked) => ChartParts

/** What a chart is drawn from. */
export interface Asked {
  readonly model: Model
  readonly series: SeriesModel
  /** Further series, for kinds that draw several. */
  readonly others: readonly SeriesModel[]
  readonly use: ChartUse
  /** The observation to point at, as far as anyone said. */
  readonly focus: Period | undefined
}
