import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tellAudit } from './audit.ts'
import { writeLargeProject } from './large-project.ts'
import { tellSearch } from './search.ts'
import { measure, type Cost } from './measure.ts'

/**
 * `npm run bench`: what the verbs cost on the shipped bulletin and on a large one, beside their budgets, how well the audit of prose
 * hits, and what the search weighs and takes. Prints; never fails for being slow.
 */
const folder = mkdtempSync(join(tmpdir(), 'bantin-bench-'))
try {
  const large = join(folder, 'large')
  writeLargeProject(large, { articles: 1000, series: 300 })
  const help = printed('--help', measure(['--help']))
  const check = printed('check', measure(['check']))
  tellBudget('check above --help', check.cpu - help.cpu, 0.5)
  const checkLarge = printed('check, large', measure(['check', '--root', large]))
  tellBudget('check of 1,000 articles and 300 series above --help', checkLarge.cpu - help.cpu, 1.5)
  console.log(`${tellAudit()}\n`)
  console.log(`${await tellSearch(large, join(folder, 'search'))}\n`)
  const out = join(folder, 'dist')
  const build = printed('build', measure(['build', '--out', out, '--as-of', '2026-01-01T00:00:00Z'], 3))
  tellBudget('build', build.cpu, 10)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function printed(verb: string, cost: Cost): Cost {
  const { cpu, wall, memory } = cost
  console.log(
    `${verb.padEnd(14)}${seconds(cpu)} CPU  ${seconds(wall)} clock  ${memory.toFixed(0).padStart(5)} MB`,
  )
  return cost
}

function tellBudget(what: string, cpu: number, budget: number): void {
  console.log(
    `  ${what}: ${seconds(cpu)} of CPU, ${(cpu / budget).toFixed(2)} of the budget of ${seconds(budget)}`,
  )
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`
}
