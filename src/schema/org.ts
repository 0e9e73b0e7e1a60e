import { z } from 'zod'
import { date, oneOrMany, reference, wholeNumber, words } from './leaf.ts'
import { things } from './items-of.ts'

/** One organisation of data/orgs.yaml. */
export const org = z
  .strictObject({
    name: words,
    name_en: words.optional(),
    type: words,
    parent: reference.optional(),
    order: wholeNumber(0, 100_000).optional(),
    valid_from: date.optional(),
    valid_to: date.optional(),
    succeeded_by: oneOrMany(reference).optional(),
  })
  .register(things, { thing: 'org' })
