import { decodeHtml } from './html-references.ts'
import { readHtml, type HtmlToken, type StartTag } from './html-tokens.ts'
import { readSrcset, URL_ATTRIBUTES } from './output-url.ts'

/** What the checks of the output need to know of one page. */
export interface PageFacts {
  readonly page: string
  /** As written. */
  readonly html: string
  readonly tokens: readonly HtmlToken[]
  readonly ids: ReadonlySet<string>
  readonly references: readonly Reference[]
  /** Inline code and what else the policy of the pages blocks: what it is, as written. */
  readonly blocked: readonly string[]
  /** What a person may see or hear of it, a line a piece; `<code>` and `<pre>` left out. */
  readonly words: readonly string[]
  /** Numbers and paths of drawings. */
  readonly geometry: readonly string[]
  /** What its bound figures are of. */
  readonly figures: readonly BoundFigure[]
}

/** What a figure on a page says it is of: its series and period; of an organisation and group where it names one. */
export interface BoundFigure {
  readonly series: string
  readonly period: string
  readonly org?: string
  readonly group?: string
}

/** An address on a page. `resource`: the browser fetches it by itself; `link`: a person follows it. */
export interface Reference {
  readonly kind: 'link' | 'resource'
  readonly url: string
}

/** Reads one page of the output. Throws an `HtmlFault` where it is no HTML of ours. */
export function readPage(html: string, page: string): PageFacts {
  const facts = { ids: new Set<string>(), references: [] as Reference[], blocked: [] as string[] }
  const words: string[] = []
  const figures: BoundFigure[] = []
  const tokens = readHtml(html)
  const geometry: string[] = []
  let running = ''
  let codeDepth = 0
  for (const token of tokens) {
    if (token.kind === 'text' && codeDepth === 0) running += decodeHtml(html.slice(token.from, token.to))
    if (token.kind === 'start' || token.kind === 'end') {
      codeDepth = Math.max(0, codeDepth + codeStep(token))
      if (!isInline(token.name)) {
        words.push(running)
        running = ''
      }
    }
    if (token.kind !== 'start') continue
    noteReferences(token, facts.references)
    noteBlocked(token, facts.blocked)
    if (token.name === 'data') figures.push(...figuresOf(token))
    for (const { name, value } of token.attributes) {
      if (name === 'id') facts.ids.add(decodeHtml(value))
      else if (SEEN_ATTRIBUTES.has(name)) words.push(decodeHtml(value))
      else if (GEOMETRY_ATTRIBUTES.has(name)) geometry.push(value)
    }
  }
  words.push(running)
  const said = words.filter((piece) => piece.trim() !== '')
  return { page, html, tokens, ...facts, words: said, geometry, figures }
}

/** A change is of both its periods. */
function figuresOf({ attributes }: StartTag): readonly BoundFigure[] {
  const value = (name: string): string | undefined =>
    attributes.find((attribute) => attribute.name === name)?.value
  const [series, org, group] = ['data-series', 'data-org', 'data-group'].map(value)
  if (series === undefined) return []
  const of = { ...(org === undefined ? {} : { org }), ...(group === undefined ? {} : { group }) }
  return ['data-period', 'data-from', 'data-to'].flatMap((name) => {
    const period = value(name)
    return period === undefined ? [] : [{ series, period, ...of }]
  })
}

function codeStep(token: Exclude<HtmlToken, { kind: 'text' | 'raw' | 'comment' }>): number {
  if (token.name !== 'code' && token.name !== 'pre') return 0
  return token.kind === 'start' ? 1 : -1
}

/** Elements that do not interrupt a sentence. */
function isInline(name: string): boolean {
  return INLINE.has(name)
}

const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo br cite code data dfn em i kbd mark q s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
)

const SEEN_ATTRIBUTES: ReadonlySet<string> = new Set(
  'alt title aria-label aria-description aria-roledescription content placeholder value label summary'.split(
    ' ',
  ),
)

const GEOMETRY_ATTRIBUTES: ReadonlySet<string> = new Set(
  'd points transform viewbox x y x1 x2 y1 y2 dx dy cx cy r rx ry width height offset data-low data-high'.split(
    ' ',
  ),
)

/** Relations of a `<link>` that fetch nothing. */
const QUIET_RELATIONS: ReadonlySet<string> = new Set([
  'canonical',
  'alternate',
  'license',
  'author',
  'help',
  'prev',
  'next',
])

function noteReferences(tag: StartTag, references: Reference[]): void {
  for (const { name, value } of tag.attributes) {
    if (name === 'data-index' && tag.name === 'script') {
      references.push({ kind: 'resource', url: besideScript(tag, decodeHtml(value)) })
    } else if (name === 'srcset' || name === 'imagesrcset') {
      for (const { url } of readSrcset(decodeHtml(value))) references.push({ kind: 'resource', url })
    } else if (URL_ATTRIBUTES.has(name)) {
      references.push({ kind: isFollowed(tag, name) ? 'link' : 'resource', url: decodeHtml(value) })
    }
  }
}

/** The file that the script of the search gets by itself: its name stands at the script's tag, its place is the script's folder. */
function besideScript(tag: StartTag, file: string): string {
  const source = decodeHtml(tag.attributes.find(({ name }) => name === 'src')?.value ?? '')
  return source.replace(/[^/]*$/, file)
}

function isFollowed({ name, attributes }: StartTag, attribute: string): boolean {
  if (name === 'a' || name === 'area' || attribute === 'cite') return true
  if (name !== 'link') return false
  const relation = attributes.find((one) => one.name === 'rel')?.value.toLowerCase() ?? ''
  return relation.split(/\s+/).every((word) => QUIET_RELATIONS.has(word))
}

/** Elements that bring code or a document of their own, or change what every address means. */
const BLOCKED_ELEMENTS: ReadonlySet<string> = new Set([
  'style',
  'base',
  'iframe',
  'frame',
  'object',
  'embed',
  'applet',
])

function noteBlocked(tag: StartTag, blocked: string[]): void {
  if (BLOCKED_ELEMENTS.has(tag.name)) blocked.push(`<${tag.name}>`)
  if (tag.name === 'script' && !tag.attributes.some(({ name }) => name === 'src')) blocked.push('<script>')
  for (const { name, value } of tag.attributes) {
    if (name === 'style' || name === 'srcdoc' || (name.startsWith('on') && name.length > 2))
      blocked.push(`${name}="${value}"`)
    if (tag.name === 'script' && name === 'type' && /module/i.test(value))
      blocked.push('<script type="module">')
    if (tag.name === 'meta' && name === 'http-equiv' && /refresh/i.test(value))
      blocked.push('<meta http-equiv="refresh">')
    if (URL_ATTRIBUTES.has(name) && /^\s*(javascript|data|vbscript|file|blob):/i.test(decodeHtml(value)))
      blocked.push(`${name}="${value}"`)
  }
}
