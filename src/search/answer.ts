import type { FigureHit } from './find-figures.ts'
import { findFigures } from './find-figures.ts'
import type { PageHit } from './find-pages.ts'
import { findPages } from './find-pages.ts'
import type { Found, Part } from './highlight.ts'
import { excerpt, highlight } from './highlight.ts'
import type { Question } from './question.ts'
import { readQuestion } from './question.ts'
import type { IndexPage, SearchIndex } from './read-index.ts'
import { figureWords, textOf } from './read-index.ts'

/** What an index has for a question, best first, by kind. Nothing is made ready to be shown before somebody asks for it. */
export function answer(index: SearchIndex, text: string): Answer {
  const question = readQuestion(index, text)
  const figures = findFigures(index, question)
  const pages = findPages(index, question)
  const sections = (meant: boolean): readonly Section[] =>
    sectionsOf(
      index,
      question,
      figures.filter((hit) => hit.meant === meant),
      pages.filter((hit) => hit.meant === meant),
    )
  const [meant, other] = [sections(true), sections(false)]
  return { question, sections: meant, count: countOf(meant), other, otherCount: countOf(other) }
}

function countOf(sections: readonly Section[]): number {
  return sections.reduce((sum, { count }) => sum + count, 0)
}

/** Figures first, as they answer; then the kinds in whose titles the words stand. */
function sectionsOf(
  index: SearchIndex,
  question: Question,
  figures: readonly FigureHit[],
  pages: readonly PageHit[],
): readonly Section[] {
  return SECTIONS.map((kind, order) => {
    const found = pages.filter(({ page }) => sectionOf(page) === kind)
    const hits = kind === 'figures' ? mixed(figures, found) : found
    return {
      kind,
      order,
      place: Math.max(found[0]?.place ?? 0, kind === 'figures' && figures.length > 0 ? 3 : 0),
      count: hits.length,
      show: (from: number, to: number): readonly Result[] =>
        hits.slice(from, to).map((hit) => resultOf(index, question, hit)),
    }
  })
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.place - one.place || one.order - other.order)
}

/** A figure that was asked for by its period or number, the series that was named, then what is less sure. */
function mixed(figures: readonly FigureHit[], series: readonly PageHit[]): readonly (FigureHit | PageHit)[] {
  return [
    ...figures.filter(({ precise }) => precise),
    ...series.filter(({ place }) => place === 2),
    ...figures.filter(({ precise }) => !precise),
    ...series.filter(({ place }) => place !== 2),
  ]
}

function resultOf(index: SearchIndex, question: Question, hit: FigureHit | PageHit): Result {
  return 'group' in hit ? figureResult(index, question, hit) : pageResult(index, question, hit)
}

function sectionOf({ kind }: IndexPage): SectionKind {
  return kind === 'series' ? 'figures' : kind
}

function figureResult(index: SearchIndex, question: Question, hit: FigureHit): Result {
  const { page, group, meant, pairs } = hit
  const period = index.periods[group.periods[hit.place] ?? 0]
  const found: Found = { question, meant, pairs }
  const label = (place: number): readonly Part[] => highlight(index, index.labels[place] ?? NO_TEXT, found)
  return {
    kind: 'figure',
    path: `${page.path}#${group.anchor}${group.anchor.endsWith('-') ? (period?.key ?? '') : ''}`,
    figure: textOf(index, figureWords(group, hit.place)),
    name: highlight(index, page.title, found),
    period: highlight(index, period?.label ?? NO_TEXT, found),
    what: label(group.kind),
    part: [label(group.group), label(group.org)].filter(isSomething),
    whole: highlight(index, page.note, found),
    certainty: label(group.certainty),
    source: textOf(index, index.labels[group.source] ?? NO_TEXT),
  }
}

function pageResult(index: SearchIndex, question: Question, hit: PageHit): Result {
  const { page } = hit
  const found: Found = { question, meant: hit.meant, pairs: hit.pairs }
  const inHead = hit.place === 2
  return {
    kind: page.kind,
    path: page.path,
    title: highlight(index, page.title, found),
    text: (inHead ? undefined : excerpt(index, page.text, found)) ?? highlight(index, page.summary, found),
    note: textOf(index, page.note),
    figure: textOf(index, page.figure),
  }
}

function isSomething(parts: readonly Part[]): boolean {
  return parts.length > 0
}

const NO_TEXT = new Uint32Array()

/** Results are listed by these kinds. */
export const SECTIONS = ['figures', 'story', 'org', 'number', 'guide'] as const
export type SectionKind = (typeof SECTIONS)[number]

export interface Answer {
  readonly question: Question
  /** With the accents that were typed; all of them where none were. */
  readonly sections: readonly Section[]
  readonly count: number
  /** Only with other accents. */
  readonly other: readonly Section[]
  readonly otherCount: number
}

export interface Section {
  readonly kind: SectionKind
  readonly count: number
  /** The results from one place to before another. */
  readonly show: (from: number, to: number) => readonly Result[]
}

export type Result = FigureResult | PageResult

/** A figure is an answer by itself. */
export interface FigureResult {
  readonly kind: 'figure'
  /** From the root of the site, with the row of the figure. */
  readonly path: string
  readonly figure: string
  readonly name: readonly Part[]
  readonly period: readonly Part[]
  /** Empty for a value; else the plan, or what kind of figure it is. */
  readonly what: readonly Part[]
  /** Whose part of the whole it is: the group, the organisation; empty for the whole. */
  readonly part: readonly (readonly Part[])[]
  /** The organisation that the series speaks of. */
  readonly whole: readonly Part[]
  readonly certainty: readonly Part[]
  readonly source: string
}

export interface PageResult {
  readonly kind: IndexPage['kind']
  readonly path: string
  readonly title: readonly Part[]
  readonly text: readonly Part[]
  readonly note: string
  readonly figure: string
}
