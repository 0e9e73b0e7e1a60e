/** A result against its target. `undecided`: the interval of the result spans the target. */
export type Verdict = 'met' | 'missed' | 'undecided'
