import { z } from 'zod'
import { date, period, reference, words } from './leaf.ts'
import { things } from './items-of.ts'

/** One `accept` entry. A missing reason is a problem of its own, found by the checks. */
export const waiver = z
  .strictObject({
    check: words,
    period: period.optional(),
    org: reference.optional(),
    group: reference.optional(),
    plan: reference.optional(),
    source: reference.optional(),
    /** The number itself, as the sentence prints it. */
    text: words.optional(),
    reason: words.nullable().optional(),
    by: words.optional(),
    date: date.optional(),
  })
  .register(things, { thing: 'waiver' })
