import { escape } from './escape.ts'

/** A feed by RFC 4287, in its language. Times are UTC; what is optional and not there is left out. */
export function writeAtom({
  language,
  id,
  title,
  subtitle,
  author,
  updated,
  links,
  entries,
}: AtomFeed): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escape(language)}">`,
    ...element('id', id),
    ...element('title', title),
    ...element('subtitle', subtitle),
    ...element('updated', instant(updated)),
    ...person(author),
    ...links.map(link),
    '<generator>bantin</generator>',
    ...entries.flatMap(entryLines),
    '</feed>',
  ]
  return `${lines.join('\n')}\n`
}

export interface AtomFeed {
  readonly language: string
  /** An IRI that never changes. */
  readonly id: string
  readonly title: string
  readonly subtitle?: string
  readonly author: string
  readonly updated: Date
  readonly links: readonly AtomLink[]
  readonly entries: readonly AtomEntry[]
}

export interface AtomEntry {
  readonly id: string
  readonly title: string
  /** Where it differs from that of the feed. */
  readonly author?: string
  readonly published: Date
  readonly updated: Date
  readonly summary: string
  readonly categories: readonly string[]
  /** The page itself: an entry without content must have one (4.1.1). */
  readonly link: AtomLink
}

export interface AtomLink {
  readonly rel: 'alternate' | 'self'
  readonly type: string
  readonly href: string
}

function entryLines({
  id,
  title,
  author,
  published,
  updated,
  summary,
  categories,
  link: page,
}: AtomEntry): readonly string[] {
  return [
    '<entry>',
    ...element('id', id),
    ...element('title', title),
    ...(author === undefined ? [] : person(author)),
    ...element('published', instant(published)),
    ...element('updated', instant(updated)),
    ...categories.map((term) => `<category term="${escape(term)}"/>`),
    link(page),
    ...element('summary', summary),
    '</entry>',
  ]
}

function element(name: string, text: string | undefined): readonly string[] {
  return text === undefined ? [] : [`<${name}>${escape(text)}</${name}>`]
}

function person(name: string): readonly string[] {
  return [`<author><name>${escape(name)}</name></author>`]
}

function link({ rel, type, href }: AtomLink): string {
  return `<link rel="${rel}" type="${escape(type)}" href="${escape(href)}"/>`
}

/** `2024-02-29T01:00:00Z` (RFC 3339) */
function instant(time: Date): string {
  return time.toISOString().replace(/\.\d+/, '')
}
