import type { z } from 'zod'
import type { Place } from '../problems/place.ts'
import type { Problem } from '../problems/problem.ts'

/** Says what is wrong with a text, once its place and the name of its key are known. */
export type Tell = (place: Place, key: string) => Problem

/** What a schema of ours has to say of its issue; undefined for Zod's own issues. */
export function tellOf(issue: z.core.$ZodIssue): Tell | undefined {
  const tell: unknown = issue.code === 'custom' ? issue.params?.['tell'] : undefined
  return isTell(tell) ? tell : undefined
}

function isTell(value: unknown): value is Tell {
  return typeof value === 'function'
}
