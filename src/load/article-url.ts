import type { Place } from '../problems/place.ts'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'

/**
 * What is wrong with an address whose entities and escapes have been read, judged as the most forgiving browser would read it: blanks
 * and control characters fall out, `\` counts as `/`, a per cent sign may hide a letter. Only `https:`, `http:`, `mailto:` and relative
 * links pass.
 */
export function unsafeUrl(url: string, place: Place): Problem | undefined {
  const bare = url
    .replace(/%([0-7][0-9a-f])/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/[\p{C}\p{Z}\ufffd]/gu, '')
  if (/^(?:file|[a-z]):/iu.test(bare)) return problem('unsafe-url/this-computer', place, { url })
  const otherHost = /^[\\/]{2}/u.test(bare)
  const otherScheme = /^[a-z][a-z0-9+.-]*:/iu.test(bare) && !/^(?:https?:\/\/[^\\/]|mailto:)/iu.test(bare)
  if (otherHost || otherScheme) return problem('unsafe-url', place, { url })
  const malformed =
    url.length > longestUrl || /[\p{C}\p{Z}\ufffd\\<>"]/u.test(url) || /%(?![0-9a-f]{2})/iu.test(url)
  return malformed ? problem('unsafe-url/malformed', place, { url }) : undefined
}

/** Does a safe address lead out of the bulletin? */
export function isExternal(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/iu.test(url)
}

/**
 * The root-absolute address that a relative one means on a page of the edition, as a browser resolves it: `bai-2.mdx`, `#phan`,
 * `../2024-01/index.html`, `/series/ket-nap.html`. A folder means its `index.html`. Undefined where it climbs out of the root or
 * asks a question (`?`), which no file can answer.
 */
export function resolveUrl(url: string, edition: string, article: string): string | undefined {
  const [path = '', fragment] = split(url, '#')
  if (path.includes('?')) return undefined
  const steps: string[] = path.startsWith('/') ? [] : ['editions', edition]
  if (path === '') steps.push(`${article}.mdx`)
  for (const step of path.split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined
    if (step !== '' && step !== '.' && step !== '..') steps.push(plain(step))
  }
  if (path !== '' && /(?:^|\/)\.{0,2}$/u.test(path)) steps.push('index.html')
  return `/${steps.join('/')}${fragment === undefined ? '' : `#${plain(fragment)}`}`
}

/** The two sides of the first mark; one side where there is none. */
export function split(text: string, mark: string): readonly [string, string?] {
  const at = text.indexOf(mark)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)]
}

const longestUrl = 2_000

function plain(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return encoded
  }
}
