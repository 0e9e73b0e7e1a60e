import type { z } from 'zod'
import { problem } from '../problems/make-problem.ts'
import type { Period } from '../quantity/period.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { Unit } from '../quantity/unit.ts'
import type { statement, target } from '../schema/series.ts'
import { readGap, readNumber } from './read-figure.ts'
import { readRevisions } from './read-revisions.ts'
import { knows, type Reading } from './reading.ts'
import type { Statement, Target } from './series.ts'
import { itemAt, type Path, placeAt, valuePlaceAt, type YamlNode } from './yaml-tree.ts'

/** `targets` of a series. */
export function readTargets(
  data: readonly z.output<typeof target>[],
  context: PartContext,
): readonly Target[] {
  return data.flatMap((one, at): readonly Target[] => {
    const { tree, unit, reading } = context
    const path: Path = ['targets', at]
    const value = one.value === undefined ? undefined : readNumber(tree, [...path, 'value'], unit, reading)
    const gap = one.gap === undefined ? undefined : readGap(tree, [...path, 'gap'], unit, reading)
    const parts = readParts(one, path, context)
    knows(reading, 'plan', one.plan, valuePlaceAt(tree, [...path, 'plan']))
    sayEach(one, path, 'target', context)
    if (one.value === undefined && one.gap === undefined && !context.lossy) {
      const details = { kind: 'target', keys: ['value', 'gap'] } as const
      reading.problems.push(problem('missing-field/one-of', placeAt(tree, path), details))
    }
    const revisions = readRevisions(one.revisions ?? [], {
      tree,
      path: [...path, 'revisions'],
      unit,
      reading,
    })
    if (value === undefined && gap === undefined) return []
    return [
      {
        place: placeAt(tree, path),
        period: one.period,
        ...eachOf(one),
        plan: one.plan,
        ...parts,
        ...(value === undefined ? {} : { value, valueAt: valuePlaceAt(tree, [...path, 'value']) }),
        ...(gap === undefined ? {} : { gap }),
        better: one.better ?? (value !== undefined && isCeiling(value) ? 'lower' : 'higher'),
        revisions,
      },
    ]
  })
}

/** `statements` of a series. */
export function readStatements(
  data: readonly z.output<typeof statement>[],
  context: PartContext,
): readonly Statement[] {
  return data.flatMap((one, at): readonly Statement[] => {
    const path: Path = ['statements', at]
    const value = readNumber(context.tree, [...path, 'value'], context.unit, context.reading)
    const parts = readParts(one, path, context)
    sayEach(one, path, 'statement', context)
    if (value === undefined) return []
    const valueAt = valuePlaceAt(context.tree, [...path, 'value'])
    return [
      { place: placeAt(context.tree, path), period: one.period, ...eachOf(one), ...parts, value, valueAt },
    ]
  })
}

/** Organisation, group, source, edition and note, where named; ids that lead nowhere are told. */
function readParts(one: Parts, path: Path, { tree, reading, firstIn }: PartContext): Named {
  const place = (key: string) => valuePlaceAt(tree, [...path, key])
  if (one.org !== undefined) knows(reading, 'org', one.org, place('org'))
  if (one.group !== undefined) knows(reading, 'group', one.group, place('group'))
  const hasSource = one.source !== undefined && knows(reading, 'source', one.source, place('source'))
  const hasEdition = one.first_in !== undefined && knows(reading, 'edition', one.first_in, place('first_in'))
  const edition = hasEdition ? one.first_in : firstIn
  return {
    ...(one.org === undefined ? {} : { org: one.org }),
    ...(one.group === undefined ? {} : { group: one.group }),
    ...(hasSource && one.source !== undefined ? { source: one.source } : {}),
    ...(edition === undefined ? {} : { firstIn: edition }),
    ...(one.note === undefined ? {} : { note: one.note }),
  }
}

/** Of several years it has to be said whether each or all are meant. */
function sayEach(one: Parts, path: Path, kind: 'target' | 'statement', { tree, reading }: PartContext): void {
  if (one.period.kind !== 'years' || one.each !== undefined || itemAt(tree, [...path, 'each']) !== undefined)
    return
  const period = `${one.period.year}/${one.period.endYear}`
  reading.problems.push(problem('missing-field/each', placeAt(tree, path), { kind, period }))
}

function eachOf(one: Parts): Pick<Target, 'each'> {
  return one.each === undefined ? {} : { each: one.each }
}

/** `không quá`, `dưới`: to stay below is the aim. */
function isCeiling({ qualifier }: Quantity): boolean {
  return qualifier === 'at-most' || qualifier === 'less-than'
}

export interface PartContext {
  readonly tree: YamlNode
  /** As in `Series`. */
  readonly lossy: boolean
  readonly unit: Unit | undefined
  readonly reading: Reading
  /** The edition that the whole file becomes public with. */
  readonly firstIn?: string | undefined
}

interface Parts {
  readonly period: Period
  readonly each?: Target['each'] | undefined
  readonly org?: string | undefined
  readonly group?: string | undefined
  readonly source?: string | undefined
  readonly first_in?: string | undefined
  readonly note?: string | undefined
}

type Named = Pick<Target, 'org' | 'group' | 'source' | 'firstIn' | 'note'>
