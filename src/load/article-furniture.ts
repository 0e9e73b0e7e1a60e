import {
  keyFiguresAttributes,
  noteAttributes,
  photoAttributes,
  quoteAttributes,
} from '../schema/component-furniture.ts'
import type { ArticleMaking } from './article-making.ts'
import { measurePicture } from './article-picture.ts'
import { contentProblem, readProps, templateOf } from './article-props.ts'
import type { Block } from './article.ts'
import type { Component } from './mdx-attributes.ts'

/** `<KeyFigures/>`. */
export function readKeyFigures(node: Component, making: ArticleMaking): Block | undefined {
  const props = readProps(node, keyFiguresAttributes, making)
  return props && { kind: 'key-figures', place: props.place }
}

/** `<Photo/>`: the picture is there, is what its name says, and is described. */
export function readPhoto(node: Component, making: ArticleMaking): Block | undefined {
  const props = readProps(node, photoAttributes, making)
  if (!props) return undefined
  const { src, credit } = props.values
  const alt = templateOf(props, 'alt') ?? { place: props.place, parts: [] }
  const caption = templateOf(props, 'caption')
  const written = {
    src,
    alt,
    ...(caption === undefined ? {} : { caption }),
    ...(credit === undefined ? {} : { credit }),
  }
  const picture = measurePicture(written, props.at('src'), making, props.at('alt'))
  if (picture) making.pictures.push(picture)
  return picture && { kind: 'photo', picture, place: props.place }
}

/** `<Quote>`: somebody's words. */
export function readQuote(
  node: Component,
  making: ArticleMaking,
  blocks: readonly Block[],
): Block | undefined {
  const props = readProps(node, quoteAttributes, making)
  if (blocks.length === 0) making.problems.push(contentProblem(node, 'text', making))
  if (!props) return undefined
  const { name, role } = props.values
  return { kind: 'quote', name, ...(role === undefined ? {} : { role }), blocks, place: props.place }
}

/** `<Note>`: a remark beside the story. */
export function readNote(
  node: Component,
  making: ArticleMaking,
  blocks: readonly Block[],
): Block | undefined {
  const props = readProps(node, noteAttributes, making)
  if (blocks.length === 0) making.problems.push(contentProblem(node, 'text', making))
  return props && { kind: 'note', note: props.values.kind, blocks, place: props.place }
}
