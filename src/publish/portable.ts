import { decodeHtml, encodeAttribute } from './html-references.ts'
import { HtmlFault, readHtml, type HtmlAttribute } from './html-tokens.ts'
import { readText, writeText, type Output } from './output.ts'
import { readSrcset, readUrl, relativePath, URL_ATTRIBUTES } from './output-url.ts'

/**
 * Turns every address that begins at the root of the site into a relative one with a file's name, in pages and styles, so that the
 * folder works under any path and from a disk. Nothing else in a file changes.
 */
export function makePortable(output: Output): void {
  for (const page of output.pages) rewrite(output, page, portablePage)
  for (const file of output.files) {
    if (file.endsWith('.css')) rewrite(output, file, portableStyle)
  }
}

/** A page with relative addresses. */
export function portablePage(html: string, page: string): string {
  const changes: { readonly from: number; readonly to: number; readonly text: string }[] = []
  for (const token of readHtml(html)) {
    if (token.kind !== 'start') continue
    for (const attribute of token.attributes) {
      const value = decodeHtml(attribute.value)
      const changed = portableValue(attribute, value, page)
      if (changed === value) continue
      const text = encodeAttribute(changed)
      changes.push({
        from: attribute.valueFrom,
        to: attribute.valueTo,
        text: attribute.quoted ? text : `"${text}"`,
      })
    }
  }
  return splice(html, changes)
}

/** A style sheet with relative addresses. */
export function portableStyle(css: string, file: string): string {
  return css.replace(CSS_ADDRESS, (whole, before: string, quote: string, url: string, after: string) =>
    isFromRoot(url) ? `${before}${quote}${relativeUrl(url, file)}${quote}${after}` : whole,
  )
}

/** `url(…)` with or without quotes, and `@import "…"`. */
export const CSS_ADDRESS = /(url\(\s*|@import\s+)(["']?)([^"')\s;]+)\2(\s*\)?)/g

function portableValue(attribute: HtmlAttribute, value: string, page: string): string {
  if (URL_ATTRIBUTES.has(attribute.name)) return isFromRoot(value) ? relativeUrl(value, page) : value
  if (attribute.name !== 'srcset') return value
  const changes = readSrcset(value)
    .filter(({ url }) => isFromRoot(url))
    .map(({ url, from }) => ({ from, to: from + url.length, text: relativeUrl(url, page) }))
  return splice(value, changes)
}

function isFromRoot(url: string): boolean {
  return url.startsWith('/') && !url.startsWith('//')
}

function relativeUrl(url: string, from: string): string {
  const address = readUrl(url, from)
  if (address.kind !== 'inside') return url
  const rest = /[?#].*$/s.exec(url)?.[0] ?? ''
  const path = relativePath(from, address.file).split('/').map(encodeURIComponent).join('/')
  return path + rest
}

function splice(
  text: string,
  changes: readonly { readonly from: number; readonly to: number; readonly text: string }[],
): string {
  let result = ''
  let at = 0
  for (const change of changes) {
    result += text.slice(at, change.from) + change.text
    at = change.to
  }
  return result + text.slice(at)
}

/** What cannot be read stays as it is: the checks of the output, which come after, name it. */
function rewrite(output: Output, file: string, portable: (text: string, file: string) => string): void {
  const text = readText(output, file)
  try {
    const changed = portable(text, file)
    if (changed !== text) writeText(output, file, changed)
  } catch (error) {
    if (!(error instanceof HtmlFault)) throw error
  }
}
