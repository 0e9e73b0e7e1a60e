import { dayOf, formatDate } from '../format/date.ts'
import { numberName } from '../format/sentences/counts.ts'
import type { Edition } from '../load/edition.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import { frontEdition } from './front-edition.ts'

/**
 * The number of the bulletin that the figures of a series were last published with: the last one; for real figures never one that only
 * shows invented ones.
 */
export function issueOfSeries(model: Model, { series }: SeriesModel): Edition | undefined {
  return series.illustrative ? model.editions.at(-1) : frontEdition(model)
}

/** Where and when a figure was published, for what leaves the pages: `Bản tin Huyện Mẫu, số 2, 28/02/2024`; the last number if none is named. */
export function issuedLine(model: Model, edition: Edition | undefined = model.editions.at(-1)): string {
  const { language, site } = model
  if (edition === undefined) return site.title
  const number = numberName(edition.number, language)
  const day = formatDate(dayOf(edition.releaseAt, site.timezone), { language })
  return [site.title, number.charAt(0).toLowerCase() + number.slice(1), day].join(', ')
}
