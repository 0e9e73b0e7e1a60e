import { answer } from '../../src/search/answer.ts'
import type { FigureGroup, PageContent, SearchContent } from '../../src/search/content.ts'
import type { Part } from '../../src/search/highlight.ts'
import { readIndex, type SearchIndex } from '../../src/search/read-index.ts'
import { storeIndex } from '../../src/search/write-index.ts'

/** An index of pages of which only what matters is named; each page has the path `1`, `2`, … in its order unless it has its own. */
export function indexOf(
  pages: readonly Partial<PageContent>[],
  { periods = [], figures = [] }: Partial<SearchContent> = {},
): SearchIndex {
  const content: SearchContent = {
    pages: pages.map((page, place) => ({
      kind: 'story',
      path: String(place + 1),
      title: '',
      summary: '',
      text: '',
      also: '',
      note: '',
      figure: '',
      ...page,
    })),
    periods,
    figures,
  }
  return readIndex(JSON.stringify(storeIndex(content)))
}

/** Figures of which only what matters is named. */
export function groupOf(group: Partial<FigureGroup> & Pick<FigureGroup, 'figures'>): FigureGroup {
  return { kind: '', org: '', group: '', certainty: '', source: '', anchor: 'figure-', ...group }
}

/** Where a question leads, best first: with the accents typed, then, behind a bar, with others. */
export function pathsFor(index: SearchIndex, question: string): readonly string[] {
  const { sections, other } = answer(index, question)
  const paths = (all: typeof sections): readonly string[] =>
    all.flatMap(({ show, count }) => show(0, count).map(({ path }) => path))
  return other.length === 0 ? paths(sections) : [...paths(sections), '|', ...paths(other)]
}

/** A text with what is marked in brackets. */
export function marked(parts: readonly Part[]): string {
  return parts.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('')
}
