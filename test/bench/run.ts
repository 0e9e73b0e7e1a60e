import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measure, type Cost } from './measure.ts'

/** `npm run bench`: what the verbs cost on the shipped bulletin, beside their budgets. Prints; never fails for being slow. */
const folder = mkdtempSync(join(tmpdir(), 'bantin-bench-'))
try {
  const help = measure(['--help'])
  const check = measure(['check'])
  const build = measure(['build', '--out', join(folder, 'dist'), '--as-of', '2026-01-01T00:00:00Z'], 3)
  print('--help', help)
  print('check', check)
  print('build', build)
  console.log(
    `\ncheck above --help: ${seconds(check.cpu - help.cpu)} of CPU (budget 0.50 s), ${(check.cpu / help.cpu).toFixed(1)} times`,
  )
  console.log(
    `build: ${seconds(build.cpu)} of CPU (budget 10 s), ${(build.cpu / help.cpu).toFixed(1)} times --help`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function print(verb: string, { cpu, wall, memory }: Cost): void {
  console.log(
    `${verb.padEnd(8)}${seconds(cpu)} CPU  ${seconds(wall)} clock  ${memory.toFixed(0).padStart(5)} MB`,
  )
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`
}
