import type { ElementContent } from 'hast'
import type { Image, ImageReference } from 'mdast'
import { problem } from '../problems/make-problem.ts'
import type { Place } from '../problems/place.ts'
import { element, placeOfNode, text } from './article-element.ts'
import type { ArticleMaking } from './article-making.ts'
import type { Picture } from './article.ts'
import { unmask } from './mdx-mask.ts'
import { readPicture } from './picture-file.ts'
import type { Template } from './template.ts'

/** A picture in the middle of text. One that stands alone in its paragraph is a photo block. */
export function pictureElement(node: Image | ImageReference, making: ArticleMaking): ElementContent {
  const picture = markdownPicture(node, making)
  const alt = unmask(node.alt ?? '')
  if (!picture) return text(alt)
  const { src, width, height } = picture
  return element(
    'img',
    { src: `/editions/${making.context.edition}/${src}`, alt, width, height, loading: 'lazy' },
    [],
  )
}

/** The picture of `![mô tả](ten-tep.jpg "chú thích")`. */
export function markdownPicture(node: Image | ImageReference, making: ArticleMaking): Picture | undefined {
  const place = placeOfNode(node, making)
  const target = node.type === 'image' ? node : making.definitions.get(node.identifier)
  const alt = unmask(node.alt ?? '')
  const title = unmask(target?.title ?? '')
  const picture = measurePicture(
    {
      src: unmask(target?.url ?? ''),
      alt: { place, parts: alt.trim() === '' ? [] : [alt] },
      ...(title === '' ? {} : { caption: { place, parts: [title] } }),
    },
    place,
    making,
  )
  if (picture) making.pictures.push(picture)
  return picture
}

/** A picture with its size; undefined, with a problem, where it cannot be shown or has no words. */
export function measurePicture(
  picture: Omit<Picture, 'place' | 'width' | 'height'>,
  place: Place,
  { context, problems }: Pick<ArticleMaking, 'context' | 'problems'>,
  altPlace: Place = place,
): Picture | undefined {
  if (isEmpty(picture.alt)) problems.push(problem('alt-missing', altPlace, {}))
  const size = readPicture(picture.src, place, context)
  if ('code' in size) {
    problems.push(size)
    return undefined
  }
  return isEmpty(picture.alt) ? undefined : { ...picture, ...size, place }
}

function isEmpty(template: Template): boolean {
  return template.parts.every((part) => typeof part === 'string' && part.trim() === '')
}
