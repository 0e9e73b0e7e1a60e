import type { z } from 'zod'
import type { Unit } from '../quantity/unit.ts'
import type { revision } from '../schema/observation.ts'
import { readFigure } from './read-figure.ts'
import type { Reading } from './reading.ts'
import type { Revision } from './series.ts'
import { type Path, placeAt, type YamlNode } from './yaml-tree.ts'

/** Dated changes of a published figure, as written. */
export function readRevisions(
  data: readonly z.output<typeof revision>[],
  { tree, path, unit, reading }: RevisionContext,
): readonly Revision[] {
  return data.flatMap(({ date, type, reason }, at) => {
    const was = readFigure(tree, [...path, at, 'was'], unit, reading)
    return was === undefined ? [] : [{ place: placeAt(tree, [...path, at]), date, was, type, reason }]
  })
}

interface RevisionContext {
  readonly tree: YamlNode
  readonly path: Path
  readonly unit: Unit | undefined
  readonly reading: Reading
}
