import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { chartHtml } from '../../src/components/charts/chart-html.ts'
import { exampleCharts } from '../../src/site/example.ts'
import { exampleFolder } from '../charts/situations/example.ts'

/** Marks that draw a figure. */
const points = (html: string): number =>
  new Set([...html.matchAll(/data-k="([^"]+)"/g)].map(([, key]) => key)).size

it.each(exampleCharts(exampleFolder, 'vi').map(({ kind, chart }) => [kind, chartHtml(chart)] as const))(
  'a chart of the kind %s with its table stays in its share of 3 KB for 16 points, compressed',
  (_, html) => {
    const room = 3 * 1024 * Math.max(1, points(html) / 16)
    expect(gzipSync(html).length).toBeLessThan(room)
  },
)
