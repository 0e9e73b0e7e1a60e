import type { Problem } from '../../src/problems/problem.ts'
import type { Label, Sample } from './read-corpus.ts'

/** Something the audit said of one paragraph: the letters it speaks of, in UTF-16 units of the paragraph. */
export interface Finding {
  readonly code: string
  readonly start: number
  readonly end: number
}

/** How well what was said fits what should have been said. */
export interface Score {
  readonly labels: number
  readonly findings: number
  /** Labels of which nothing right was said. */
  readonly misses: readonly Remark[]
  /** Findings that no label asks for. */
  readonly alarms: readonly Remark[]
  /** The part of the findings that are right, and of the labels that were found; 1 where there is none. */
  readonly precision: number
  readonly recall: number
}

export interface Remark {
  readonly sample: Sample
  readonly codes: readonly string[]
  readonly text: string
}

/** The codes that the corpus measures. Information is no finding: it asks nothing of the editor. */
export function isMeasured({ code, severity }: Pick<Problem, 'code' | 'severity'>): boolean {
  return (
    severity !== 'info' &&
    (code.startsWith('number-') || code === 'direction-differs' || code === 'points-not-percent')
  )
}

/**
 * A finding fits a label when they overlap and the label names the code, or names another fault of a number typed by hand, which is then
 * unbound as well. A label is found when a finding with one of its codes overlaps it.
 */
export function score(samples: readonly Sample[], findingsOf: (sample: Sample) => readonly Finding[]): Score {
  const required = samples.flatMap((sample) =>
    sample.labels.filter(({ codes }) => codes.length > 0).map((label) => ({ sample, label })),
  )
  const findings = samples.flatMap((sample) => findingsOf(sample).map((finding) => ({ sample, finding })))
  const misses = required
    .filter(
      ({ sample, label }) =>
        !findings.some(
          ({ sample: other, finding }) =>
            other === sample && overlap(label, finding) && label.codes.includes(finding.code),
        ),
    )
    .map(({ sample, label }) => remark(sample, label, label.codes))
  const alarms = findings
    .filter(
      ({ sample, finding }) =>
        !sample.labels.some((label) => overlap(label, finding) && allows(label, finding.code)),
    )
    .map(({ sample, finding }) => remark(sample, finding, [finding.code]))
  return {
    labels: required.length,
    findings: findings.length,
    misses,
    alarms,
    precision: part(findings.length - alarms.length, findings.length),
    recall: part(required.length - misses.length, required.length),
  }
}

function allows({ codes, besides }: Label, code: string): boolean {
  return code === 'number-unbound' || codes.includes(code) || besides.includes(code)
}

function overlap(label: Label, finding: Finding): boolean {
  return finding.start < label.end && finding.end > label.start
}

function part(some: number, all: number): number {
  return all === 0 ? 1 : some / all
}

function remark(
  sample: Sample,
  { start, end }: { readonly start: number; readonly end: number },
  codes: readonly string[],
): Remark {
  return { sample, codes, text: sample.text.slice(start, end) }
}
