import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './browser.ts'

/**
 * `npm test`: every check of the project, one after the other, each under its heading. All of them run even when one fails; the last
 * line says how many passed and failed. With `--all`, what takes long is complete instead of sampled.
 */
const steps: readonly Step[] = [
  {
    heading: 'Form (prettier)',
    tool: 'prettier/bin/prettier.cjs',
    words: ['--check', '--log-level', 'warn', '.'],
  },
  {
    heading: 'Lint (eslint)',
    tool: 'eslint/bin/eslint.js',
    words: ['--config', '.config/eslint.config.mjs', '--max-warnings', '0', '.'],
  },
  { heading: 'Types (tsc)', tool: 'typescript/bin/tsc', words: ['--noEmit'] },
  {
    heading: 'Types of the pages (astro check)',
    tool: 'astro/bin/astro.mjs',
    words: ['check', '--minimumFailingSeverity', 'warning'],
  },
  { heading: 'Unit tests', project: 'unit' },
  { heading: 'Tests of the built site', project: 'site' },
  { heading: 'Tests in a browser', project: 'e2e', browser: true },
]

const total = { passed: 0, failed: 0 }
const failures: string[] = []
const scratch = mkdtempSync(join(tmpdir(), 'bantin-test-'))
process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
if (process.argv.includes('--all')) process.env['BANTIN_TEST_ALL'] = '1'

for (const step of steps) {
  console.log(`\n━━ ${step.heading}`)
  const started = performance.now()
  const result = await runStep(step)
  total.passed += result.passed
  total.failed += result.failed
  if (result.failed > 0) failures.push(`${step.heading}: ${result.failed} failed`)
  console.log(
    `   ${result.failed > 0 ? 'failed' : 'ok'}, ${((performance.now() - started) / 1000).toFixed(1)} s`,
  )
}

rmSync(scratch, { recursive: true, force: true })
console.log(failures.length > 0 ? `\n${failures.join('\n')}` : '')
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

async function runStep(step: Step): Promise<Result> {
  if ('tool' in step) {
    const code = await runTool(step.tool, step.words)
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  }
  if (step.browser === true) {
    const browser = findBrowser()
    if ('advice' in browser) {
      console.log(browser.advice)
      return { passed: 0, failed: 1 }
    }
    process.env['BANTIN_BROWSER'] = browser.path
  }
  const report = join(scratch, `${step.project}.json`)
  const words = ['run', '--config', '.config/vitest.config.ts', '--project', step.project]
  const code = await runTool('vitest/vitest.mjs', [
    ...words,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ])
  return countTests(report, code)
}

/** A runner that ends badly without a failed test (a file that does not load, an error outside any test) counts as one failure. */
function countTests(report: string, code: number): Result {
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number
      numFailedTests: number
    }
    const failed = counts.numFailedTests === 0 && code !== 0 ? 1 : counts.numFailedTests
    return { passed: counts.numPassedTests, failed }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

function runTool(tool: string, words: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [join('node_modules', tool), ...words], {
    cwd: join(import.meta.dirname, '..'),
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

interface Result {
  readonly passed: number
  readonly failed: number
}

type Step =
  | { readonly heading: string; readonly tool: string; readonly words: readonly string[] }
  | { readonly heading: string; readonly project: 'unit' | 'site' | 'e2e'; readonly browser?: true }
