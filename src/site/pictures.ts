import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../load/article.ts'
import { formatNamed } from '../load/picture-format.ts'
import { stripPicture } from '../load/picture-strip.ts'
import type { Bulletin } from './bulletin.ts'

/** One route for each picture and download of a story which is out; no other file of an edition's folder leaves it. */
export function pictureRoutes({ model }: Bulletin): PictureRoute[] {
  const routes = model.editions.flatMap((edition) =>
    edition.articles.flatMap(filesOf).map((src): PictureRoute => {
      const dot = src.lastIndexOf('.')
      return {
        params: { edition: edition.id, picture: src.slice(0, dot), format: src.slice(dot + 1) },
        props: { file: join(model.project.root, 'content', edition.id, src) },
      }
    }),
  )
  return [...new Map(routes.map((route) => [route.props.file, route])).values()]
}

/** The bytes to publish. A picture goes out without what it tells of where and by whom it was taken. */
export function readPicture({ props: { file } }: Pick<PictureRoute, 'props'>): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(readFileSync(file))
  const format = formatNamed(file)
  if (format === undefined) return bytes
  const stripped = stripPicture(bytes, format)
  if (stripped === undefined) throw new Error(`${file} changed after it was checked.`)
  return stripped
}

function filesOf({ image, pictures, links }: Article): readonly string[] {
  return [image?.src, ...pictures.map(({ src }) => src), ...links.map(({ file }) => file)].filter(
    (name) => name !== undefined,
  )
}

export interface PictureRoute {
  readonly params: { readonly edition: string; readonly picture: string; readonly format: string }
  readonly props: { readonly file: string }
}
