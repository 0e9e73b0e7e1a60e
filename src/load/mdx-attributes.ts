import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri'
import type { Place } from '../problems/place.ts'
import { placeAtOffset, type ArticleSource } from './article-source.ts'
import { unmask } from './mdx-mask.ts'
import { lettersIn } from './passage-letters.ts'

/** A component as the parser gives it, in a sentence or by itself. */
export type Component = MdxJsxFlowElement | MdxJsxTextElement

/**
 * The attributes of a component in the order written. The parser gives them no positions: each is found in the element's own piece
 * of the source. Expressions are left out, the guard refuses them.
 */
export function attributesOf(component: Component, source: ArticleSource): readonly Attribute[] {
  const start = component.position?.start.offset ?? 0
  const pieces = [...source.text.slice(start, component.position?.end.offset ?? start).matchAll(piece)]
  let next = 0
  return component.attributes.flatMap((attribute): readonly Attribute[] => {
    if (attribute.type !== 'mdxJsxAttribute') return []
    const { name, value } = attribute
    if (typeof value === 'object' && value !== null) return []
    while (next < pieces.length && pieces[next]?.[1] !== name) next += 1
    const found = pieces[next++]
    const offset = start + (found?.index ?? 0)
    const valueOffset = offset + name.length + (found?.[2]?.length ?? 0)
    const content = typeof value === 'string' ? unmask(value) : undefined
    let letterAt: ReturnType<typeof lettersIn> | undefined
    const valueEnd = Math.max(valueOffset, offset + (found?.[0].length ?? 0) - 1)
    return [
      {
        name,
        value: content,
        offset,
        valueOffset,
        placeOf: (letter) => {
          letterAt ??= lettersIn(content ?? '', source.text.slice(valueOffset, valueEnd))
          return placeAtOffset(source, valueOffset + letterAt(letter))
        },
      },
    ]
  })
}

export interface Attribute {
  readonly name: string
  /** As the reader of entities gives it; undefined for a name without content. */
  readonly value: string | undefined
  /** Where its name begins in the body. */
  readonly offset: number
  /** Where its content begins, behind the quotation mark. */
  readonly valueOffset: number
  /** The place of a letter of its content, behind names of letters (`&amp;`) too. */
  readonly placeOf: (letter: number) => Place
}

// A name, then perhaps `="` and the content: the content is matched too, so that no word of it is taken for a name.
const piece = /([^\s"'<>/=]+)(?:(\s*=\s*["'])(?:(?<=")[^"]*"|(?<=')[^']*'))?/gu
