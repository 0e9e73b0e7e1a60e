import type { Group, Org, Plan, Project, Source } from './project.ts'
import type { Reading } from './reading.ts'
import type { Series } from './series.ts'

/**
 * Fills the places of ids that lead nowhere, so that the figures which name them can still be looked at. They are errors already told,
 * and nothing is built from a project with errors.
 */
export function withStandIns(
  maps: Maps,
  series: ReadonlyMap<string, Series>,
  missing: Reading['missing'],
): Maps & Pick<Project, 'series'> {
  const wanted = new Set<string>(missing)
  for (const { unit, org } of series.values()) wanted.add(`unit ${unit}`).add(`org ${org}`)
  return { series, ...withThese(maps, wanted) }
}

/** The same for entries of the registers that are there and cannot be read. */
export function withLost<Read extends Maps & { readonly lost: ReadonlySet<string> }>(registers: Read): Read {
  return { ...registers, ...withThese(registers, registers.lost) }
}

function withThese(maps: Maps, wanted: ReadonlySet<string>): Maps {
  const place = { file: 'data' }
  const ids = (kind: string, known: ReadonlyMap<string, unknown>): readonly string[] =>
    [...wanted]
      .flatMap((one) => (one.startsWith(`${kind} `) ? [one.slice(kind.length + 1)] : []))
      .filter((id) => !known.has(id))
  const org = (id: string): Org => ({ id, name: id, type: '', succeededBy: [], place })
  const group = (id: string): Group => ({ id, name: id, sensitive: false, place })
  const plan = (id: string): Plan => ({ id, name: id, main: false, place })
  const source = (id: string): Source => ({ id, title: id, complete: true, place })
  return {
    orgs: filled(maps.orgs, ids('org', maps.orgs), org),
    groups: filled(maps.groups, ids('group', maps.groups), group),
    plans: filled(maps.plans, ids('plan', maps.plans), plan),
    sources: filled(maps.sources, ids('source', maps.sources), source),
    units: filled(maps.units, ids('unit', maps.units), (id) => ({
      id,
      name: id,
      kind: 'amount',
      aliases: [],
      place,
    })),
  }
}

function filled<One>(
  known: ReadonlyMap<string, One>,
  ids: readonly string[],
  make: (id: string) => One,
): ReadonlyMap<string, One> {
  return ids.length === 0 ? known : new Map([...known, ...ids.map((id) => [id, make(id)] as const)])
}

type Maps = Pick<Project, 'orgs' | 'groups' | 'units' | 'sources' | 'plans'>
