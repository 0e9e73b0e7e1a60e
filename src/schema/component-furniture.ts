import { z } from 'zod'
import { words } from './leaf.ts'

/** Attributes of `<Quote>`: who said it, and in what office or on what occasion. */
export const quoteAttributes = z.strictObject({
  name: words,
  role: words.optional(),
})

/** Attributes of `<Photo/>`. `src` is a file of the edition's folder; a missing `alt` has a problem of its own. */
export const photoAttributes = z.strictObject({
  src: z.string(),
  alt: z.string().optional(),
  caption: z.string().optional(),
  credit: words.optional(),
})

/** Attributes of `<Note>`. */
export const noteAttributes = z.strictObject({
  kind: z.enum(['info', 'method', 'correction']),
})

/** `<KeyFigures/>` takes none: the edition says which figures they are. */
export const keyFiguresAttributes = z.strictObject({})
