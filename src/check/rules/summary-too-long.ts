import { fillTemplate } from '../../model/fill-template.ts'
import type { Model } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { gather } from '../gather.ts'
import type { Findings } from '../relation.ts'

/** The summary of a number is at most 160 characters with its figures filled in, as readers see it; letters with their marks count once. */
export function summaryTooLong(model: Model): Findings {
  return gather(
    model.editions.flatMap(({ summary }) => {
      const characters = Array.from(fillTemplate(model, summary).normalize('NFC')).length
      return characters > LONGEST_SUMMARY
        ? [{ problem: problem('summary-too-long', summary.place, { characters }) }]
        : []
    }),
  )
}

const LONGEST_SUMMARY = 160
