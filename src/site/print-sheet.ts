import { PAGE_OF } from '../format/sentences/counts.ts'
import type { Edition } from '../load/edition.ts'
import type { Model } from '../model/model.ts'
import { numberOf } from './frame.ts'

/**
 * The running head and foot of a printed number: its name and the circulation marking above, the publisher and the page below. Browsers
 * without page boxes leave it out; the head line in the flow stands in for it.
 */
export function printSheet(model: Model, edition: Edition): string {
  const { site } = model
  const [before, between] = PAGE_OF[model.language]
  return `@page {
  @top-left { content: ${quoted(`${site.title}, ${numberOf(model, edition).folio}`)}; ${FONT} }
  @top-right { content: ${quoted(site.circulation ?? '')}; text-transform: uppercase; ${FONT} }
  @bottom-left { content: ${quoted(site.owner)}; ${FONT} }
  @bottom-right { content: ${quoted(before)} counter(page) ${quoted(between)} counter(pages); ${FONT} }
}
@page :first {
  @top-left { content: none; }
  @top-right { content: none; }
}
`
}

/** Said in every box: the grammar of CSS knows no list of boxes. */
const FONT = "font: 8pt 'Noto Sans', sans-serif;"

/** As a CSS string: quotes and backslashes escaped, line ends and the start of a closing tag written as code points. */
function quoted(text: string): string {
  return `"${text.replace(/["\\<\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`
}
