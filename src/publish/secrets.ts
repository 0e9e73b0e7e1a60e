import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Edition } from '../load/edition.ts'
import type { Template } from '../load/template.ts'
import { fillTemplate } from '../model/fill-template.ts'
import type { Model } from '../model/model.ts'

/**
 * What the output may not hold: the addresses, titles, summaries and main points of what is not released. Words that a released file
 * says too are no secret.
 */
export function readSecrets(whole: Model, open: Model): Secrets {
  const openEditions = new Map(open.editions.map((edition) => [edition.id, edition]))
  const hidden = whole.editions.flatMap((edition) => hiddenOf(edition, openEditions.get(edition.id)))
  const files = new Set(hidden.flatMap((item) => item.files))
  const isHidden = (file: string): boolean =>
    files.has(file) || hidden.some(({ folder }) => folder !== undefined && file.startsWith(folder))
  const told = [...whole.project.inputs.keys()]
    .filter((file) => !isHidden(file))
    .map((file) => flatten(readInput(whole, file)))
  const phrases = hidden.flatMap(({ templates, name }) =>
    templates.map((template) => ({ name, text: flatten(fillTemplate(whole, template)) })),
  )
  return {
    isHidden,
    addresses: hidden.map(({ name, address }) => ({ name, text: address })),
    phrases: phrases.filter(
      ({ text }) => text.length >= SHORTEST && !told.some((file) => file.includes(text)),
    ),
  }
}

/** Text with every run of blanks as one space: a line break or a no-break space is no other text. */
export function flatten(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/** Below this, words are too common to tell anything. */
const SHORTEST = 12

function hiddenOf(edition: Edition, open: Edition | undefined): readonly Hidden[] {
  const folder = `content/${edition.id}/`
  if (open === undefined) {
    const own = [edition.title, edition.summary, ...edition.mainPoints]
    const templates = [...own, ...edition.articles.flatMap(({ title, summary }) => [title, summary])]
    return [{ name: edition.id, address: `editions/${edition.id}/`, folder, files: [], templates }]
  }
  return edition.articles
    .filter((article) => !open.articles.some(({ id }) => id === article.id))
    .map((article) => ({
      name: `${edition.id}/${article.id}`,
      address: `editions/${edition.id}/${article.slug}.html`,
      files: [`${folder}${article.id}.mdx`],
      templates: [article.title, article.summary],
    }))
}

function readInput(model: Model, file: string): string {
  try {
    return readFileSync(join(model.project.root, file), 'utf8')
  } catch {
    return ''
  }
}

export interface Secrets {
  /** Whether a file of the project belongs to what is not released. */
  readonly isHidden: (file: string) => boolean
  readonly addresses: readonly Secret[]
  readonly phrases: readonly Secret[]
}

export interface Secret {
  /** Which edition or article it belongs to. */
  readonly name: string
  readonly text: string
}

interface Hidden {
  readonly name: string
  readonly address: string
  readonly folder?: string
  readonly files: readonly string[]
  readonly templates: readonly Template[]
}
