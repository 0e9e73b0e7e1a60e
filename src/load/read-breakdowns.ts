import type { z } from 'zod'
import { comparePeriods } from '../quantity/period-order.ts'
import { parsePeriod } from '../quantity/parse-period.ts'
import type { Period } from '../quantity/period.ts'
import type { breakdown } from '../schema/breakdown.ts'
import type { LongForm } from '../schema/observation.ts'
import { refusePeriod } from '../schema/refuse-period.ts'
import type { cell } from '../schema/series.ts'
import { readObservation } from './read-observation.ts'
import { knows } from './reading.ts'
import type { SeriesContext } from './series-context.ts'
import type { Breakdown, BreakdownPeriod, Observation } from './series.ts'
import { nodeAt, type Path, placeAt, textAt, valuePlaceAt } from './yaml-tree.ts'

/** `values` of a series: figures of the whole, in the order of time. */
export function readValues(
  data: Readonly<Record<string, readonly LongForm[]>>,
  context: SeriesContext,
): readonly Observation[] {
  const node = nodeAt(context.tree, ['values'])
  const items = node?.kind === 'items' ? node.items : undefined
  const read = periodsOf(['values'], context).flatMap(({ key, period }) => {
    const forms = data[key] ?? []
    const item = items?.get(key)
    const several = item?.value.kind === 'list'
    return forms.map((form, at) => {
      const where = several ? { path: ['values', key, at] } : { path: ['values', key], item }
      return readObservation(form, { ...context, ...where, period, alone: forms.length === 1 })
    })
  })
  return [...read].sort((one, other) => comparePeriods(one.period, other.period))
}

/** `breakdowns` of a series: parts by organisation or group. */
export function readBreakdowns(
  data: readonly z.output<typeof breakdown>[],
  context: SeriesContext,
): readonly Breakdown[] {
  return data.map(({ by, kind, values, first_in }, at) => {
    const path: Path = ['breakdowns', at]
    const ofAll = publicWith(first_in, [...path, 'first_in'], context)
    const periods = periodsOf([...path, 'values'], context).map(({ key, period }): BreakdownPeriod => {
      const here: Path = [...path, 'values', key]
      const firstIn = publicWith(textAt(context.tree, [...here, 'first_in'])?.text, [...here, 'first_in'], {
        ...context,
        firstIn: ofAll,
      })
      const node = nodeAt(context.tree, here)
      const items = node?.kind === 'items' ? [...node.items.values()] : []
      const parts = items
        .filter(({ key: id }) => id !== 'first_in')
        .flatMap((item) => {
          const id = item.key
          knows(context.reading, by, id, item.keyPlace)
          const form = values[key]?.[id]?.[0]
          const part = { ...context, path: [...here, id], item, period, [by]: id, firstIn, alone: true }
          return form === undefined ? [] : readObservation(form, part)
        })
      return { place: placeAt(context.tree, here), period, parts }
    })
    return { place: placeAt(context.tree, path), by, kind, periods }
  })
}

/** `cells` of a series: where an organisation and a group cross. */
export function readCells(
  data: readonly z.output<typeof cell>[],
  context: SeriesContext,
): readonly Observation[] {
  return data.map(({ period, org, group, ...form }, at) => {
    const path: Path = ['cells', at]
    knows(context.reading, 'org', org, valuePlaceAt(context.tree, [...path, 'org']))
    knows(context.reading, 'group', group, valuePlaceAt(context.tree, [...path, 'group']))
    return readObservation(form, { ...context, path, period, org, group, alone: true })
  })
}

/** Keys that are periods, with those that are not told and left out. */
function periodsOf(
  path: Path,
  context: SeriesContext,
): readonly { readonly key: string; readonly period: Period }[] {
  return keysOf(path, context).flatMap((key) => {
    const period = parsePeriod(key)
    if (period !== undefined) return [{ key, period }]
    context.reading.problems.push(refusePeriod(key)(placeAt(context.tree, [...path, key]), key))
    return []
  })
}

function keysOf(path: Path, { tree }: SeriesContext): readonly string[] {
  const node = nodeAt(tree, path)
  return node?.kind === 'items' ? [...node.items.keys()] : []
}

function publicWith(edition: string | undefined, path: Path, context: SeriesContext): string | undefined {
  if (edition === undefined) return context.firstIn
  const exists = knows(context.reading, 'edition', edition, valuePlaceAt(context.tree, path))
  return exists ? edition : context.firstIn
}
