/**
 * Cuts a page that this project wrote into its pieces, with offsets. It is strict where a browser is lenient: what it cannot read for
 * certain is a fault, since the pages come from our own templates.
 */
export function readHtml(html: string): readonly HtmlToken[] {
  const tokens: HtmlToken[] = []
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const textEnd = open === -1 ? html.length : open
    if (textEnd > at) tokens.push({ kind: 'text', from: at, to: textEnd })
    if (open === -1) break
    const token = readMarkup(html, open)
    tokens.push(token)
    at = token.to
    if (token.kind !== 'start' || !RAW_TEXT.has(token.name)) continue
    const close = findClose(html, token.name, at)
    if (close === undefined) throw fault(html, open, `<${token.name}> is never closed`)
    if (close > at)
      tokens.push({
        kind: token.name === 'script' || token.name === 'style' ? 'raw' : 'text',
        from: at,
        to: close,
      })
    at = close
  }
  return tokens
}

/** Elements whose content is no markup, with what closes them. */
const RAW_TEXT: ReadonlyMap<string, RegExp> = new Map(
  ['script', 'style', 'textarea', 'title'].map((name) => [name, new RegExp(`</${name}`, 'gi')]),
)

const COMMENT = /<!--[^]*?-->/y
const DOCTYPE = /<![a-z][^>]*>/iy
const DECLARATION = /<\?xml[^>]*\?>/y
const END_TAG = /<\/([a-z][^\s/>]*)\s*>/iy
const START_TAG = /<([a-z][^\s/>]*)/iy
const ATTRIBUTE = /[\s/]+([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y
const TAG_CLOSE = /\s*(\/?)>/y

function readMarkup(html: string, from: number): HtmlToken {
  const sign = html[from + 1]
  if (sign === '!' || sign === '?') {
    for (const pattern of [COMMENT, DOCTYPE, DECLARATION]) {
      const found = matchAt(pattern, html, from)
      if (found !== undefined) return { kind: 'comment', from, to: from + found[0].length }
    }
  }
  if (sign === '/') {
    const end = matchAt(END_TAG, html, from)
    if (end !== undefined) return { kind: 'end', name: lower(end[1]), from, to: from + end[0].length }
  }
  const start = matchAt(START_TAG, html, from)
  if (start === undefined) throw fault(html, from, 'a “<” that opens no tag')
  return readStartTag(html, from, start[0].length, lower(start[1]))
}

function readStartTag(html: string, from: number, length: number, name: string): HtmlToken {
  const attributes: HtmlAttribute[] = []
  let at = from + length
  for (;;) {
    if (html[at] === '>') return { kind: 'start', name, attributes, closed: false, from, to: at + 1 }
    const attribute = readPlainAttribute(html, at) ?? readAttribute(html, at)
    if (attribute === undefined) break
    attributes.push(attribute)
    at = attribute.quoted ? attribute.valueTo + 1 : attribute.valueTo
  }
  const close = matchAt(TAG_CLOSE, html, at)
  if (close === undefined) throw fault(html, from, `an attribute of <${name}> that cannot be read`)
  return { kind: 'start', name, attributes, closed: close[1] !== '', from, to: at + close[0].length }
}

/** The form that nearly every attribute has, ` name="value"`, without a regular expression: there are millions of them. */
function readPlainAttribute(html: string, at: number): HtmlAttribute | undefined {
  if (html[at] !== ' ') return undefined
  let equals = at + 1
  while (isPlainLetter(html.charCodeAt(equals))) equals += 1
  if (equals === at + 1 || html[equals] !== '=' || html[equals + 1] !== '"') return undefined
  const valueFrom = equals + 2
  const valueTo = html.indexOf('"', valueFrom)
  if (valueTo === -1) return undefined
  return {
    name: html.slice(at + 1, equals),
    value: html.slice(valueFrom, valueTo),
    quoted: true,
    valueFrom,
    valueTo,
  }
}

/** a–z, 0–9, hyphen, colon. */
function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x3a) || code === 0x2d
}

function readAttribute(html: string, at: number): HtmlAttribute | undefined {
  const found = matchAt(ATTRIBUTE, html, at)
  if (found === undefined) return undefined
  const to = at + found[0].length
  const value = found[2] ?? found[3] ?? found[4] ?? ''
  const quoted = found[2] !== undefined || found[3] !== undefined
  const valueTo = quoted ? to - 1 : to
  return { name: lower(found[1]), value, quoted, valueFrom: valueTo - value.length, valueTo }
}

function findClose(html: string, name: string, at: number): number | undefined {
  const pattern = RAW_TEXT.get(name)
  if (pattern === undefined) return undefined
  pattern.lastIndex = at
  return pattern.exec(html)?.index
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}

function lower(name: string | undefined): string {
  return (name ?? '').toLowerCase()
}

function fault(html: string, at: number, what: string): HtmlFault {
  return new HtmlFault(`${what}: ${html.slice(at, at + 60)}`)
}

/** A page that is no HTML of ours. */
export class HtmlFault extends Error {}

/** `raw` is the inside of scripts and styles; `text` and attribute values still hold their character references. */
export type HtmlToken =
  | { readonly kind: 'text' | 'raw' | 'comment'; readonly from: number; readonly to: number }
  | { readonly kind: 'end'; readonly name: string; readonly from: number; readonly to: number }
  | StartTag

export interface StartTag {
  readonly kind: 'start'
  readonly name: string
  readonly attributes: readonly HtmlAttribute[]
  /** True for a tag that closes itself, `<path/>`. */
  readonly closed: boolean
  readonly from: number
  readonly to: number
}

export interface HtmlAttribute {
  readonly name: string
  readonly value: string
  readonly quoted: boolean
  readonly valueFrom: number
  readonly valueTo: number
}
