import type { Element, ElementContent } from 'hast'
import type { FootnoteReference } from 'mdast'
import { words } from '../format/words.ts'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { element, placeOfNode, text, type Convert } from './article-element.ts'
import type { ArticleMaking } from './article-making.ts'

/** The raised number of a footnote in the text. Numbers follow the order of first citation. */
export function citeFootnote(node: FootnoteReference, making: ArticleMaking): ElementContent {
  const footnote = making.footnotes.get(node.identifier)
  if (!footnote) return text(`[^${node.label ?? node.identifier}]`)
  if (footnote.citations === 0) footnote.number = making.cited.push(footnote)
  footnote.citations += 1
  const { number, citations } = footnote
  const label = `${words(making.context.language).footnote}\u00a0${number}`
  const link = { href: `#${noteId(number)}`, id: citationId(number, citations), ariaLabel: label }
  return element('sup', {}, [element('a', link, [text(String(number))])])
}

/** Footnotes that nothing cites; asked when the whole story has been read. */
export function uncitedFootnotes(making: ArticleMaking): readonly Problem[] {
  return [...making.footnotes.values()]
    .filter(({ citations }) => citations === 0)
    .map(({ definition }) =>
      problem('broken-link/uncited', placeOfNode(definition, making), {
        name: `^${definition.label ?? definition.identifier}`,
      }),
    )
}

/** The cited footnotes below the text, each with a way back to every place that cites it. */
export function footnoteSection(making: ArticleMaking, convert: Convert): Element | undefined {
  if (making.cited.length === 0) return undefined
  const { notes, footnote, backToText } = words(making.context.language)
  const items: Element[] = []
  // A note may cite another one, which then joins the list while it is walked.
  for (const note of making.cited) {
    const children = convert(note.definition.children)
    items.push(element('li', { id: noteId(note.number) }, children))
  }
  for (const [index, item] of items.entries()) {
    const { number, citations } = making.cited[index] ?? { number: index + 1, citations: 0 }
    const links = Array.from({ length: citations }, (_, at) => {
      const name = citations > 1 ? `${backToText} (${at + 1})` : backToText
      const ariaLabel = `${name}, ${footnote.toLowerCase()}\u00a0${number}`
      return element('a', { href: `#${citationId(number, at + 1)}`, ariaLabel }, [text(name)])
    })
    const last = item.children.at(-1)
    const line = last?.type === 'element' && last.tagName === 'p' ? last : element('p', {}, [])
    line.children.push(...links.flatMap((link) => [text(' '), link]))
    if (line !== last) item.children.push(line)
  }
  return element('section', { className: ['footnotes'] }, [
    element('h2', {}, [text(notes)]),
    element('ol', {}, items),
  ])
}

// An underscore never occurs in the slug of a heading.
function noteId(number: number): string {
  return `note_${number}`
}

function citationId(number: number, citation: number): string {
  return citation === 1 ? `cite_${number}` : `cite_${number}_${citation}`
}
