import { posix } from 'node:path'

/** Attributes that hold one address, in HTML and SVG. */
export const URL_ATTRIBUTES: ReadonlySet<string> = new Set([
  'href',
  'xlink:href',
  'src',
  'poster',
  'data',
  'action',
  'formaction',
  'cite',
  'longdesc',
  'background',
  'manifest',
  'ping',
])

/** The addresses of a `srcset`, each with where it stands in the value. */
export function readSrcset(value: string): readonly { readonly url: string; readonly from: number }[] {
  return [...value.matchAll(/(?:^|,)\s*([^\s,]+)/g)].map((found) => ({
    url: found[1] ?? '',
    from: found.index + found[0].length - (found[1] ?? '').length,
  }))
}

/**
 * What an address on a page of the output means: another file of the output and a place in it, an address elsewhere, or a scheme that
 * asks nothing of the network.
 */
export function readUrl(url: string, page: string): Address {
  if (url.startsWith('//') || /^https?:/i.test(url)) return { kind: 'outside', url }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)
  if (scheme !== null) return { kind: 'scheme', scheme: (scheme[1] ?? '').toLowerCase() }
  const [, path = '', , fragment] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? []
  const file = path === '' ? page : withFile(decode(path), page)
  return fragment === undefined
    ? { kind: 'inside', file }
    : { kind: 'inside', file, fragment: decode(fragment) }
}

/** The path from one file of the output to another, with the file's name. */
export function relativePath(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to)
}

/** A path that ends in a folder means its `index.html`; one that leaves the output keeps its `..` and so matches no file. */
function withFile(path: string, page: string): string {
  const full = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(page), path)
  const normal = posix.normalize(full === '' ? '.' : full)
  if (normal === '.' || normal === './') return 'index.html'
  return normal.endsWith('/') ? `${normal}index.html` : normal
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export type Address =
  | { readonly kind: 'inside'; readonly file: string; readonly fragment?: string }
  | { readonly kind: 'outside'; readonly url: string }
  | { readonly kind: 'scheme'; readonly scheme: string }
