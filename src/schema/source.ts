import { z } from 'zod'
import { date, url, words, yesNo } from './leaf.ts'
import { things } from './items-of.ts'

/** One source of data/sources.yaml. */
export const source = z
  .strictObject({
    title: words,
    author: words.optional(),
    publisher: words.optional(),
    date: date.optional(),
    number: words.optional(),
    url: url.optional(),
    page: words.optional(),
    complete: yesNo.optional(),
  })
  .register(things, { thing: 'source' })
