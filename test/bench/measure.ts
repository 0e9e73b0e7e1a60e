import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const main = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts')

/** What one run of the command line costs: CPU seconds of all its threads, seconds on the clock, peak memory in MB. */
export interface Cost {
  readonly cpu: number
  readonly wall: number
  readonly memory: number
}

/** Runs a verb several times and gives the median of each cost. The first run, which warms the caches, does not count. */
export function measure(words: readonly string[], runs = 5): Cost {
  const costs = Array.from({ length: runs + 1 }, () => runOnce(words)).slice(1)
  const median = (of: (cost: Cost) => number): number =>
    costs.map(of).sort((one, other) => one - other)[runs >> 1] ?? 0
  return {
    cpu: median(({ cpu }) => cpu),
    wall: median(({ wall }) => wall),
    memory: median(({ memory }) => memory),
  }
}

/** Makes a process say at its end what it used. */
const REPORT =
  'data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write(`\\ncost ${u.userCPUTime+u.systemCPUTime} ${u.maxRSS}\\n`)})'

function runOnce(words: readonly string[]): Cost {
  const started = performance.now()
  const ended = spawnSync(process.execPath, ['--import', REPORT, main, ...words], { encoding: 'utf8' })
  const wall = (performance.now() - started) / 1000
  const [, cpu, memory] = /cost (\d+) (\d+)/.exec(ended.stderr) ?? []
  if (cpu === undefined || ended.status !== 0) throw new Error(`${words.join(' ')} failed:\n${ended.stderr}`)
  return { cpu: Number(cpu) / 1e6, wall, memory: Number(memory) / 1024 }
}
