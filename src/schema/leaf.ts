import { z } from 'zod'
import { parsePeriod } from '../quantity/parse-period.ts'
import type { Period } from '../quantity/period.ts'
import { refuseAsOf, refuseDate, refuseInstant } from './refuse-date.ts'
import { refusePeriod } from './refuse-period.ts'
import {
  refuseBinding,
  refuseColour,
  refuseId,
  refuseTimezone,
  refuseUrl,
  refuseWholeNumber,
} from './refuse-text.ts'
import type { Tell } from './tell.ts'

/** Words in which figures may be bound. YAML's own idea of numbers, dates and truth never comes in: every value arrives as text. */
export const boundWords = z.string()

/** Words as typed; a binding among them would reach the reader unfilled and unproved. */
export const words = refusing(refuseBinding)

/** A figure, read later, when its unit is known. An empty one is asked about then, not called missing. */
export const figure = z.string().nullable()

/** An id that this file gives out. */
export const id = refusing(refuseId)

/** The id of something written elsewhere; whether it exists is asked later. */
export const reference = z.string()

export const period = z.string().transform((text, context): Period => {
  const found = parsePeriod(text)
  if (found !== undefined) return found
  context.addIssue({ code: 'custom', params: { tell: refusePeriod(text) } })
  return z.NEVER
})

/** A day, `2024-02-29`, that exists. */
export const date = refusing(refuseDate)

/** A moment with its zone, `2024-02-28T09:01+07:00`. */
export const instant = refusing(refuseInstant)

/** A day or a moment. */
export const dateOrInstant = refusing((text) =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) ? refuseDate(text) : refuseInstant(text),
)

/** A month, `2024-05`, where the day is not settled; a day or a moment. */
export const monthOrInstant = refusing((text) => {
  if (/^\d{4}-\d{2}$/u.test(text)) return refuseDate(`${text}-01`)
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) ? refuseDate(text) : refuseInstant(text)
})

/** Words, a period or a day; what looks like a day must be one. */
export const asOf = refusing(refuseAsOf)

/** `https:`, `http:` or `mailto:`. */
export const url = refusing(refuseUrl)

export const colour = refusing(refuseColour)
export const timezone = refusing(refuseTimezone)
export const yesNo = z.enum(['true', 'false']).transform((text) => text === 'true')

/** A whole number within limits. */
export function wholeNumber(low: number, high: number): z.ZodType<number, string> {
  return refusing((text) => refuseWholeNumber(text, low, high)).transform(Number)
}

/** One or several of something: a single text, or a list with dashes. */
export function oneOrMany(one: z.ZodType<string>): z.ZodType<string[]> {
  const many = z.array(one)
  const alone = one.transform((text) => [text])
  return dispatch((input) => (Array.isArray(input) ? many : alone))
}

/**
 * Reads its input by the schema that fits its shape, so that what is wrong is told of that shape alone. `quick` may give what that schema
 * would, for inputs of which there are many.
 */
export function dispatch<Output>(
  schemaFor: (input: unknown) => z.ZodType<Output>,
  quick?: (input: unknown) => Output | undefined,
): z.ZodType<Output> {
  return z.unknown().transform((input, context): Output => {
    const plain = quick?.(input)
    if (plain !== undefined) return plain
    const schema = schemaFor(input)
    const result = schema.safeParse(input)
    if (result.success) return result.data
    for (const issue of result.error.issues) {
      context.addIssue({ code: 'custom', path: [...issue.path], params: { issue, schema } })
    }
    return z.NEVER
  })
}

function refusing(refuse: (text: string) => Tell | undefined): z.ZodType<string, string> {
  return z.string().superRefine((text, context) => {
    const tell = refuse(text)
    if (tell !== undefined) context.addIssue({ code: 'custom', params: { tell } })
  })
}
