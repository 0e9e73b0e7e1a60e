/** Whole numbers from 0 up to a bound, the same for the same seed everywhere (a linear congruence modulo 2³²). */
export function makeRandom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
