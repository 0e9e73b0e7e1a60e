import { examine } from '../../src/check/examine.ts'
import type { Relation } from '../../src/check/relation.ts'
import type { Series } from '../../src/load/series.ts'
import { model } from '../model/making.ts'

/** The codes of the problems that a few series have, each with what it is about. */
export function codes(...all: readonly Partial<Series>[]): readonly string[] {
  return examine(model(...all)).problems.map(({ code }) => code)
}

/** What the first problem of a code says in Vietnamese, blanks made plain. */
export function messageOf(code: string, ...all: readonly Partial<Series>[]): string | undefined {
  const found = examine(model(...all)).problems.find((problem) => problem.code === code)
  return found?.words.vi.message.replaceAll('\u00a0', ' ')
}

export function relationsOf(...all: readonly Partial<Series>[]): readonly Relation[] {
  return examine(model(...all)).relations
}
