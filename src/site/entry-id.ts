import type { Site } from '../load/project.ts'

/**
 * The lasting name of a thing of the bulletin for programs: a tag URI (RFC 4151) of the host, or the e-mail address, that `url` of the site
 * names. `2024-02`, and what stands under it, takes the year that the name of every edition begins with, so that a new hour or a new address
 * of its page leaves its name as it is.
 */
export function entryId(site: Pick<Site, 'url'>, edition: string, story?: string): string {
  const { authority, path } = authorityOf(site.url)
  const rest = ['editions', edition, ...(story === undefined ? [] : [story])].join('/')
  return `tag:${authority},${edition.slice(0, 'YYYY'.length)}:${path}${rest}`
}

function authorityOf(address: string): { readonly authority: string; readonly path: string } {
  const { protocol, hostname, pathname } = new URL(address)
  if (protocol === 'mailto:') return { authority: pathname, path: '' }
  return { authority: hostname, path: pathname === '/' ? '' : pathname.replace(/^\/|\/?$/g, '') + '/' }
}
