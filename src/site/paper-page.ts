import process from 'node:process'
import { pdfName } from '../format/pdf-name.ts'
import { words } from '../format/words.ts'
import type { Edition } from '../load/edition.ts'
import type { Model } from '../model/model.ts'
import { articlePage, type ArticlePage, type Piece } from './article-page.ts'
import type { Bulletin } from './bulletin.ts'
import { editionRoutes, type EditionRoute } from './edition-routes.ts'
import { articleHref, paperHref, pdfHref } from './links.ts'
import { pageWords } from './page-words.ts'

/** Each number of the bulletin as one page for paper; none unless the build was asked for paper. */
export function paperRoutes(bulletin: Bulletin): EditionRoute[] {
  return asked() === 'none' ? [] : editionRoutes(bulletin)
}

/** The ways to a number as one piece: to print, for a telephone, on one page; none where the build was not asked for paper. */
export function paperLinks({ site, language }: Model, { id }: Edition): readonly PaperLink[] {
  if (asked() !== 'fair') return []
  const own = pageWords(language)
  return [
    { label: own.printable(site.paper), href: pdfHref(id, pdfName(id, 'fair', language)) },
    { label: own.phonePdf, href: pdfHref(id, pdfName(id, 'phone', language)) },
    { label: own.onOnePage, href: paperHref(id) },
  ]
}

/** Every story of a number, in its order, with what tells it apart from the others on one page. */
export function paperStories(model: Model, edition: Edition): readonly PaperStory[] {
  return edition.articles.map((article) => {
    const page = articlePage(model, edition, article)
    const anchor = `story-${article.slug}`
    return {
      anchor,
      address: articleHref(edition.id, article.slug),
      page: {
        ...page,
        pieces: page.pieces.map((piece) => apart(piece, anchor)),
        sources: page.sources.map((source) => ({ ...source, id: `${anchor}-${source.id}` })),
      },
    }
  })
}

/** Who answers for a printed bulletin and who printed it, as far as the office says so. */
export function imprintOf({ site, language }: Model): readonly ImprintLine[] {
  const word = words(language)
  const own = pageWords(language)
  const { licence, responsible, printer, copies } = site.imprint ?? {}
  return [
    { name: word.publishingBody, value: site.owner },
    { name: word.responsibleForPublication, value: responsible },
    { name: word.publicationLicence, value: licence },
    { name: own.printedBy, value: printer },
    { name: own.printedCopies, value: copies },
  ].flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }]))
}

/** Is what is printed still a draft, for those who check and approve it? */
export function isDraft(): boolean {
  return asked() === 'draft'
}

function asked(): 'none' | 'fair' | 'draft' {
  const paper = process.env['BANTIN_PAPER']
  return paper === 'fair' || paper === 'draft' ? paper : 'none'
}

/** Two stories may have a heading or a chart of one name; on one page each needs its own. */
function apart(piece: Piece, anchor: string): Piece {
  switch (piece.kind) {
    case 'html':
      return {
        ...piece,
        html: piece.html
          .replaceAll(/ (id|aria-describedby)="/g, ` $1="${anchor}-`)
          .replaceAll(' href="#', ` href="#${anchor}-`),
      }
    case 'chart':
      return { ...piece, chart: { ...piece.chart, id: `${anchor}-${piece.chart.id}` } }
    case 'quote':
    case 'note':
      return { ...piece, pieces: piece.pieces.map((inner) => apart(inner, anchor)) }
    case 'table':
    case 'tiles':
    case 'photo':
      return piece
  }
}

export interface PaperStory {
  /** Its id on the page. */
  readonly anchor: string
  /** Where it stands in the bulletin on the web. */
  readonly address: string
  readonly page: ArticlePage
}

export interface ImprintLine {
  readonly name: string
  readonly value: string
}

export interface PaperLink {
  readonly label: string
  readonly href: string
}
