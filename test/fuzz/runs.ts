import process from 'node:process'

/** How often something is tried with chance: the same few tries every time, and with `npm run test:all` many more of them. */
export function runs(few: number): { readonly seed: number; readonly numRuns: number } {
  return { seed: 20_250_701, numRuns: process.env['BANTIN_TEST_ALL'] === undefined ? few : few * 10 }
}
