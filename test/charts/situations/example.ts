import { join } from 'node:path'
import { articleCharts } from '../../../src/site/chart-files.ts'
import { exampleModel } from '../../../src/site/example.ts'
import type { Situation } from './situation.ts'

export const exampleFolder = join(import.meta.dirname, '..', '..', '..', 'src', 'example')

const model = exampleModel(exampleFolder, 'vi')

/** What the maintainers' page of charts shows. */
export const example: readonly Situation[] = model.editions.flatMap((edition) =>
  edition.articles.flatMap((article) =>
    articleCharts(edition, article).map(({ use, id }) => ({ name: `example-${id}`, model, use })),
  ),
)
