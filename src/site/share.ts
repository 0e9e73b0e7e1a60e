import type { Edition } from '../load/edition.ts'
import type { Model } from '../model/model.ts'
import { webAddress, webBase } from '../model/web-address.ts'
import { COVER, coverText } from './cover-svg.ts'
import { downloadsAreMade } from './downloads-made.ts'
import { coverHref } from './links.ts'

/**
 * What a page says of itself to programs that show a link with its picture (Open Graph). Only where the bulletin has an address on the web,
 * since such programs follow no relative one, and where the picture of its number is drawn.
 */
export function shareOf(
  model: Model,
  edition: Edition,
  href: string,
  type: Share['type'],
): Share | undefined {
  const base = webBase(model.site)
  if (base === undefined || !downloadsAreMade()) return undefined
  const url = webAddress(base, href)
  const image = webAddress(base, coverHref(edition.id))
  const locale = { vi: 'vi_VN', en: 'en_GB' }[model.language]
  return { type, url, image, imageText: coverText(model, edition), locale, ...COVER }
}

export interface Share {
  readonly type: 'website' | 'article'
  readonly url: string
  readonly image: string
  readonly imageText: string
  readonly width: number
  readonly height: number
  readonly locale: string
}
