import type { Period } from '../quantity/period.ts'
import type { Value } from '../quantity/quantity.ts'
import { saysNotKnown } from '../quantity/missing-words.ts'
import type { LongForm } from '../schema/observation.ts'
import type { Draft } from './draft.ts'
import { readFigure, readFigureAt, readNumber, readShare } from './read-figure.ts'
import { readRevisions } from './read-revisions.ts'
import { knows } from './reading.ts'
import type { SeriesContext } from './series-context.ts'
import type { Observation } from './series.ts'
import {
  itemAt,
  nodeAt,
  type Path,
  placeAt,
  valuePlaceAt,
  type YamlItem,
  type YamlNode,
  type YamlText,
} from './yaml-tree.ts'

/** One figure in its short or long form. One that cannot be read is told and stands as not available, so that who uses it is not blamed too. */
export function readObservation(data: LongForm, figure: FigureAt, context: SeriesContext): Observation {
  if (figure.item?.value.kind === 'text') return readShortForm(figure.item.value, figure, context)
  const { tree, written, unit, reading, status } = context
  const path = [...figure.within, figure.key]
  const node = figure.item?.value ?? nodeAt(tree, path)
  if (node?.kind === 'text') return readShortForm(node, { ...figure, item: itemAt(tree, path) }, context)
  const long = node?.kind === 'items'
  const at = (key: string): Path => [...path, key]
  const value = readFigure(tree, long ? at('value') : path, unit, reading) ?? UNREAD
  const wholeUnknown = typeof data.of === 'string' && saysNotKnown(data.of)
  const of = data.of === undefined || wholeUnknown ? undefined : readNumber(tree, at('of'), unit, reading)
  const lostWhole = of === undefined && !wholeUnknown && itemAt(written, at('of')) !== undefined
  const printed = data.share === undefined ? undefined : readShare(tree, at('share'), reading)
  // Without the whole that could not be read there is nothing to say of the share.
  const share = lostWhole ? undefined : printed
  const met = data.met === undefined ? undefined : readShare(tree, at('met'), reading)
  const known = (kind: 'plan' | 'source' | 'edition', key: string, id: string | undefined): boolean =>
    id !== undefined && knows(reading, kind, id, valuePlaceAt(tree, at(key)))
  const hasPlan = known('plan', 'met_plan', data.met_plan)
  known('source', 'source', data.source)
  const source = data.source ?? context.source
  const firstIn = known('edition', 'first_in', data.first_in) ? data.first_in : context.firstIn
  const asOf = data.as_of ?? (itemAt(written, at('as_of')) === undefined ? context.asOf : UNREAD_DAY)
  const revisions = readRevisions(data.revisions ?? [], { tree, path: at('revisions'), unit, reading })
  const estimate = value.kind === 'quantity' && value.estimate
  return {
    place: placeAt(tree, path),
    period: figure.period,
    ...(figure.org === undefined ? {} : { org: figure.org }),
    ...(figure.group === undefined ? {} : { group: figure.group }),
    value,
    ...(of === undefined ? {} : { of }),
    ...(wholeUnknown ? { wholeUnknown } : {}),
    ...(share === undefined ? {} : { share }),
    ...(met === undefined ? {} : { met }),
    ...(hasPlan && data.met_plan !== undefined ? { metPlan: data.met_plan } : {}),
    status: data.status ?? (estimate ? 'estimate' : status),
    ...(asOf === undefined ? {} : { asOf }),
    ...(source === undefined ? {} : { source }),
    used: data.used ?? figure.alone,
    ...(firstIn === undefined ? {} : { firstIn }),
    ...(data.note === undefined ? {} : { note: data.note }),
    revisions,
    places: {
      value: valuePlaceAt(tree, long ? at('value') : path),
      ...placed(tree, at('of'), 'of'),
      ...placed(tree, at('share'), 'share'),
      ...placed(tree, at('met'), 'met'),
      ...placed(tree, at('as_of'), 'asOf'),
    },
  }
}

/** The same of a figure that says nothing but its number. Nearly all are such, so that it is made without a copy of its parts. */
function readShortForm(
  node: YamlText,
  { item, period, org, group, alone }: FigureAt,
  { unit, reading, source, asOf, firstIn, status }: SeriesContext,
): Observation {
  const value = readFigureAt(node, unit, reading) ?? UNREAD
  const observation: Draft<Observation> = {
    place: item?.keyPlace ?? node.place,
    period,
    value,
    status: value.kind === 'quantity' && value.estimate ? 'estimate' : status,
    used: alone,
    revisions: NONE,
    places: { value: node.place },
  }
  if (org !== undefined) observation.org = org
  if (group !== undefined) observation.group = group
  if (asOf !== undefined) observation.asOf = asOf
  if (source !== undefined) observation.source = source
  if (firstIn !== undefined) observation.firstIn = firstIn
  return observation
}

const NONE: Observation['revisions'] = []
const UNREAD_DAY = 'không rõ'

const UNREAD: Value = { kind: 'missing', missing: 'not-available', text: '' }

function placed(
  tree: YamlNode,
  path: Path,
  key: keyof Observation['places'],
): Partial<Observation['places']> {
  return itemAt(tree, path) === undefined ? {} : { [key]: valuePlaceAt(tree, path) }
}

/** Where a figure stands, and of what it is. */
export interface FigureAt {
  readonly within: Path
  readonly key: string | number
  /** What stands there, where the caller has it at hand. */
  readonly item?: YamlItem | undefined
  readonly period: Period
  readonly org?: string | undefined
  readonly group?: string | undefined
  /** No other source gives this figure, so it is in use without saying so. */
  readonly alone: boolean
}
