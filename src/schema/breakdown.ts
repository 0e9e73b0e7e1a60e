import { z } from 'zod'
import { reference } from './leaf.ts'
import { figuresByPeriod, observation } from './observation.ts'
import { things } from './items-of.ts'

/** Parts of the whole, by period and by the id of an organisation or group. */
export const breakdown = z
  .strictObject({
    by: z.enum(['org', 'group']),
    kind: z.enum(['partition', 'overlapping', 'partial']),
    first_in: reference.optional(),
    values: figuresByPeriod(observation),
  })
  .register(things, { thing: 'breakdown' })
