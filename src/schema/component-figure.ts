import { z } from 'zod'

/** Attributes of `<Num/>`: a figure from the data in the middle of a sentence. */
export const numAttributes = z.strictObject({
  series: z.string(),
  period: z.string(),
  org: z.string().optional(),
  group: z.string().optional(),
  show: z.enum(['value', 'share', 'of', 'met', 'target', 'gap', 'statement']).default('value'),
  plan: z.string().optional(),
  unit: z.enum(['yes', 'no']).default('yes'),
})

/** Attributes of `<Change/>`: the words for how a figure moved. */
export const changeAttributes = z.strictObject({
  series: z.string(),
  from: z.string(),
  to: z.string(),
  org: z.string().optional(),
  group: z.string().optional(),
  as: z.enum(['count', 'percent', 'points']).optional(),
})
