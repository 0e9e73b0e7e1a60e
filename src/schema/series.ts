import { z } from 'zod'
import { parsePeriod } from '../quantity/parse-period.ts'
import { account } from './account.ts'
import { breakdown } from './breakdown.ts'
import { asOf, date, dispatch, figure, period, reference, words, yesNo } from './leaf.ts'
import { figuresByKey, longForm, observations, revision, status } from './observation.ts'
import { waiver } from './waiver.ts'
import { things } from './items-of.ts'

const each = z.enum(['year', 'total', 'average'])

export const statement = z
  .strictObject({
    period,
    each: each.optional(),
    org: reference.optional(),
    group: reference.optional(),
    value: figure,
    source: reference.optional(),
    first_in: reference.optional(),
    note: words.optional(),
  })
  .register(things, { thing: 'statement' })

export const target = z
  .strictObject({
    period,
    each: each.optional(),
    plan: reference,
    org: reference.optional(),
    group: reference.optional(),
    value: figure.optional(),
    gap: figure.optional(),
    better: z.enum(['higher', 'lower']).optional(),
    source: reference.optional(),
    first_in: reference.optional(),
    note: words.optional(),
    revisions: z.array(revision).optional(),
  })
  .register(things, { thing: 'target' })

/** Nearly every target is a period, a plan and a number, which the schema takes as they are. */
function quickTarget(input: unknown): z.output<typeof target> | undefined {
  if (typeof input !== 'object' || input === null || Object.keys(input).length !== 3) return undefined
  if (!('period' in input && 'plan' in input && 'value' in input)) return undefined
  const { period: text, plan, value } = input
  if (typeof text !== 'string' || typeof plan !== 'string' || typeof value !== 'string') return undefined
  const found = parsePeriod(text)
  return found && { period: found, plan, value }
}

export const cell = z
  .strictObject({ period, org: reference, group: reference, ...longForm })
  .register(things, { thing: 'cell' })

/** `term-start` and its like, or a period. */
export const relativePeriods = ['term-start', 'year-start', 'previous-year-end'] as const

const relative = z.enum(relativePeriods)

export const denominator = dispatch<string | Base>((input) =>
  typeof input === 'object' && input !== null ? base : words,
)

const base = z
  .strictObject({
    series: reference,
    period: dispatch<z.output<typeof period> | z.output<typeof relative>>((input) =>
      relativePeriods.some((one) => one === input) ? relative : period,
    ).optional(),
  })
  .register(things, { thing: 'series' })

type Base = z.output<typeof base>

/** data/series/<id>.yaml */
export const series = z.strictObject({
  series: words,
  name: words,
  name_en: words.optional(),
  theme: words.optional(),
  definition: words.optional(),
  measure: z.enum(['flow', 'stock', 'ratio']),
  unit: reference,
  org: reference,
  status: status.optional(),
  source: reference.optional(),
  as_of: asOf.optional(),
  illustrative: yesNo.optional(),
  note: words.optional(),
  first_in: reference.optional(),
  numerator: reference.optional(),
  denominator: denominator.optional(),
  /** By period. */
  values: figuresByKey(observations).optional(),
  statements: z.array(statement).optional(),
  targets: z.array(dispatch(() => target, quickTarget)).optional(),
  breakdowns: z.array(breakdown).optional(),
  cells: z.array(cell).optional(),
  breaks: z.array(z.strictObject({ at: date, note: words }).register(things, { thing: 'break' })).optional(),
  account: account.optional(),
  accept: z.array(waiver).optional(),
})

export type SeriesData = z.output<typeof series>
