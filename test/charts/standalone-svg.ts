import type { Chart } from '../../src/charts/chart.ts'
import { chartSvg } from '../../src/site/chart-svg.ts'

/** A chart as the file that a reader takes away. */
export function standaloneSvg(chart: Chart): string {
  return chartSvg(chart, 'Bản tin Huyện Mẫu, số 2, 28/02/2024')
}
