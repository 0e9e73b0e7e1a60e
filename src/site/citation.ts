import { citationOf } from '../format/sentences/citation.ts'
import type { Edition } from '../load/edition.ts'
import { fillTemplate } from '../model/fill-template.ts'
import type { Model, SeriesModel } from '../model/model.ts'
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

/** Where a page of the bulletin stands on the web; undefined where the office gave no address. */
export function webAddress({ site }: Model, href: string): string | undefined {
  return URL.canParse(site.url) ? new URL(href.slice(1), withSlash(site.url)).href : undefined
}

function cite(model: Model, title: string, issued: string, href: string): string {
  const address = webAddress(model, href)
  return citationOf({
    owner: model.site.owner,
    title,
    issued,
    ...(address === undefined ? {} : { address }),
  })
}

/** The bulletin may stand in a folder of a server. */
function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`
}
