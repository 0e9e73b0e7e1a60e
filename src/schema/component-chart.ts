import { z } from 'zod'
import { chartKinds } from '../format/chart-kinds.ts'

/** Attributes of `<Chart/>`. `series` may name several, separated by blanks, for a kind that draws several. */
export const chartAttributes = z.strictObject({
  kind: z.enum(chartKinds),
  series: z.string(),
  from: z.string().optional(),
  to: z.string().optional(),
  by: z.enum(['org', 'group']).optional(),
  org: z.string().optional(),
  group: z.string().optional(),
  target: z.string().optional(),
  title: z.string().optional(),
  subtitle: z.string().optional(),
  description: z.string().optional(),
  caption: z.string().optional(),
})

/** Attributes of `<DataTable/>`. */
export const tableAttributes = z.strictObject({
  series: z.string(),
  from: z.string().optional(),
  to: z.string().optional(),
  by: z.enum(['org', 'group']).optional(),
})
