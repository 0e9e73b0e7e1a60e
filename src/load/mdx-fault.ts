import { nearest } from '../format/nearest.ts'
import type { Place } from '../problems/place.ts'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { placeAtOffset, type ArticleSource } from './article-source.ts'
import { componentNames, isComponent } from './article-components.ts'
import { hidesBrace } from './mdx-mask.ts'
import { unsafeUrl } from './article-url.ts'
import { isHtmlTag } from './mdx-html-tags.ts'
import { tagAt, type Tag } from './mdx-tag.ts'

/**
 * Says in plain words what the parser stumbled over at an offset of the masked text, and which stretches to blot out so that it can
 * go on: the tag itself and, where it was never closed in its paragraph, the end tag that is left over. The parser's own words
 * are about JavaScript and help nobody.
 */
export function explainFault(source: ArticleSource, masked: string, at: number): Fault {
  const place = placeAtOffset(source, at)
  const rest = source.text.slice(at, at + longestSnippet)
  const blot = (length: number) => [[at, at + length]] as const
  if (!rest.startsWith('<')) {
    return { problems: [problem('mdx-syntax/other', place, { text: firstWords(rest) })], blots: blot(1) }
  }
  const remark = /^<(?:!--[^]*?-->|!--|!|\?)[^\s>]*/u.exec(rest)?.[0]
  if (remark)
    return { problems: [problem('html-tag/comment', place, { text: remark })], blots: blot(remark.length) }
  const address = /^<([^\s<>"']*)>/u.exec(rest)
  if (address?.[1] !== undefined && isAddress(address[1])) {
    return { problems: [problemOfAddress(address[1], place)], blots: blot(address[0].length) }
  }
  const tag = tagAt(masked, at)
  if (tag && (tag.ended || isComponent(tag.name))) return explainTag(source, masked, tag, place)
  const word = /^<\s*\S{0,20}/u.exec(rest)?.[0] ?? '<'
  const before = /\S*\s?$/u.exec(source.text.slice(Math.max(0, at - 20), at))?.[0] ?? ''
  const details = { text: (before + word).trim(), suggestion: `\\${word}` }
  return { problems: [problem('mdx-syntax/less-than', place, details)], blots: blot(1) }
}

/** As CommonMark knows them: a scheme and what follows, or an address for letters. */
function isAddress(text: string): boolean {
  return /^[a-z][a-z0-9+.-]+:(?:\/\/|[^\s=]*[@(,;])|^(?:https?|mailto|tel|file|data|javascript|vbscript):|^[^@=]+@[^@=]+$/iu.test(
    text,
  )
}

function problemOfAddress(url: string, place: Place): Problem {
  return unsafeUrl(url, place) ?? problem('mdx-syntax/address', place, { url })
}

const longestSnippet = 2_000

export interface Fault {
  readonly problems: readonly Problem[]
  /** Stretches of the text, as offsets of their first letter and of the letter after their last. */
  readonly blots: readonly (readonly [number, number])[]
}

function explainTag(source: ArticleSource, masked: string, tag: Tag, place: Place): Fault {
  const inner = tag.closing ? lastOpenBefore(masked, tag) : undefined
  if (inner !== undefined) return explainTag(source, masked, inner, placeAtOffset(source, inner.start))
  const own = [tag.start, tag.end] as const
  const end = tag.closing || tag.selfClosing ? undefined : endTagAfter(masked, tag)
  if (end === undefined) return { problems: [problemOfTag(source, masked, tag, place)], blots: [own] }
  const wrong = isComponent(tag.name) && !isComponent(end.name)
  const told = wrong
    ? problemOfName(end.name, placeAtOffset(source, end.start))
    : problemOfTag(source, masked, tag, place)
  return { problems: [told], blots: [own, [end.start, end.end]] }
}

function problemOfTag(source: ArticleSource, masked: string, tag: Tag, place: Place): Problem {
  const { name } = tag
  if (!isComponent(name)) return problemOfName(name, place)
  if (tag.closing) return problem('mdx-syntax/not-opened', place, { tag: name })
  const text = source.text.slice(tag.start, tag.end)
  if (hidesBrace(masked.slice(tag.start, tag.end))) {
    const code = /(?:[^\s="'<>]+\s*=\s*)?\{[^}]*\}?/u.exec(text)
    const at = placeAtOffset(source, tag.start + (code?.index ?? 0))
    return problem('mdx-code/attribute', at, { tag: name, text: code?.[0].trim() ?? text })
  }
  if (tag.stray !== undefined) {
    const at = placeAtOffset(source, tag.stray)
    return problem('mdx-syntax/attribute', at, { text: firstWords(source.text.slice(tag.stray, tag.end)) })
  }
  return problem('mdx-syntax/not-closed', place, { tag: name })
}

/** A tag that no story can hold, with the component that was most likely meant. */
export function problemOfName(name: string, place: Place): Problem {
  if (isHtmlTag(name)) return problem('html-tag', place, { name })
  const near = nearest(name, componentNames)
  const details = { name, known: componentNames }
  return problem('unknown-component', place, near === undefined ? details : { ...details, nearest: near })
}

/**
 * The end tag that is left over when its start is blotted out, tags of the same name in between counted; of a name that one of the two
 * has mistyped, too.
 */
function endTagAfter(masked: string, tag: Tag): Tag | undefined {
  let open = 1
  for (let at = masked.indexOf('<', tag.end); at >= 0; at = masked.indexOf('<', at + 1)) {
    const other = tagAt(masked, at)
    if (other === undefined || other.selfClosing || !isSame(other.name, tag.name)) continue
    open += other.closing ? -1 : 1
    if (open === 0) return other
  }
  return undefined
}

function isSame(one: string, other: string): boolean {
  if (one === other) return true
  const [known, typed] = isComponent(one) ? [one, other] : [other, one]
  return isComponent(known) && !isComponent(typed) && nearest(typed, componentNames) === known
}

/** Where an end tag has its start: the tag opened last before it, be it one inside that lacks its own end or the start mistyped. */
function lastOpenBefore(masked: string, end: Tag): Tag | undefined {
  const open: Tag[] = []
  for (let at = masked.indexOf('<'); at >= 0 && at < end.start; at = masked.indexOf('<', at + 1)) {
    const tag = tagAt(masked, at)
    if (tag === undefined || tag.selfClosing || isHtmlTag(tag.name)) continue
    if (!tag.closing) open.push(tag)
    else if (open.at(-1)?.name === tag.name) open.pop()
  }
  return open.some(({ name }) => isSame(name, end.name)) ? open.at(-1) : undefined
}

function firstWords(text: string): string {
  return /^[^\r\n]{0,60}/u.exec(text)?.[0].trim() ?? ''
}
