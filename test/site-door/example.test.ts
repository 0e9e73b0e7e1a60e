import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inspect } from '../../src/check/inspect.ts'
import { chartKinds } from '../../src/format/chart-kinds.ts'
import { exampleCharts } from '../../src/site/example.ts'
import { exampleFolder } from '../charts/situations/example.ts'

const pages = join(exampleFolder, '..', 'pages', '_guide')

describe('the example project of the page of charts', () => {
  it('has nothing that check would tell', () => {
    expect(inspect(exampleFolder).problems.map(({ code }) => code)).toEqual([])
  })

  it('holds invented figures only', () => {
    for (const { series } of inspect(exampleFolder).model.series.values())
      expect(series.illustrative).toBe(true)
  })

  it.each(chartKinds)('shows %s with the line that makes it, in both languages', (kind) => {
    for (const language of ['vi', 'en'] as const) {
      const shown = exampleCharts(exampleFolder, language).filter((each) => each.kind === kind)
      expect(shown.length).toBeGreaterThan(0)
      for (const { written, chart } of shown) {
        expect(written).toMatch(new RegExp(`^<Chart kind="${kind}" [^<>]*/>$`))
        expect(chart.downloads).toEqual([])
      }
      expect(readFileSync(join(pages, language, 'charts.mdx'), 'utf8')).toContain(
        `<Example kind="${kind}" />`,
      )
    }
  })

  it('speaks the language of the site', () => {
    const [chart] = exampleCharts(exampleFolder, 'en')
    expect(chart?.chart.subtitle).toContain('New members admitted')
  })
})
