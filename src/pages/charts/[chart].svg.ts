import { bulletin } from '../../site/bulletin.ts'
import { chartRoutes, chartSvgFile, type ChartRoute } from '../../site/chart-files.ts'

export const getStaticPaths = () => chartRoutes(bulletin())

export function GET({ props }: ChartRoute): Response {
  return new Response(chartSvgFile(bulletin().model, props))
}
