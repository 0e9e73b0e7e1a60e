import { escape } from '../format/escape.ts'
import type { Model } from '../model/model.ts'
import { webAddress, webBase } from '../model/web-address.ts'
import { writeText, type Output } from './output.ts'

export const SITEMAP = 'sitemap.xml'

/**
 * Lists the pages for search engines (sitemaps.org, 0.9), where the bulletin has an address on the web: the protocol knows whole addresses
 * only. It takes up to 50,000 pages; a larger bulletin has none, since half a list says that the rest is gone.
 */
export function writeSitemap(output: Output, { site }: Model): void {
  const base = webBase(site)
  const pages = output.pages.filter((page) => page !== NOT_FOUND && !page.endsWith(PAPER))
  if (base === undefined || pages.length > MOST_PAGES) return
  const places = pages.map((page) => `<url><loc>${escape(webAddress(base, page))}</loc></url>\n`)
  writeText(
    output,
    SITEMAP,
    `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${places.join('')}</urlset>\n`,
  )
}

const NOT_FOUND = '404.html'
/** A number as one page says again what its pages say. */
const PAPER = '/paper.html'
const MOST_PAGES = 50_000
