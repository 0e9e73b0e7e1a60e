import { expect } from 'vitest'
import type { Telling } from '../../../src/format/sentences/telling.ts'
import type { Unit } from '../../../src/quantity/unit.ts'
import { members, nb } from '../making.ts'

/** Asserts one row of the table of sentences: what is said in Vietnamese and in English, `␣` standing for the no-break space. */
export function says(say: (telling: Telling) => string, vi: string, en: string, unit: Unit = members): void {
  expect(say({ language: 'vi', unit })).toBe(nb(vi))
  expect(say({ language: 'en', unit })).toBe(nb(en))
}
