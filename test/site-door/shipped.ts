import { fileURLToPath } from 'node:url'
import { examine } from '../../src/check/examine.ts'
import { inspect } from '../../src/check/inspect.ts'
import { released } from '../../src/model/released.ts'
import type { Bulletin } from '../../src/site/bulletin.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The shipped project as the public sees it at an instant. */
export function shippedBulletin(asOf = '2026-11-24T09:00:00+07:00'): Bulletin {
  const { model: whole, problems } = inspect(root)
  const instant = new Date(asOf)
  const model = released(whole, instant)
  const { relations, waived } = examine(model)
  return { model, relations, waived, problems, asOf: instant, preview: false }
}
