import { z } from 'zod'
import { contact } from './contact.ts'
import { colour, date, monthOrInstant, timezone, url, wholeNumber, words, yesNo } from './leaf.ts'

/** data/site.yaml */
export const site = z.strictObject({
  title: words,
  subtitle: words.optional(),
  owner: words,
  language: z.enum(['vi', 'en']),
  url,
  timezone: timezone.optional(),
  circulation: words.optional(),
  contact: contact.optional(),
  identity: z.strictObject({ emblem: words.optional(), accent: colour.optional() }).optional(),
  imprint: z
    .strictObject({
      licence: words.optional(),
      responsible: words.optional(),
      printer: words.optional(),
      copies: words.optional(),
    })
    .optional(),
  paper: z.enum(['A4', 'A5', '19x27']).optional(),
  holidays: z.array(date).optional(),
  planned: z
    .array(z.strictObject({ edition: words, title: words, at: monthOrInstant, state: words.optional() }))
    .optional(),
  audit: z.enum(['full', 'summary', 'internal']).optional(),
  handbook: yesNo.optional(),
  format: z.enum(['1']).optional(),
  /** Severities by code, and thresholds; the names of codes are looked up by the reader. */
  checks: z
    .object({
      'jump-percent': wholeNumber(1, 10_000).optional(),
      'jump-from': wholeNumber(0, 1_000_000).optional(),
      'small-count-below': wholeNumber(0, 1_000).optional(),
    })
    .catchall(z.enum(['off', 'info', 'warning', 'error']))
    .optional(),
})
