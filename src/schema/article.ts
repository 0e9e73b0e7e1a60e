import { z } from 'zod'
import { correction } from './correction.ts'
import { boundWords, id, instant, oneOrMany, reference, words, yesNo } from './leaf.ts'
import { waiver } from './waiver.ts'

/** The front matter of content/<edition>/<article>.mdx */
export const article = z.strictObject({
  title: boundWords,
  summary: boundWords,
  author: words,
  published: instant,
  org: reference.optional(),
  tags: oneOrMany(words).optional(),
  image: z
    .strictObject({ src: words, alt: boundWords, caption: boundWords.optional(), credit: words.optional() })
    .optional(),
  slug: id.optional(),
  draft: yesNo.optional(),
  release_at: instant.optional(),
  sources: oneOrMany(reference).optional(),
  corrections: z.array(correction).optional(),
  accept: z.array(waiver).optional(),
})

export type ArticleData = z.output<typeof article>
