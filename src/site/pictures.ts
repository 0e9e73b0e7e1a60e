import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article, Block, Picture } from '../load/article.ts'
import type { Bulletin } from './bulletin.ts'

/** One route for each picture that a story which is out shows; no other file of an edition's folder leaves it. */
export function pictureRoutes({ model }: Bulletin): PictureRoute[] {
  const routes = model.editions.flatMap((edition) =>
    edition.articles.flatMap(picturesOf).map((src): PictureRoute => {
      const dot = src.lastIndexOf('.')
      return {
        params: { edition: edition.id, picture: src.slice(0, dot), format: src.slice(dot + 1) },
        props: { file: join(model.project.root, 'content', edition.id, src) },
      }
    }),
  )
  return [...new Map(routes.map((route) => [route.props.file, route])).values()]
}

export function readPicture({ props: { file } }: PictureRoute): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(file))
}

function picturesOf({ image, blocks }: Article): readonly string[] {
  return [...(image === undefined ? [] : [image]), ...blocks.flatMap(picturesIn)].map(({ src }) => src)
}

function picturesIn(block: Block): readonly Picture[] {
  switch (block.kind) {
    case 'photo':
      return [block.picture]
    case 'quote':
    case 'note':
      return block.blocks.flatMap(picturesIn)
    case 'text':
    case 'chart':
    case 'table':
    case 'key-figures':
      return []
  }
}

export interface PictureRoute {
  readonly params: { readonly edition: string; readonly picture: string; readonly format: string }
  readonly props: { readonly file: string }
}
