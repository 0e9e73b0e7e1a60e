import { decodeHtml } from './html-references.ts'
import type { Reference } from './page-facts.ts'
import { CSS_ADDRESS } from './portable.ts'

/** What a style sheet fetches. */
export function referencesOfStyle(css: string): readonly Reference[] {
  return [...css.matchAll(CSS_ADDRESS)]
    .map((found) => found[3] ?? '')
    .filter((url) => !url.startsWith('#'))
    .map((url) => ({ kind: 'resource', url }))
}

/** Where a list for programs points: the links of a feed, the places of a site map, the addresses in a calendar. */
export function referencesOfListing(text: string): readonly Reference[] {
  const unfolded = text.replace(/\r\n[ \t]/g, '')
  return [...unfolded.matchAll(LISTED)].map(([, attribute, element, line]) => ({
    kind: 'link',
    url: line ?? decodeHtml(attribute ?? element ?? ''),
  }))
}

const LISTED = /\bhref="([^"]*)"|<(?:loc|icon|logo)>([^<]*)<|^URL:(\S+)/gm
