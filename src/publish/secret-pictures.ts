import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../load/article.ts'
import { formatNamed } from '../load/picture-format.ts'
import { stripPicture } from '../load/picture-strip.ts'
import type { Model } from '../model/model.ts'
import type { Hidden } from './secrets.ts'

/**
 * Pictures and downloads of stories that are not out, by what their bytes are, as they were taken and as they would be published. What a
 * story that is out shows too, under whatever name, is no secret.
 */
export function hiddenPictures(whole: Model, open: Model, hidden: readonly Hidden[]): HiddenPictures {
  const { root } = whole.project
  const shown = open.editions.flatMap((edition) =>
    edition.articles.flatMap((one) => filesOf(edition.id, one)),
  )
  const publicPrints = new Set(
    hidden.length === 0 ? [] : shown.flatMap((file) => printsOf(root, file)).map(({ print }) => print),
  )
  const own = hidden.flatMap(({ name, edition, articles }) =>
    articles
      .flatMap((article) => filesOf(edition.id, article))
      .filter((file) => !shown.includes(file))
      .map((file) => ({ name, file })),
  )
  const prints = own.flatMap(({ name, file }) => printsOf(root, file).map((found) => ({ name, ...found })))
  const secret = prints.filter(({ print }) => !publicPrints.has(print))
  return {
    files: own.map(({ file }) => file),
    sizes: new Set(secret.map(({ size }) => size)),
    byPrint: new Map(secret.map(({ print, name }) => [print, name])),
  }
}

/** The pictures and downloads of stories that are out, where they lie in the output: the office shows them as they are. */
export function offeredFiles({ editions }: Model): ReadonlySet<string> {
  return new Set(
    editions.flatMap(({ id, articles }) =>
      articles.flatMap((article) =>
        filesOf(id, article).map((file) => file.replace(/^content\//, 'editions/')),
      ),
    ),
  )
}

export interface HiddenPictures {
  /** Their paths in the project. */
  readonly files: readonly string[]
  /** How many bytes they have: nothing else need be looked at closely. */
  readonly sizes: ReadonlySet<number>
  /** Whose they are, by fingerprint. */
  readonly byPrint: ReadonlyMap<string, string>
}

/** What bytes are known by. */
export function printOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function filesOf(edition: string, { image, pictures, links }: Article): readonly string[] {
  const names = [image?.src, ...pictures.map(({ src }) => src), ...links.map(({ file }) => file)]
  return names.flatMap((name) => (name === undefined ? [] : [`content/${edition}/${name}`]))
}

function printsOf(root: string, file: string): readonly { readonly print: string; readonly size: number }[] {
  const bytes = new Uint8Array(readFileSync(join(root, file)))
  const format = formatNamed(file)
  const stripped = format && stripPicture(bytes, format)
  return [bytes, ...(stripped === undefined ? [] : [stripped])].map((version) => ({
    print: printOf(version),
    size: version.byteLength,
  }))
}
