import type { Site } from '../load/project.ts'

/**
 * Where the bulletin is read on the web, ending in `/`; nothing where `url` of the site is no address of a web page. Pages point at each
 * other by relative addresses all the same: this is for what is read far from them, such as a feed.
 */
export function webBase({ url }: Pick<Site, 'url'>): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, origin, pathname } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return undefined
  return `${origin}${pathname}${pathname.endsWith('/') ? '' : '/'}`
}

/**
 * The whole address of a page, `/series/ket-nap.html` from the root of the bulletin, under its base. The first page of a folder goes by the
 * folder's name alone, so that it has one address.
 */
export function webAddress(base: string, href: string): string {
  return base + href.replace(/^\//, '').replace(/(^|\/)index\.html$/, '$1')
}
