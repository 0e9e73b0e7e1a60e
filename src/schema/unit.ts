import { z } from 'zod'
import { oneOrMany, wholeNumber, words } from './leaf.ts'
import { things } from './items-of.ts'

/** One unit of measure of data/units.yaml. */
export const unit = z
  .strictObject({
    name: words,
    name_en: words.optional(),
    kind: z.enum(['count', 'percent', 'per-mille', 'amount']),
    decimals: wholeNumber(0, 6).optional(),
    aliases: oneOrMany(words).optional(),
  })
  .register(things, { thing: 'unit' })
