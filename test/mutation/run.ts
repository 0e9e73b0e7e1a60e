import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { rooms } from '../../.config/stryker.rooms.mjs'
import { countMutants, scoreOf } from './score.ts'

/**
 * `npm run test:mutation`: changes the sources in one small way after the other and asks whether a test of their own room notices; a room
 * of which less than 85 in a hundred are noticed fails. That takes hours, so it is no part of `npm test`, and everything else on the
 * machine comes first. `--room quantity` (may be repeated) takes one room, `--sample 0.1` a tenth of the changes, drawn by `--seed 1`.
 * Without a sample, what was found before is kept in `.mutation/` and only what changed since is run again.
 */
const root = join(import.meta.dirname, '..', '..')
const { values } = parseArgs({
  options: {
    room: { type: 'string', multiple: true, default: Object.keys(rooms) },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})
const share = values.sample === undefined ? undefined : Number(values.sample)
const unknown = values.room.find((room) => !Object.hasOwn(rooms, room))
if (unknown !== undefined)
  refuse(`There is no room “${unknown}”; there are ${Object.keys(rooms).join(', ')}.`)
if (share !== undefined && !(share > 0 && share <= 1)) {
  refuse(`--sample needs a share such as 0.1, not “${values.sample}”.`)
}

setPriority(constants.priority.PRIORITY_LOW)
const lines = values.room.map((room) => {
  rmSync(reportOf(room), { force: true })
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', '.config/stryker.config.mjs'],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        BANTIN_MUTATION_ROOM: room,
        ...(share === undefined
          ? {}
          : { BANTIN_MUTATION_SAMPLE: String(share), BANTIN_MUTATION_SEED: values.seed }),
      },
    },
  )
  if (status !== 0) process.exitCode = 1
  return `${room.padEnd(10)}${resultOf(room)}`
})
console.log(`\n${lines.join('\n')}`)

function resultOf(room: string): string {
  const report = reportOf(room)
  if (!existsSync(report)) return 'not tried: see above why'
  const count = countMutants(readFileSync(report, 'utf8'))
  const tried = count.noticed + count.missed
  return `${scoreOf(count).toFixed(1).padStart(5)} %   ${count.noticed} of ${tried} noticed, ${tried} of ${tried + count.leftOut} tried`
}

function reportOf(room: string): string {
  return join(root, '.mutation', room, 'report.json')
}

function refuse(words: string): never {
  console.error(words)
  process.exit(2)
}
