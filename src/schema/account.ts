import { z } from 'zod'
import { oneOrMany, period, reference } from './leaf.ts'
import { things } from './items-of.ts'

const end = z.strictObject({ series: reference, period }).register(things, { thing: 'account' })

/** start + what came − what went = end. */
export const account = z
  .strictObject({
    start: end,
    end,
    plus: oneOrMany(reference).optional(),
    minus: oneOrMany(reference).optional(),
  })
  .register(things, { thing: 'account' })
