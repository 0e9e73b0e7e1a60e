import { z } from 'zod'
import { date, reference, words, yesNo } from './leaf.ts'
import { things } from './items-of.ts'

/** One plan of data/plans.yaml. */
export const plan = z
  .strictObject({
    name: words,
    source: reference.optional(),
    date: date.optional(),
    number: words.optional(),
    main: yesNo.optional(),
  })
  .register(things, { thing: 'plan' })
