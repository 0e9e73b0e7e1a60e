import type { ElementContent } from 'hast'
import type { Link, LinkReference } from 'mdast'
import { problem } from '../problems/make-problem.ts'
import type { Place } from '../problems/place.ts'
import { element, placeOfNode, type Convert } from './article-element.ts'
import { isDownload } from './article-addresses.ts'
import type { ArticleMaking } from './article-making.ts'
import { isExternal, resolveUrl, unsafeUrl } from './article-url.ts'
import { unmask } from './mdx-mask.ts'

/** A link, its address written beside it or apart. Where the address is refused the words stay. */
export function anchorOf(
  node: Link | LinkReference,
  making: ArticleMaking,
  convert: Convert,
): ElementContent[] {
  const children = convert(node.children)
  const target = node.type === 'link' ? node : making.definitions.get(node.identifier)
  const href = target && hrefOf(target.url, placeOfNode(target, making), making)
  if (target === undefined || href === undefined) return children
  return [element('a', { href, ...(target.title ? { title: unmask(target.title) } : {}) }, children)]
}

/** Looks at addresses written apart, those that nothing uses included, and remembers them by name. */
export function checkDefinitions(making: ArticleMaking): void {
  for (const definition of making.definitions.values()) {
    const unsafe = unsafeUrl(unmask(definition.url), placeOfNode(definition, making))
    if (unsafe) making.problems.push(unsafe)
  }
}

/**
 * The address of a link in a story: as written where it leads out of the bulletin, else root-absolute with the file's name; a story is
 * named by its file (`/editions/2024-02/bai-2.mdx`) until its page's name is known. Undefined, with a problem, where it is unsafe or
 * leaves the root. Whether the page exists is asked when all have been read.
 */
function hrefOf(masked: string, place: Place, making: ArticleMaking): string | undefined {
  const url = unmask(masked)
  const unsafe = unsafeUrl(url, place)
  if (unsafe) {
    making.problems.push(unsafe)
    return undefined
  }
  if (isExternal(url)) {
    making.links.push({ url, place })
    return url
  }
  const target = resolveUrl(url, making.context.edition, making.article)
  if (target === undefined) {
    making.problems.push(problem('broken-link', place, { url }))
    return undefined
  }
  const file = fileOf(target, making)
  making.links.push({ url, target, ...(file === undefined ? {} : { file }), place })
  return url.startsWith('#') ? url : target
}

/** The file beside the article that an address names, where it may be offered to readers. */
function fileOf(target: string, { context }: ArticleMaking): string | undefined {
  const folder = `/editions/${context.edition}/`
  const name = target.startsWith(folder) ? target.slice(folder.length) : ''
  return context.files.has(name) && isDownload(name) ? name : undefined
}
