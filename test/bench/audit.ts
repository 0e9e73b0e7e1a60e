import { join } from 'node:path'
import { readHeldOut, readOpen } from '../corpus/read-corpus.ts'
import { findingsOf, scoreSamples, tellScore } from '../corpus/tell-score.ts'

/** How well the audit of prose hits: on the corpus, with every miss and false alarm, and what it says of the shipped stories. */
export function tellAudit(): string {
  const shipped = findingsOf(join(import.meta.dirname, '..', '..'))
  return [
    'audit of prose (precision and recall at least 0.95)',
    tellScore('  open', scoreSamples(readOpen())),
    tellScore('  held out', scoreSamples(readHeldOut())),
    `  shipped stories: ${shipped.length} findings`,
    ...shipped.map((line) => `  ${line}`),
  ].join('\n')
}
