import { z } from 'zod'
import { problem } from '../problems/make-problem.ts'
import { things } from './items-of.ts'
import { words } from './leaf.ts'
import type { Tell } from './tell.ts'

/** A name and a way to reach it. */
export const contact = z
  .strictObject({ name: words, email: words.optional(), phone: words.optional() })
  .register(things, { thing: 'contact' })
  .superRefine(({ email, phone }, context) => {
    if (email !== undefined || phone !== undefined) return
    const tell: Tell = (place) =>
      problem('missing-field/one-of', place, { kind: 'contact', keys: ['email', 'phone'] })
    context.addIssue({ code: 'custom', params: { tell } })
  })
