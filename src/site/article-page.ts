import { capitalize } from '../format/capital.ts'
import { formatDate, formatInstant } from '../format/date.ts'
import { words } from '../format/words.ts'
import type { Article } from '../load/article.ts'
import type { Edition } from '../load/edition.ts'
import { fillTemplate } from '../model/fill-template.ts'
import type { Model } from '../model/model.ts'
import type { StoryHeading, StoryPhoto, StoryPiece } from './article.ts'
import { renderBlocks, renderHeadings, renderTemplate } from './article.ts'
import { boundHtml } from './bound-text.ts'
import { tieCompounds } from './compounds.ts'
import { dataTable } from './data-table.ts'
import type { StoryEntry } from './edition-page.ts'
import { storyEntry } from './edition-page.ts'
import { articleIsIllustrative, seriesOfArticle } from './illustrative.ts'
import type { Ledger } from './ledger.ts'
import { pictureHref } from './links.ts'
import { articleCharts } from './chart-files.ts'
import { pageChart, type PageChart } from './page-chart.ts'
import { pageWords } from './page-words.ts'
import { relatedStories } from './related.ts'
import type { Link } from './series-page.ts'
import { lastSlip, slipsOfArticle, type Slip } from './slips.ts'
import type { SourceLine } from './sources.ts'
import { sourcesOfArticle } from './sources.ts'
import { storyFigures } from './story-figures.ts'
import type { StoryLine } from './story-lines.ts'
import type { Tile } from './tile.ts'
import { tilesOf } from './tile.ts'
import { tagsOfArticle } from './topics.ts'

/** Everything that the page of one story prints. */
export function articlePage(model: Model, edition: Edition, article: Article): ArticlePage {
  const { language, site } = model
  const at = edition.articles.indexOf(article)
  const neighbour = (index: number): StoryEntry | undefined => {
    const found = edition.articles[index]
    return found && storyEntry(model, edition, found)
  }
  const [previous, next] = [neighbour(at - 1), neighbour(at + 1)]
  const title = fillTemplate(model, article.title)
  const slips = slipsOfArticle(model, edition, article)
  const corrected = lastSlip(slips)
  const sources = sourcesOfArticle(model, article, seriesOfArticle(article))
  const figures = storyFigures(model, article, sources)
  return {
    title,
    heading: tieCompounds(model, title),
    summary: fillTemplate(model, article.summary),
    leadHtml: boundHtml(model, article.summary),
    author: article.author,
    published: formatInstant(article.published, site.timezone, { language }),
    headings: renderHeadings(model, article.blocks).filter(({ depth }) => depth === 2),
    slips,
    pieces: piecesOf(model, edition, article, renderBlocks(model, article.blocks)),
    sources,
    tags: tagsOfArticle(model, article).map(({ name, href }) => ({ label: name, href })),
    related: relatedStories(model, article),
    ...(figures === undefined ? {} : { figures }),
    ...(corrected === undefined ? {} : { updated: formatDate(corrected, { language }) }),
    ...(article.image === undefined ? {} : { photo: photoOf(model, edition, article.image) }),
    ...(articleIsIllustrative(model, article) ? { illustrative: pageWords(language).inventedHere } : {}),
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  }
}

/** What the story's components draw: each chart with a name of its own on the page, each table and picture complete. */
function piecesOf(
  model: Model,
  edition: Edition,
  article: Article,
  pieces: readonly StoryPiece[],
): readonly Piece[] {
  const charts = new Map(articleCharts(edition, article).map(({ use, ...names }) => [use, names]))
  return pieces.map((piece): Piece => {
    switch (piece.kind) {
      case 'html':
        return piece
      case 'chart': {
        const names = charts.get(piece.chart)
        if (names === undefined) throw new Error('a chart that the story does not hold')
        const { id, file } = names
        const chart = pageChart(model, piece.chart, file, { id, focus: edition.period })
        return { kind: 'chart', chart, wide: isWide(chart) }
      }
      case 'table':
        return { kind: 'table', ledger: dataTable(model, piece.table) }
      case 'key-figures':
        return { kind: 'tiles', tiles: tilesOf(model, edition) }
      case 'quote':
        return { ...piece, pieces: piecesOf(model, edition, article, piece.pieces) }
      case 'note':
        return {
          kind: 'note',
          head: noteHead(model, piece.note),
          pieces: piecesOf(model, edition, article, piece.pieces),
        }
      case 'photo':
        return { kind: 'photo', photo: withHref(edition, piece.photo) }
    }
  })
}

/** Short courses stand in the width of the text; what has many rows or periods takes the margin too. */
function isWide({ kind, table }: PageChart): boolean {
  return kind === 'progress' || table.rows.length > 8
}

function noteHead({ language }: Model, note: 'info' | 'method' | 'correction'): string {
  const word = words(language)
  return {
    info: word.note,
    method: pageWords(language).howComputed,
    correction: capitalize(word.correction),
  }[note]
}

function photoOf(model: Model, edition: Edition, image: NonNullable<Article['image']>): Photo {
  const { src, width, height, alt, caption, credit } = image
  return withHref(edition, {
    src,
    width,
    height,
    alt: fillTemplate(model, alt),
    ...(caption === undefined ? {} : { caption: renderTemplate(model, caption) }),
    ...(credit === undefined ? {} : { credit }),
  })
}

function withHref(edition: Edition, photo: StoryPhoto): Photo {
  return { ...photo, href: pictureHref(edition.id, photo.src) }
}

export interface ArticlePage {
  readonly title: string
  readonly heading: string
  readonly summary: string
  readonly leadHtml: string
  readonly author: string
  readonly published: string
  readonly updated?: string
  readonly illustrative?: string
  readonly photo?: Photo
  readonly headings: readonly StoryHeading[]
  readonly slips: readonly Slip[]
  readonly pieces: readonly Piece[]
  /** Every figure that the story prints, with its source. */
  readonly figures?: Ledger
  readonly sources: readonly SourceLine[]
  readonly tags: readonly Link[]
  /** Of all numbers that are out, the closest first. */
  readonly related: readonly StoryLine[]
  readonly previous?: StoryEntry
  readonly next?: StoryEntry
}

export type Piece =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'chart'; readonly chart: PageChart; readonly wide: boolean }
  | { readonly kind: 'table'; readonly ledger: Ledger }
  | { readonly kind: 'tiles'; readonly tiles: readonly Tile[] }
  | {
      readonly kind: 'quote'
      readonly name: string
      readonly role?: string
      readonly pieces: readonly Piece[]
    }
  | { readonly kind: 'photo'; readonly photo: Photo }
  | { readonly kind: 'note'; readonly head: string; readonly pieces: readonly Piece[] }

export interface Photo extends StoryPhoto {
  readonly href: string
}
