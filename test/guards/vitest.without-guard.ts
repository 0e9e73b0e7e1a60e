import { join } from 'node:path'
import process from 'node:process'
import { defineConfig } from 'vitest/config'
import type { Guard } from './removable.ts'

const root = join(import.meta.dirname, '..', '..')
const removed = JSON.parse(process.env['REMOVED_GUARD'] ?? 'null') as Guard | null

/** Runs tests while one guard is missing: its module reaches them with one expression replaced; the file on the disk stays. */
export default defineConfig({
  root,
  plugins: removed === null ? [] : [withoutGuard(removed)],
  test: { environment: 'node', maxWorkers: 1, testTimeout: 30_000, fsModuleCache: false },
})

function withoutGuard({ module, from, to }: Guard) {
  return {
    name: 'without-guard',
    enforce: 'pre',
    transform: (code: string, id: string) =>
      id.split('?')[0] === join(root, module) ? code.replace(from, () => to) : undefined,
  } as const
}
