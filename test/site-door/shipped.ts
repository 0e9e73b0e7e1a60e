import { fileURLToPath } from 'node:url'
import { readBulletin, type Bulletin } from '../../src/site/bulletin.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The shipped project as the public sees it at an instant. */
export function shippedBulletin(asOf = '2026-11-24T09:00:00+07:00'): Bulletin {
  return readBulletin(root, new Date(asOf))
}
