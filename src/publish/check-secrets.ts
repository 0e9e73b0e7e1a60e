import type { Model } from '../model/model.ts'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { decodeHtml } from './html-references.ts'
import { readIndex, textsIn } from '../search/read-index.ts'
import { indexJson } from '../search/stored.ts'
import type { PageFacts } from './page-facts.ts'
import { readArchive } from './read-archive.ts'
import { figureKey, type FigureName } from './secret-figures.ts'
import { printOf } from './secret-pictures.ts'
import { flatten } from './flatten.ts'
import type { Secret, Secrets } from './secrets.ts'
import { figuresInTable } from './table-figures.ts'

/** Anything on a page or in a drawing that is not released, its own path included. */
export function findLeaksOnPage(
  { page, html, words, figures }: PageFacts,
  secrets: Secrets,
  whole: Model,
): readonly Problem[] {
  if (secrets.isEmpty) return []
  const named = figures.map((figure): FigureName => {
    const org = whole.series.get(figure.series)?.org.id ?? ''
    return { group: '', ...figure, org: figure.org ?? org }
  })
  return [
    ...leaksInTexts(page, { raw: html, read: words.join(' ') }, secrets),
    ...leakedFigures(page, named, secrets),
  ]
}

/** Anything in another file of the output that is not released: in its text, in a compressed file's files, in its bytes. */
export function findLeaksInFile(file: string, bytes: Uint8Array, secrets: Secrets): readonly Problem[] {
  if (secrets.isEmpty || secrets.offered.has(file)) return []
  const entries = readArchive(file, bytes)
  if (entries.length > 0) {
    return [
      ...leaksInTexts(file, { raw: '', read: '' }, secrets),
      ...entries.flatMap(({ name, bytes: content }) =>
        findLeaksInFile(`${file} › ${name}`, content, secrets),
      ),
    ]
  }
  const name = secrets.pictures.sizes.has(bytes.byteLength)
    ? secrets.pictures.byPrint.get(printOf(bytes))
    : undefined
  if (name !== undefined) return [leak(file, name, 'embargo-leak/picture')]
  if (!TEXT.test(file)) return leaksInTexts(file, { raw: '', read: '' }, secrets)
  const raw = new TextDecoder().decode(bytes)
  return [
    ...leaksInTexts(file, { raw, read: readOf(file, raw) }, secrets),
    ...leakedFigures(file, figuresInTable(file, raw), secrets),
  ]
}

const TEXT = /\.(?:csv|json|xml|rels|js|css|txt|svg|html|ics|webmanifest)$/

/** What a person reads of a text: of markup what stands between the tags, of the search index, which numbers its words, what it can answer. */
function readOf(file: string, raw: string): string {
  const index = file.endsWith('.js') ? indexJson(raw) : undefined
  if (index !== undefined) return [raw, ...textsIn(readIndex(index))].join(' ')
  return /\.(?:xml|svg|html)$/.test(file) ? decodeHtml(raw.replace(/<[^>]*>/g, ' ')) : unfolded(file, raw)
}

/** Lines of a calendar go on after a line break and a blank (RFC 5545, 3.1). */
function unfolded(file: string, raw: string): string {
  return file.endsWith('.ics') ? raw.replace(/\r\n[ \t]/g, '').replace(/\\([,;\\])/g, '$1') : raw
}

function leaksInTexts(
  file: string,
  { raw, read }: { readonly raw: string; readonly read: string },
  { names, words, isTold }: Secrets,
): readonly Problem[] {
  const found = [...names.findIn(file), ...names.findIn(raw), ...words.findIn(flatten(read))]
  const first = new Map<string, Secret>()
  for (const secret of found) if (!first.has(secret.name) && !isTold(secret)) first.set(secret.name, secret)
  return [...first.values()].map(({ name, text }) => leak(file, name, 'embargo-leak', text))
}

function leakedFigures(file: string, named: readonly FigureName[], { figures }: Secrets): readonly Problem[] {
  const leaked = new Map(
    named.flatMap((figure) => {
      const edition = figures.get(figureKey(figure))
      return edition === undefined ? [] : [[edition, `${figure.series} ${figure.period}`] as const]
    }),
  )
  return [...leaked].map(([edition, figure]) => leak(file, edition, 'embargo-leak/figure', figure))
}

function leak(
  file: string,
  edition: string,
  key: 'embargo-leak' | 'embargo-leak/figure' | 'embargo-leak/picture',
  text = '',
): Problem {
  const [place = file] = file.split(' › ')
  return problem(key, { file: place }, { edition, file, text })
}
