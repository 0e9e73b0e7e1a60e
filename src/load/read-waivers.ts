import type { z } from 'zod'
import { nearest } from '../format/nearest.ts'
import { catalogue } from '../problems/catalogue/index.ts'
import { problem } from '../problems/make-problem.ts'
import { isWaivable, WAIVABLE_CODES } from '../problems/waivable.ts'
import type { waiver } from '../schema/waiver.ts'
import type { Reading } from './reading.ts'
import type { Waiver } from './series.ts'
import { type Path, placeAt, valuePlaceAt, type YamlNode } from './yaml-tree.ts'

/** `accept` entries. One for a code that does not exist or cannot be accepted is told at its line and dropped; what the others answer is the checks' affair. */
export function readWaivers(
  data: readonly z.output<typeof waiver>[],
  tree: YamlNode,
  { problems }: Pick<Reading, 'problems'>,
): readonly Waiver[] {
  return data.flatMap(({ check, reason, ...rest }, at): readonly Waiver[] => {
    const path: Path = ['accept', at]
    const place = valuePlaceAt(tree, [...path, 'check'])
    if (!CODES.has(check)) {
      const near = nearest(check, WAIVABLE_CODES)
      problems.push(
        problem('bad-value/check', place, { text: check, ...(near === undefined ? {} : { nearest: near }) }),
      )
      return []
    }
    if (!isWaivable(check)) {
      problems.push(problem('waiver-unused/not-waivable', place, { check }))
      return []
    }
    return [{ ...rest, check, reason: reason ?? '', place: placeAt(tree, path) }]
  })
}

const CODES: ReadonlySet<string> = new Set(Object.keys(catalogue).map((key) => key.split('/')[0] ?? key))
