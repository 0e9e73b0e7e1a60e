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
import { nodeAt, type Path, placeAt, valuePlaceAt, type YamlItem } from './yaml-tree.ts'

/** `values` of a series: figures of the whole, in the order of time. */
export function readValues(
  data: Readonly<Record<string, readonly LongForm[]>>,
  context: SeriesContext,
): readonly Observation[] {
  const read = periodsOf(VALUES, context).flatMap(({ key, period, item }) => {
    const forms = data[key] ?? []
    const several = item.value.kind === 'list'
    return forms.map((form, at) => {
      const alone = forms.length === 1
      const figure = several
        ? { within: ['values', key], key: at, period, alone }
        : { within: VALUES, key, item, period, alone }
      return readObservation(form, figure, context)
    })
  })
  return [...read].sort((one, other) => comparePeriods(one.period, other.period))
}

const VALUES: Path = ['values']
const NO_ITEMS: ReadonlyMap<string, YamlItem> = new Map()

/** `breakdowns` of a series: parts by organisation or group. */
export function readBreakdowns(
  data: readonly z.output<typeof breakdown>[],
  context: SeriesContext,
): readonly Breakdown[] {
  return data.map(({ by, kind, values, first_in }, at) => {
    const path: Path = ['breakdowns', at]
    const ofAll = publicWith(first_in, [...path, 'first_in'], context)
    const inAll = { ...context, firstIn: ofAll }
    const periods = periodsOf([...path, 'values'], context).map(({ key, period, item }): BreakdownPeriod => {
      const here: Path = [...path, 'values', key]
      const items = item.value.kind === 'items' ? item.value.items : NO_ITEMS
      const itself = items.get('first_in')?.value
      const firstIn = publicWith(
        itself?.kind === 'text' ? itself.text : undefined,
        [...here, 'first_in'],
        inAll,
      )
      const inPeriod = { ...context, firstIn }
      const parts: Observation[] = []
      for (const part of items.values()) {
        const id = part.key
        if (id === 'first_in') continue
        knows(context.reading, by, id, part.keyPlace)
        const form = values[key]?.[id]?.[0]
        if (form === undefined) continue
        const [org, group] = by === 'org' ? [id] : [undefined, id]
        const figure = { within: here, key: id, item: part, period, org, group, alone: true }
        parts.push(readObservation(form, figure, inPeriod))
      }
      return { place: item.keyPlace, period, parts }
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
    return readObservation(form, { within: ['cells'], key: at, period, org, group, alone: true }, context)
  })
}

/** Keys that are periods, with those that are not told and left out. */
function periodsOf(
  path: Path,
  { tree, reading }: SeriesContext,
): readonly { readonly key: string; readonly period: Period; readonly item: YamlItem }[] {
  const node = nodeAt(tree, path)
  if (node?.kind !== 'items') return []
  return [...node.items.values()].flatMap((item) => {
    const { key, keyPlace } = item
    const period = parsePeriod(key)
    if (period !== undefined) return [{ key, period, item }]
    reading.problems.push(refusePeriod(key)(keyPlace, key))
    return []
  })
}

function publicWith(edition: string | undefined, path: Path, context: SeriesContext): string | undefined {
  if (edition === undefined) return context.firstIn
  const exists = knows(context.reading, 'edition', edition, valuePlaceAt(context.tree, path))
  return exists ? edition : context.firstIn
}
