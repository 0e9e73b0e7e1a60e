import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChartKind } from '../format/chart-kinds.ts'
import { loadProject } from '../load/load-project.ts'
import { buildModel } from '../model/build-model.ts'
import type { Model } from '../model/model.ts'
import type { Language } from '../quantity/language.ts'
import { articleCharts } from './chart-files.ts'
import { pageChart, type PageChart } from './page-chart.ts'

/** A small project of invented figures that lives in `folder`, in the words of a language. */
export function exampleModel(folder: string, language: Language): Model {
  const { project, problems } = loadProject(folder)
  if (problems.length > 0) throw new Error(`the example project has a problem: ${problems[0]?.code ?? ''}`)
  return buildModel({ ...project, site: { ...project.site, language } })
}

/** Every chart of the example's stories, each with the line that an editor writes for it. */
export function exampleCharts(folder: string, language: Language): readonly ExampleChart[] {
  const model = exampleModel(folder, language)
  return model.editions.flatMap((edition) =>
    edition.articles.flatMap((article) =>
      articleCharts(edition, article).map(({ use, id }) => ({
        kind: use.chart,
        chart: pageChart(model, use, undefined, { id, focus: use.to ?? edition.period }),
        written: tagAt(join(folder, use.place.file), use.place.line),
      })),
    ),
  )
}

/** The tag that begins in a line, as it is typed. */
function tagAt(file: string, line: number | undefined): string {
  const rest = readFileSync(file, 'utf8')
    .split('\n')
    .slice((line ?? 1) - 1)
    .join('\n')
  return rest.slice(0, rest.indexOf('/>') + 2)
}

export interface ExampleChart {
  readonly kind: ChartKind
  readonly chart: PageChart
  readonly written: string
}
