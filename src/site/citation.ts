import { citationOf } from '../format/sentences/citation.ts'
import type { Edition } from '../load/edition.ts'
import { fillTemplate } from '../model/fill-template.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import { webAddress, webBase } from '../model/web-address.ts'
import { issuedLine, issueOfSeries } from './issued.ts'
import { editionHref, seriesHref } from './links.ts'
import { seriesName } from './names.ts'

/** How to cite the figures of a series as they stand in the number that last published them. */
export function citeSeries(model: Model, series: SeriesModel): string {
  const { id } = series.series
  const issued = issuedLine(model, issueOfSeries(model, series))
  return cite(model, seriesName(model, id), issued, seriesHref(id))
}

/** How to cite a number of the bulletin. */
export function citeEdition(model: Model, edition: Edition): string {
  return cite(model, fillTemplate(model, edition.title), issuedLine(model, edition), editionHref(edition.id))
}

function cite(model: Model, title: string, issued: string, href: string): string {
  const base = webBase(model.site)
  return citationOf({
    owner: model.site.owner,
    title,
    issued,
    ...(base === undefined ? {} : { address: webAddress(base, href) }),
  })
}
