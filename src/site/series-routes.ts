import type { SeriesModel } from '../model/model.ts'
import type { Bulletin } from './bulletin.ts'

/** One route for each series: its page and its downloads. */
export function seriesRoutes({ model }: Bulletin): SeriesRoute[] {
  return [...model.series.values()].map((series) => ({
    params: { series: series.series.id },
    props: { series },
  }))
}

export interface SeriesRoute {
  readonly params: { readonly series: string }
  readonly props: { readonly series: SeriesModel }
}
