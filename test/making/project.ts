import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { BASE } from './base-project.ts'

export { BASE }

/**
 * Writes a small project that has no problem into a temporary folder, with `files` in place of or beside its own, and returns the root.
 * `null` leaves a file of the base out; bytes are written as they are. The folder goes when the test ends; made in a hook, it stays.
 */
export function writeProject(
  files: Readonly<Record<string, string | Uint8Array | null>> = {},
  { base = BASE }: { readonly base?: Readonly<Record<string, string>> } = {},
): string {
  const root = mkdtempSync(join(tmpdir(), 'bantin-'))
  onTestFinishedIfAny(root)
  for (const [path, content] of Object.entries({ ...base, ...files })) {
    if (content === null) continue
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

function onTestFinishedIfAny(root: string): void {
  try {
    onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  } catch {
    // Outside a test, in a hook, there is nothing to hang the removal on.
  }
}
