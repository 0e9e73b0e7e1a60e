import { rooms } from './stryker.rooms.mjs'

const room = process.env.BANTIN_MUTATION_ROOM ?? 'quantity'
const files = rooms[room]?.files
if (files === undefined) throw new Error(`There is no room “${room}”: ${Object.keys(rooms).join(', ')}.`)
const share = process.env.BANTIN_MUTATION_SAMPLE
const folder = `.mutation/${room}`

/**
 * One room, changed in one small way after the other, against the tests of that room alone: code that only the tests of another room
 * notice is not proved where it stands. `npm run test:mutation` runs the rooms one by one.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  packageManager: 'npm',
  testRunner: 'vitest',
  vitest: { configFile: '.config/stryker.vitest.config.ts', pool: 'forks' },
  plugins: ['@stryker-mutator/vitest-runner', './.config/stryker.sample.mjs'],
  coverageAnalysis: 'perTest',
  mutate: files,
  // A change to what is made once when a module is loaded (a table, a pattern) runs every test of its room. In the two rooms whose
  // tests take a minute a sample leaves them out; the whole run does not.
  ignoreStatic: share !== undefined && ['load', 'check'].includes(room),
  checkers: share === undefined ? [] : ['sample'],
  incremental: share === undefined,
  incrementalFile: `${folder}/incremental.json`,
  tempDirName: `${folder}/sandbox`,
  ignorePatterns: ['dist', '.stage', '.astro', '.mutation', '.github', 'public', 'test/e2e', 'test/site'],
  reporters: ['dots', 'clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: `${folder}/report.json` },
  htmlReporter: { fileName: `${folder}/report.html` },
  thresholds: { high: 95, low: 90, break: 85 },
  concurrency: 1,
  // At the lowest priority of a busy machine even the run that changes nothing takes longer than the five minutes it has by default.
  dryRunTimeoutMinutes: 20,
  timeoutMS: 10_000,
  allowEmpty: false,
}
