/** Counts the mutants of a report of Stryker (`mutation-testing-report-schema`). */
export function countMutants(report: string): Count {
  const { files } = JSON.parse(report) as Report
  const all = Object.values(files).flatMap(({ mutants }) => mutants)
  const count = (...statuses: readonly string[]) =>
    all.filter(({ status }) => statuses.includes(status)).length
  return {
    noticed: count('Killed', 'Timeout'),
    missed: count('Survived', 'NoCoverage'),
    leftOut: count('CompileError', 'RuntimeError', 'Ignored', 'Pending'),
  }
}

/** Of a hundred that were tried, how many a test noticed; 100 where none was tried. */
export function scoreOf({ noticed, missed }: Count): number {
  return noticed + missed === 0 ? 100 : (100 * noticed) / (noticed + missed)
}

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>
}

export interface Count {
  readonly noticed: number
  readonly missed: number
  /** Not in the sample, or no program at all. */
  readonly leftOut: number
}
