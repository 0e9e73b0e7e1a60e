import type { Article } from '../../load/article.ts'
import type { Edition } from '../../load/edition.ts'
import type { Passage } from '../../load/passage.ts'
import type { Model, SeriesModel } from '../../model/model.ts'
import type { Prose } from '../../prose/prose.ts'
import { proseReader } from '../../prose/read-prose.ts'

/** Every passage of a project with what its numbers say, in the order of series, editions and stories. Read once for all rules. */
export function passagesOf(model: Model): readonly ReadPassage[] {
  const known = read.get(model)
  if (known !== undefined) return known
  const passages = readAll(model)
  read.set(model, passages)
  return passages
}

const read = new WeakMap<Model, readonly ReadPassage[]>()

function readAll(model: Model): readonly ReadPassage[] {
  const readProse = proseReader({ language: model.language, units: model.project.units.values() })
  const reading = (
    passages: readonly Passage[],
    from: Omit<ReadPassage, 'passage' | 'prose'>,
  ): readonly ReadPassage[] =>
    passages.map((passage) => ({ ...from, passage, prose: readProse(passage.text) }))
  return [
    ...[...model.series.values()].flatMap((series) => reading(series.series.passages, { series })),
    ...model.editions.flatMap((edition) => [
      ...reading(edition.passages, { edition }),
      ...edition.articles.flatMap((article) => reading(article.passages, { edition, article })),
    ]),
  ]
}

export interface ReadPassage {
  readonly passage: Passage
  readonly prose: Prose
  /** The series whose name or definition it is. */
  readonly series?: SeriesModel
  readonly edition?: Edition
  readonly article?: Article
}
