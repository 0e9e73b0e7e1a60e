import { bulletin } from '../../site/bulletin.ts'
import { seriesCsv } from '../../site/series-csv.ts'
import type { SeriesRoute } from '../../site/series-routes.ts'
import { seriesRoutes } from '../../site/series-routes.ts'

export const getStaticPaths = () => seriesRoutes(bulletin())

export function GET({ props: { series } }: SeriesRoute): Response {
  return new Response(seriesCsv(bulletin().model, series, 'excel'))
}
