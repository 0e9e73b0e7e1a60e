import { inspect } from '../../src/check/inspect.ts'
import { writePlace } from '../../src/problems/report-text.ts'
import { auditCorpus } from './audit-corpus.ts'
import type { Sample } from './read-corpus.ts'
import type { Remark, Score } from './score.ts'
import { isMeasured, score } from './score.ts'

/** Audits some paragraphs and scores what was said. */
export function scoreSamples(samples: readonly Sample[]): Score {
  const findings = auditCorpus(samples)
  return score(samples, (sample) => findings.get(sample) ?? [])
}

/** The score in one line, then every miss and false alarm by file and words. */
export function tellScore(
  name: string,
  { labels, findings, misses, alarms, precision, recall }: Score,
): string {
  return [
    `${name}: precision ${precision.toFixed(3)} (${findings - alarms.length} of ${findings}), recall ${recall.toFixed(3)} (${labels - misses.length} of ${labels})`,
    ...misses.map((remark) => tell('miss', remark)),
    ...alarms.map((remark) => tell('false alarm', remark)),
  ].join('\n')
}

/** What the audit says of a bulletin that is already right: each line is a true finding or a false alarm, for a person to judge. */
export function findingsOf(root: string): readonly string[] {
  return inspect(root)
    .problems.filter(isMeasured)
    .map(({ place, code, words }) => `${writePlace(place)} ${code} ${words.vi.message}`)
}

function tell(kind: string, { sample, codes, text }: Remark): string {
  return `  ${kind}: ${sample.file}#${sample.id} ${codes.join('|')} “${text}”`
}
