import { z } from 'zod'
import { boundWords, date, words } from './leaf.ts'
import { things } from './items-of.ts'

/** A dated notice of an error put right. */
export const correction = z
  .strictObject({
    date,
    text: boundWords,
    was: words.optional(),
    now: words.optional(),
    where: words.optional(),
  })
  .register(things, { thing: 'correction' })
