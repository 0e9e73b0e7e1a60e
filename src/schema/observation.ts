import { z } from 'zod'
import { asOf, date, dispatch, figure, reference, words, yesNo } from './leaf.ts'
import { things } from './items-of.ts'

export const status = z.enum(['estimate', 'provisional', 'final'])

export const revision = z
  .strictObject({
    date,
    was: figure,
    type: z.enum(['revision', 'correction']),
    reason: words,
  })
  .register(things, { thing: 'revision' })

/** What a figure may say of itself. */
export const longForm = {
  value: figure,
  of: figure.optional(),
  share: figure.optional(),
  met: figure.optional(),
  met_plan: reference.optional(),
  status: status.optional(),
  as_of: asOf.optional(),
  source: reference.optional(),
  used: yesNo.optional(),
  first_in: reference.optional(),
  note: words.optional(),
  revisions: z.array(revision).optional(),
}

const long = z.strictObject(longForm).register(things, { thing: 'value' })

const longOne = long.transform((value) => [value])
const shortOne = figure.transform((value) => [{ value }])
const several = z.array(long)

/** A figure in its short form (`172`) or long form, as a list of one. */
const one: z.ZodType<LongForm[]> = dispatch((input) => (isItems(input) ? longOne : shortOne), quick)

/** The figures of one key: one, or a list of long forms where several sources give it. */
export const observations: z.ZodType<LongForm[]> = dispatch(
  (input) => (Array.isArray(input) ? several : one),
  quick,
)

/** Figures by their keys: periods, or ids of parts. */
export function figuresByKey(figures: z.ZodType<LongForm[]>): z.ZodType<Record<string, LongForm[]>> {
  const byKey = z.record(z.string(), figures)
  return dispatch(() => byKey, quickByKey)
}

/** Figures by two keys: by period, and by the id of a part. */
export function figuresByPeriod(
  figures: z.ZodType<LongForm[]>,
): z.ZodType<Record<string, Record<string, LongForm[]>>> {
  const byPeriod = z.record(z.string(), figuresByKey(figures))
  return dispatch(() => byPeriod, quickByPeriod)
}

function quickByPeriod(input: unknown): Record<string, Record<string, LongForm[]>> | undefined {
  if (!isItems(input)) return undefined
  const periods: Record<string, Record<string, LongForm[]>> = {}
  for (const [key, value] of Object.entries(input)) {
    const figures = quickByKey(value)
    if (figures === undefined || key === '__proto__') return undefined
    periods[key] = figures
  }
  return periods
}

function quickByKey(input: unknown): Record<string, LongForm[]> | undefined {
  if (!isItems(input)) return undefined
  const figures: Record<string, LongForm[]> = {}
  for (const [key, value] of Object.entries(input)) {
    if (typeof value !== 'string' || key === '__proto__') return undefined
    figures[key] = [{ value }]
  }
  return figures
}

/** Nearly every figure is a text alone, which the schema of the short form takes as it is. */
function quick(input: unknown): LongForm[] | undefined {
  return typeof input === 'string' ? [{ value: input }] : undefined
}

/** One figure of a key, as a list of one. */
export const observation = one

export type LongForm = z.output<typeof long>

function isItems(input: unknown): input is object {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}
