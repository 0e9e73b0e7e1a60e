import type { Edition } from '../load/edition.ts'
import type { Model } from '../model/model.ts'
import { PhraseFinder } from './find-phrases.ts'
import { hiddenFigures, type HiddenFigures } from './secret-figures.ts'
import { hiddenPictures, offeredFiles, type HiddenPictures } from './secret-pictures.ts'
import { hiddenNames, hiddenWords } from './secret-words.ts'
import { toldText } from './told-text.ts'

/**
 * What the output may not hold: addresses, names, words, figures and pictures of what is not released. Words that are out somewhere else
 * are no secret, nor is a bare number: 172 may be anybody's. Figures are known by what they are of, not by their digits.
 */
export function readSecrets(whole: Model, open: Model): Secrets {
  const hidden = hiddenEditions(whole, open)
  const pictures = hiddenPictures(whole, open, hidden)
  const names = hiddenNames(whole, open, hidden)
  const figures = hiddenFigures(whole, open)
  const files = new Set([...hidden.flatMap((item) => item.files), ...pictures.files])
  return {
    isHidden: (file) =>
      files.has(file) || hidden.some(({ folder }) => folder !== undefined && file.startsWith(folder)),
    isEmpty: hidden.length === 0 && names.length === 0 && figures.size === 0,
    names: new PhraseFinder(names),
    words: new PhraseFinder(hiddenWords(whole, open, hidden)),
    figures,
    pictures,
    offered: offeredFiles(open),
    isTold: toldText(open),
  }
}

function hiddenEditions(whole: Model, open: Model): readonly Hidden[] {
  const out = new Map(open.editions.map((edition) => [edition.id, edition]))
  return whole.editions.flatMap((edition) => hiddenOf(edition, out.get(edition.id)))
}

function hiddenOf(edition: Edition, open: Edition | undefined): readonly Hidden[] {
  const folder = `content/${edition.id}/`
  if (open === undefined) {
    const addresses = [`editions/${edition.id}/`, folder]
    return [{ name: edition.id, edition, articles: edition.articles, addresses, folder, files: [] }]
  }
  const left = new Set(open.articles.map(({ id }) => id))
  return edition.articles
    .filter(({ id }) => !left.has(id))
    .map((article) => ({
      name: `${edition.id}/${article.id}`,
      edition,
      articles: [article],
      addresses: [`editions/${edition.id}/${article.slug}.html`, `${folder}${article.id}.mdx`],
      files: [`${folder}${article.id}.mdx`],
    }))
}

export interface Secrets {
  /** Whether a file of the project belongs to what is not released. */
  readonly isHidden: (file: string) => boolean
  /** True where all is out: nothing need be searched for. */
  readonly isEmpty: boolean
  /** Addresses and names, looked for in every text as it is written, and in the names of files. */
  readonly names: PhraseFinder<Secret>
  /** Titles and sentences, looked for in what a person reads. */
  readonly words: PhraseFinder<Secret>
  readonly figures: HiddenFigures
  readonly pictures: HiddenPictures
  /** Files of the output that an office shows as they are: what they say is out. */
  readonly offered: ReadonlySet<string>
  /** Whether something that is out says the same. */
  readonly isTold: (secret: Secret) => boolean
}

export interface Secret {
  /** Which edition or article it belongs to. */
  readonly name: string
  readonly text: string
  readonly alone?: boolean
}

/** A number of the bulletin that is not out, or a story of one that is. */
export interface Hidden {
  readonly name: string
  readonly edition: Edition
  readonly articles: Edition['articles']
  readonly addresses: readonly string[]
  /** Of the whole number. */
  readonly folder?: string
  readonly files: readonly string[]
}
