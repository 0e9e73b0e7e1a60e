import type { Place } from '../problems/place.ts'
import type { Period } from '../quantity/period.ts'
import type { Value } from '../quantity/quantity.ts'
import type { Unit } from '../quantity/unit.ts'
import type { LongForm } from '../schema/observation.ts'
import { readFigure, readFigureAt, readNumber, readShare } from './read-figure.ts'
import { readRevisions } from './read-revisions.ts'
import { knows, type Reading } from './reading.ts'
import type { Observation } from './series.ts'
import type { Status } from '../quantity/status.ts'
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
export function readObservation(data: LongForm, context: ObservationContext): Observation {
  const { tree, written, path, unit, reading, status } = context
  const item = context.item ?? itemAt(tree, path)
  const node = item?.value ?? nodeAt(tree, path)
  if (node?.kind === 'text') return readShortForm(node, item?.keyPlace ?? node.place, context)
  const long = node?.kind === 'items'
  const at = (key: string): Path => [...path, key]
  const value = readFigure(tree, long ? at('value') : path, unit, reading) ?? UNREAD
  const of = data.of === undefined ? undefined : readNumber(tree, at('of'), unit, reading)
  const lostWhole = of === undefined && itemAt(written, at('of')) !== undefined
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
    period: context.period,
    ...(context.org === undefined ? {} : { org: context.org }),
    ...(context.group === undefined ? {} : { group: context.group }),
    value,
    ...(of === undefined ? {} : { of }),
    ...(share === undefined ? {} : { share }),
    ...(met === undefined ? {} : { met }),
    ...(hasPlan && data.met_plan !== undefined ? { metPlan: data.met_plan } : {}),
    status: data.status ?? (estimate ? 'estimate' : status),
    ...(asOf === undefined ? {} : { asOf }),
    ...(source === undefined ? {} : { source }),
    used: data.used ?? context.alone,
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

/** The same of a figure that says nothing but its number. */
function readShortForm(node: YamlText, place: Place, context: ObservationContext): Observation {
  const { unit, reading, period, org, group, source, asOf, firstIn } = context
  const value = readFigureAt(node, unit, reading) ?? UNREAD
  return {
    place,
    period,
    ...(org === undefined ? undefined : { org }),
    ...(group === undefined ? undefined : { group }),
    value,
    status: value.kind === 'quantity' && value.estimate ? 'estimate' : context.status,
    ...(asOf === undefined ? undefined : { asOf }),
    ...(source === undefined ? undefined : { source }),
    used: context.alone,
    ...(firstIn === undefined ? undefined : { firstIn }),
    revisions: NONE,
    places: { value: node.place },
  }
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

export interface ObservationContext {
  readonly tree: YamlNode
  readonly written: YamlNode
  readonly path: Path
  /** What stands at the path, where the caller has it at hand. */
  readonly item?: YamlItem | undefined
  readonly period: Period
  readonly org?: string
  readonly group?: string
  readonly unit: Unit | undefined
  readonly reading: Reading
  /** What the series says for all its figures. */
  readonly status: Status
  readonly source?: string | undefined
  readonly asOf?: string | undefined
  readonly firstIn?: string | undefined
  /** No other source gives this figure, so it is in use without saying so. */
  readonly alone: boolean
}
