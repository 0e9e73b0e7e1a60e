import type { Language } from '../quantity/language.ts'
import type { Article } from './article.ts'
import type { Edition } from './edition.ts'
import { extensionOf } from './picture-format.ts'
import type { Project } from './project.ts'

/** Every address that a story may link to, root-absolute, and from when on it is there. */
export function addressesOf(
  project: Pick<Project, 'orgs' | 'series' | 'editions'>,
  language: Language,
): ReadonlyMap<string, Address> {
  const addresses = new Map<string, Address>()
  for (const path of [...standingPages, ...guidePages[language]]) addresses.set(path, always)
  for (const id of project.orgs.keys()) addresses.set(`/orgs/${id}.html`, always)
  for (const { id, firstIn } of project.series.values()) {
    const from = project.editions.find((edition) => edition.id === firstIn)?.releaseAt
    const address = { ...always, ...(from === undefined ? {} : { from: Date.parse(from) }) }
    addresses.set(`/series/${id}.html`, address)
    for (const extension of ['csv', 'excel.csv', 'json']) addresses.set(`/data/${id}.${extension}`, address)
  }
  for (const edition of project.editions) addEdition(edition, addresses)
  return addresses
}

export interface Address {
  /** Milliseconds since 1970. */
  readonly from: number
  readonly draft: boolean
  /** Ids of the parts that a link may name. */
  readonly parts: ReadonlySet<string>
}

/** When an article is out, and whether it will be at all. */
export function outOf(article: Article, edition: Edition): Pick<Address, 'from' | 'draft'> {
  const from = Math.max(
    Date.parse(edition.releaseAt),
    article.releaseAt === undefined ? -Infinity : Date.parse(article.releaseAt),
  )
  return { from, draft: edition.draft || article.draft }
}

/** A file beside the articles may be offered to readers when it is of a kind that opens without running anything. */
export function isDownload(name: string): boolean {
  return downloads.has(extensionOf(name))
}

function addEdition(edition: Edition, addresses: Map<string, Address>): void {
  const folder = `/editions/${edition.id}`
  const from = Date.parse(edition.releaseAt)
  addresses.set(`${folder}/index.html`, { from, draft: edition.draft, parts: new Set() })
  for (const article of edition.articles) {
    const address = { ...outOf(article, edition), parts: new Set(article.headings.map(({ id }) => id)) }
    addresses.set(`${folder}/${article.slug}.html`, address)
    addresses.set(`${folder}/${article.id}.mdx`, address)
    for (const { src } of article.pictures) addresses.set(`${folder}/${src}`, address)
    for (const { file } of article.links) if (file !== undefined) addresses.set(`${folder}/${file}`, address)
  }
}

/** Pages that every bulletin has; `site/links.ts` names the same. */
export const standingPages = [
  '/index.html',
  '/editions/index.html',
  '/series/index.html',
  '/orgs/index.html',
  '/topics/index.html',
  '/glossary.html',
  '/checks.html',
  '/checks.json',
] as const

/** How to read the figures, and how they are kept. */
export const guidePages: Readonly<Record<Language, readonly string[]>> = {
  vi: ['/cach-doc.html', '/phuong-phap.html'],
  en: ['/how-to-read.html', '/method.html'],
}

const always: Address = { from: -Infinity, draft: false, parts: new Set() }

const downloads: ReadonlySet<string> = new Set(
  'pdf doc docx xls xlsx ppt pptx odt ods odp csv txt zip png jpg jpeg gif webp'.split(' '),
)
