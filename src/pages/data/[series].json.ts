import { seriesJson } from '../../model/series-json.ts'
import { bulletin } from '../../site/bulletin.ts'
import type { SeriesRoute } from '../../site/series-routes.ts'
import { seriesRoutes } from '../../site/series-routes.ts'

export const getStaticPaths = () => seriesRoutes(bulletin())

export function GET({ props: { series } }: SeriesRoute): Response {
  return new Response(`${JSON.stringify(seriesJson(bulletin().model, series), null, 2)}\n`)
}
