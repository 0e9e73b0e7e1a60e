import type { FigureResult, PageResult, Result, Section, SectionKind } from '../../search/answer.ts'
import type { Part } from '../../search/highlight.ts'
import type { SearchWords } from './words.ts'

/** The results of one kind: heading with their number, the first of them, and a button for more. */
export function drawSection(section: Section, { words, hrefOf, first }: Drawing): HTMLElement {
  const made = element('section', 'search-section')
  const head = element('h2', 'search-head')
  head.id = `found_${section.kind}`
  head.append(words.sections[section.kind], ' ', element('small', '', String(section.count)))
  made.setAttribute('aria-labelledby', head.id)
  const list = element('ol', 'search-hits')
  made.append(head, list)
  let shown = 0
  const more = element('button', 'search-more', words.more)
  more.type = 'button'
  const showMore = (count: number): void => {
    const results = section.show(shown, shown + count)
    list.append(...results.map((result) => drawResult(result, { words, hrefOf })))
    shown += results.length
    if (shown >= section.count) more.remove()
  }
  showMore(first)
  if (shown < section.count) made.append(more)
  more.addEventListener('click', () => {
    const next = shown
    showMore(MORE)
    list.children.item(next)?.querySelector('a')?.focus()
  })
  return made
}

/** Kinds of results that have a heading of their own. */
export type SectionNames = Readonly<Record<SectionKind, string>>

interface Drawing {
  readonly words: SearchWords
  /** The address of a path of the site, from the page that shows it. */
  readonly hrefOf: (path: string) => string
  /** How many to show before the reader asks for more. */
  readonly first: number
}

function drawResult(result: Result, drawing: Omit<Drawing, 'first'>): HTMLElement {
  const item = element('li', result.kind === 'figure' ? 'search-answer' : 'search-hit')
  const link = element('a', 'search-link')
  link.href = drawing.hrefOf(result.path)
  item.append(link)
  if (result.kind === 'figure') fillFigure(item, link, result, drawing.words)
  else fillPage(item, link, result, drawing.words)
  return item
}

/**
 * The figure's words first: they are the answer. All that tells whose and what it is stands in the link, so that a part is never taken for
 * the whole, nor a plan for a result; below, how sure it is and where it comes from.
 */
function fillFigure(item: HTMLElement, link: HTMLElement, result: FigureResult, words: SearchWords): void {
  const about = element('span', 'search-about')
  about.append(...marked(result.name))
  for (const [place, part] of result.part.entries()) about.append(place === 0 ? ': ' : ', ', ...marked(part))
  about.append(', ', ...marked(result.period))
  link.append(element('strong', 'search-figure', result.figure))
  if (result.what.length > 0) {
    const what = element('span', 'search-what')
    what.append(...marked(result.what))
    link.append(element('span', 'hidden-text', ', '), what)
  }
  link.append(element('span', 'hidden-text', ': '), about)
  const note = element('p', 'search-note')
  note.append(...marked(result.whole), result.certainty.length > 0 ? ' · ' : '', ...marked(result.certainty))
  item.append(note)
  if (result.source !== '') item.append(element('p', 'search-note', `${words.source}: ${result.source}`))
}

function fillPage(item: HTMLElement, link: HTMLElement, result: PageResult, words: SearchWords): void {
  link.append(...marked(result.title))
  if (result.text.some(({ text }) => text.trim() !== '')) {
    const text = element('p', 'search-text')
    text.append(...marked(result.text))
    item.append(text)
  }
  const notes = [result.figure === '' ? '' : `${words.latest}: ${result.figure}`, result.note]
  const note = notes.filter((part) => part !== '').join(' · ')
  if (note !== '') item.append(element('p', 'search-note', note))
}

function marked(parts: readonly Part[]): readonly (string | HTMLElement)[] {
  return parts.map(({ text, mark }) => (mark ? element('mark', '', text) : text))
}

/** An element with its class and words. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text?: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  if (className !== '') made.className = className
  if (text !== undefined) made.textContent = text
  return made
}

const MORE = 20
