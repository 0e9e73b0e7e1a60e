import { addTo } from '../problems/add-to.ts'
import { problem } from '../problems/make-problem.ts'
import type { ArticleContext, ReferenceContext } from './article-context.ts'
import type { Article } from './article.ts'
import type { Edition } from './edition.ts'
import type { FileStore } from './file-store.ts'
import type { EditionFiles } from './find-files.ts'
import type { Entry } from './list-files.ts'
import { formatNamed } from './picture-format.ts'
import { readArticle } from './read-article.ts'
import { readEdition } from './read-edition.ts'
import type { Registers } from './read-registers.ts'
import type { YamlResult } from './read-yaml.ts'
import type { Reading } from './reading.ts'
import { slugCollisions } from './slug-collisions.ts'

/** Reads the folders of content/: stories first, then the edition around them. Oldest first. */
export function loadEditions(folders: readonly EditionFiles[], loading: Loading): readonly Edition[] {
  const editions = folders.flatMap((folder) => loadEdition(folder, loading) ?? [])
  return editions.sort(
    (one, other) => Date.parse(one.releaseAt) - Date.parse(other.releaseAt) || (one.id < other.id ? -1 : 1),
  )
}

function loadEdition(folder: EditionFiles, loading: Loading): Edition | undefined {
  const { reading, open, context } = loading
  const { articles, named } = loadArticles(folder, loading)
  addTo(reading.problems, slugCollisions(articles))
  sayUnused(folder, articles, named, loading)
  const path = `${folder.folder.path}/edition.yaml`
  if (folder.head === undefined) {
    reading.problems.push(
      problem('missing-field/file', { file: folder.folder.path }, { name: path, what: 'file' }),
    )
    return undefined
  }
  const names = folder.articles.map(({ id }) => id)
  return readEdition(folder.id, open(folder.head, path), articles, names, reading, context)
}

function loadArticles(
  folder: EditionFiles,
  { store, reading, context, registers }: Loading,
): { readonly articles: readonly Article[]; readonly named: ReadonlySet<string> } {
  const inFolder: ArticleContext = {
    ...context,
    edition: folder.id,
    plans: registers.plans,
    sources: registers.sources,
    files: new Map(folder.beside.map((entry) => [entry.name, store.beside(entry)])),
  }
  const named = new Set<string>()
  const articles = folder.articles.flatMap((entry) => {
    const { text, problems } = store.text(entry)
    addTo(reading.problems, problems)
    if (text === undefined) return []
    for (const { name } of folder.beside) if (text.text.includes(name)) named.add(name)
    const read = readArticle(text, inFolder)
    addTo(reading.problems, read.problems)
    return read.article ?? []
  })
  return { articles, named }
}

/**
 * Pictures and documents that no story uses; those that are used count among the inputs. One that a story names and cannot show has its
 * problem there.
 */
function sayUnused(
  folder: EditionFiles,
  articles: readonly Article[],
  named: ReadonlySet<string>,
  { store, reading }: Loading,
): void {
  const used = new Set(
    articles.flatMap(({ image, pictures, links }) => [
      image?.src,
      ...pictures.map(({ src }) => src),
      ...links.map(({ file }) => file),
    ]),
  )
  for (const { name, path } of folder.beside) {
    if (used.has(name)) store.use(path)
    else if (named.has(name)) continue
    else if (formatNamed(name) !== undefined) {
      reading.problems.push(problem('file-not-read/unused-picture', { file: path }, { name }))
    } else if (!isToldAlready(path, reading)) {
      reading.problems.push(problem('file-not-read', { file: path }, { name }))
    }
  }
}

function isToldAlready(path: string, { problems }: Reading): boolean {
  return problems.some(({ code, place }) => code === 'file-not-read' && place.file === path)
}

interface Loading {
  readonly store: FileStore
  readonly open: (entry: Entry | undefined, path: string) => YamlResult
  readonly reading: Reading
  readonly context: ReferenceContext
  readonly registers: Registers
}
