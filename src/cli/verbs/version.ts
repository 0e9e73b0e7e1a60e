import { readFileSync } from 'node:fs'
import type { Io } from '../../publish/io.ts'
import { ENGINE } from '../../publish/engine.ts'
import { join } from 'node:path'

/** Prints the engine's version. */
export function printVersion(io: Io): number {
  io.out(`bantin ${engineVersion()}`)
  return 0
}

function engineVersion(): string {
  const about = JSON.parse(readFileSync(join(ENGINE, 'package.json'), 'utf8')) as { version: string }
  return about.version
}
