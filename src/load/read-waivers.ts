import type { z } from 'zod'
import { nearest } from '../format/nearest.ts'
import { catalogue } from '../problems/catalogue/index.ts'
import { problem } from '../problems/make-problem.ts'
import type { waiver } from '../schema/waiver.ts'
import type { Reading } from './reading.ts'
import type { Waiver } from './series.ts'
import { type Path, placeAt, valuePlaceAt, type YamlNode } from './yaml-tree.ts'

/** `accept` entries; one for a code that does not exist is told. What is accepted and what may be is the checks' affair. */
export function readWaivers(
  data: readonly z.output<typeof waiver>[],
  tree: YamlNode,
  { problems }: Pick<Reading, 'problems'>,
): readonly Waiver[] {
  return data.flatMap(({ check, reason, ...rest }, at): readonly Waiver[] => {
    const path: Path = ['accept', at]
    if (!codes.has(check)) {
      const near = nearest(check, codes)
      const choices = near === undefined ? ['statement-conflict', 'share-mismatch', 'jump', '…'] : [near]
      const details = { key: 'check', text: check, choices, ...(near === undefined ? {} : { nearest: near }) }
      problems.push(problem('bad-value/choice', valuePlaceAt(tree, [...path, 'check']), details))
      return []
    }
    return [{ ...rest, check, reason: reason ?? '', place: placeAt(tree, path) }]
  })
}

const codes: ReadonlySet<string> = new Set(Object.keys(catalogue).map((key) => key.split('/')[0] ?? key))
