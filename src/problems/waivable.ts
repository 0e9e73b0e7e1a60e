import { arithmeticChanges } from './catalogue/arithmetic-changes.ts'
import { arithmeticRecords } from './catalogue/arithmetic-records.ts'
import { arithmeticShares } from './catalogue/arithmetic-shares.ts'
import { arithmeticSums } from './catalogue/arithmetic-sums.ts'
import { arithmeticTargets } from './catalogue/arithmetic-targets.ts'

/**
 * Whether a code can be accepted with a reason: what arithmetic found among figures, what was found in the numbers of a story, and advice
 * about an edition. What cannot be read, has a wrong form, names nothing, or would break the built bulletin has to be mended.
 */
export function isWaivable(code: string): boolean {
  return WAIVABLE_CODES.has(code)
}

/** Whether a code is about the arithmetic of figures or what a figure says of itself. */
export function isArithmetic(code: string): boolean {
  return ARITHMETIC.has(code)
}

/** Whether `site.yaml` may make an error of a code less grave: only of arithmetic that could be accepted with a reason as well. */
export function isLowerable(code: string): boolean {
  return isArithmetic(code) && isWaivable(code)
}

/** Whether a code speaks of a figure or a number, not of how a number of the bulletin was made or of a waiver. */
export function isAboutFigures(code: string): boolean {
  return (ARITHMETIC.has(code) && !code.startsWith('waiver-')) || IN_STORIES.includes(code)
}

const ARITHMETIC: ReadonlySet<string> = new Set(
  [arithmeticShares, arithmeticSums, arithmeticTargets, arithmeticChanges, arithmeticRecords].flatMap(
    (part) => Object.keys(part).map((key) => key.split('/')[0] ?? key),
  ),
)

/**
 * What needs a correction and no reason: a changed published figure, two figures for one point, half a person, a figure that is not out;
 * and what is said of waivers.
 */
const NEVER: ReadonlySet<string> = new Set([
  'silent-revision',
  'duplicate-observation',
  'count-not-whole',
  'unreleased-figure',
  'waiver-unused',
  'waiver-without-reason',
])

const IN_STORIES: readonly string[] = [
  'number-differs',
  'number-suspect',
  'number-unbound',
  'direction-differs',
  'number-form',
  'text-unchanged',
]

const OF_EDITIONS = [
  'main-points-count',
  'summary-too-long',
  'next-release-missing',
  'release-on-holiday',
  'contact-missing',
  'not-approved',
]

/** Every code that `accept` may name. */
export const WAIVABLE_CODES: ReadonlySet<string> = new Set([
  ...[...ARITHMETIC].filter((code) => !NEVER.has(code)),
  ...IN_STORIES,
  ...OF_EDITIONS,
])
