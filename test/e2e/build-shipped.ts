import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findBrowser } from '../browser.ts'
import { buildProject } from '../site/build-project.ts'

/** Before the tests in a browser: builds the shipped bulletin once, with both its numbers out, and finds a browser. */
export default function setup(project: TestProject): () => void {
  const browser = findBrowser()
  if ('advice' in browser) throw new Error(browser.advice)
  const folder = mkdtempSync(join(tmpdir(), 'bantin-e2e-'))
  const built = buildProject(join(import.meta.dirname, '..', '..'), {
    out: join(folder, 'dist'),
    asOf: '2026-01-01T00:00:00Z',
  })
  if (built.code !== 0) throw new Error(`The shipped bulletin does not build:\n${built.told}`)
  project.provide('site', built.out)
  project.provide('browser', browser.path)
  return () => rmSync(folder, { recursive: true, force: true })
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The built folder. */
    site: string
    /** The browser's program. */
    browser: string
  }
}
