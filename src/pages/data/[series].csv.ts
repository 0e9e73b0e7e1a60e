import { bulletin } from '../../site/bulletin.ts'
import { seriesFile } from '../../site/data-files.ts'
import { seriesRoutes, type SeriesRoute } from '../../site/series-routes.ts'

export const getStaticPaths = () => seriesRoutes(bulletin())

export async function GET({ props: { series } }: SeriesRoute): Promise<Response> {
  return new Response(await seriesFile(bulletin().model, series, 'csv'))
}
