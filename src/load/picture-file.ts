import { nearest } from '../format/nearest.ts'
import { problem } from '../problems/make-problem.ts'
import type { Place } from '../problems/place.ts'
import type { Problem } from '../problems/problem.ts'
import type { ArticleContext } from './article-context.ts'
import { isExternal, unsafeUrl } from './article-url.ts'
import { extensionOf, formatNamed, formatOf } from './picture-format.ts'
import { isWhole, pictureSize, type PictureSize } from './picture-size.ts'
import { canStrip } from './picture-strip.ts'

/**
 * The picture that a story names: a file of the edition's folder, by the exact letters of its name, whose content is what the name
 * says, whole, and at most 50 million pixels.
 */
export function readPicture(
  name: string,
  place: Place,
  context: Pick<ArticleContext, 'edition' | 'files'>,
): PictureSize | Problem {
  const unsafe = unsafeUrl(name, place)
  if (unsafe) return unsafe
  const folder = context.edition
  if (isExternal(name)) return problem('picture-missing/remote', place, { url: name, folder })
  const file = context.files.get(name)
  if (!file) {
    const near = nearest(name, context.files.keys())
    return problem('picture-missing', place, {
      name,
      folder,
      ...(near === undefined ? {} : { nearest: near }),
    })
  }
  const promised = formatNamed(name)
  if (!promised)
    return problem('picture-type/not-used', place, { name, extension: extensionOf(name).toUpperCase() })
  const bytes = file.read(Math.min(file.size, mostBytes))
  const found = formatOf(bytes)
  if (found === undefined) return problem('picture-type/damaged', place, { name })
  if (found !== promised) return problem('picture-type', place, { name, found })
  const size = pictureSize(bytes, found)
  const whole = file.size > mostBytes || (isWhole(bytes, found) && canStrip(bytes, found))
  if (!size || size.width < 1 || size.height < 1 || !whole)
    return problem('picture-type/damaged', place, { name })
  if (size.width * size.height > mostPixels)
    return problem('picture-type/too-large', place, { name, ...size })
  return size
}

const mostBytes = 64_000_000
const mostPixels = 50_000_000
