import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'

const main = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts')

/** Runs `check` as a person would, in a process of its own with 512 MB, and says what it took. */
export function runCheck(root: string, { env = {}, cwd = root, words = [] }: Way = {}): Ran {
  const line = [
    '--max-old-space-size=512',
    '--import',
    spy,
    main,
    'check',
    '--root',
    root,
    '--format',
    'json',
  ]
  const { status, signal, stdout, stderr, output } = spawnSync(process.execPath, [...line, ...words], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 100_000_000,
    timeout: 60_000,
  })
  const used = JSON.parse(output[3] ?? '{}') as { readonly seconds?: number; readonly megabytes?: number }
  return { code: status, signal, said: stdout, told: stderr, seconds: Infinity, megabytes: Infinity, ...used }
}

/** As it ends, the process tells on a line of its own how long it worked, whatever ran beside it, and how much memory it held at most. */
const spy = `data:text/javascript,${encodeURIComponent(`
import { writeSync } from 'node:fs'
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  writeSync(3, JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }))
})`)}`

interface Way {
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  readonly words?: readonly string[]
}

interface Ran {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly said: string
  readonly told: string
  /** Of work, its own and the system's for it. */
  readonly seconds: number
  readonly megabytes: number
}
