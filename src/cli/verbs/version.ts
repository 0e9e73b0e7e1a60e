import type { Io } from '../../publish/io.ts'
import { engineVersion } from '../../publish/manifest.ts'

/** Prints the engine's version. */
export function printVersion(io: Io): number {
  io.out(`bantin ${engineVersion()}`)
  return 0
}
