/**
 * A set of real numbers without gaps. `low` is `-Infinity` and `high` is `Infinity` where an end is open to the sky;
 * `lowOpen` and `highOpen` say that the end itself is not part of the set.
 */
export interface Interval {
  readonly low: number
  readonly high: number
  readonly lowOpen: boolean
  readonly highOpen: boolean
}
