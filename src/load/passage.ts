import type { Located } from './located.ts'
import type { Place } from '../problems/place.ts'
import type { ChangeUse, FigureUse } from './template.ts'

/**
 * One stretch of words that is read in one go: a paragraph, a heading, a cell, a title. `text` is what a reader sees, NFC, with one
 * `BINDING` in the place of each bound figure; quoted code and pictures leave a blank.
 */
export interface Passage extends Located {
  readonly kind: PassageKind
  readonly text: string
  /** Bound figures by their offset in `text`, in its order. */
  readonly bindings: readonly BoundFigure[]
  /** The place in the editor's file of a letter of `text`. */
  readonly placeAt: (offset: number) => Place
  /** Somebody else's words: inside `<Quote>` (with the name) or a quotation of Markdown (empty). Absent elsewhere. */
  readonly speaker?: string
}

export type PassageKind =
  | 'title'
  | 'summary'
  | 'main-point'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'cell'
  | 'footnote'
  | 'caption'
  | 'alt'
  | 'chart-title'
  | 'name'
  | 'definition'

export interface BoundFigure {
  readonly offset: number
  readonly use: FigureUse | ChangeUse
}

export { BINDING_MARK as BINDING } from '../prose/binding-mark.ts'
