import { z } from 'zod'
import { contact } from './contact.ts'
import { correction } from './correction.ts'
import {
  boundWords,
  date,
  dateOrInstant,
  dispatch,
  instant,
  period,
  reference,
  words,
  yesNo,
} from './leaf.ts'
import { waiver } from './waiver.ts'
import { things } from './items-of.ts'

const keyFigure = z
  .strictObject({
    series: reference,
    period,
    org: reference.optional(),
    group: reference.optional(),
    compare: dispatch<'target' | z.output<typeof period>>((input) =>
      input === 'target' ? z.literal('target') : period,
    ).optional(),
  })
  .register(things, { thing: 'key-figure' })

/** content/<edition>/edition.yaml */
export const edition = z.strictObject({
  edition: words,
  number: words,
  title: boundWords,
  period,
  release_at: instant,
  next_release: dateOrInstant.optional(),
  summary: boundWords,
  main_points: z.array(boundWords),
  key_figures: z.array(keyFigure).optional(),
  articles: z.array(reference),
  contact: contact.optional(),
  prepared_by: words.optional(),
  checked_by: words.optional(),
  approved: z.strictObject({ by: words, date, hash: words.optional() }).optional(),
  corrections: z.array(correction).optional(),
  accept: z.array(waiver).optional(),
  draft: yesNo.optional(),
})

export type EditionData = z.output<typeof edition>
