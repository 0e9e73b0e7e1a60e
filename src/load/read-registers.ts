import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import type { Unit } from '../quantity/unit.ts'
import { sayLoops } from './org-loops.ts'
import type { Located } from './located.ts'
import type { Group, Org, Plan, Source } from './project.ts'
import { type Entry, readGroups, readOrgs, readPlans, readSources, readUnits } from './read-registry.ts'
import { knows, type Reading } from './reading.ts'
import type { YamlResult } from './read-yaml.ts'
import type { Path } from './yaml-tree.ts'

/** Reads orgs, groups, units, sources and plans; what they say of one another is looked up by `checkRegisters`. */
export function readRegisters(files: RegisterFiles): {
  readonly registers: Registers
  readonly problems: readonly Problem[]
} {
  const [orgs, groups, units] = [readOrgs(files.orgs), readGroups(files.groups), readUnits(files.units)]
  const [sources, plans] = [readSources(files.sources), readPlans(files.plans)]
  const placed = { orgs: placesOf(orgs.entries), plans: placesOf(plans.entries) }
  return {
    registers: {
      orgs: mapOf(orgs.entries, ({ name_en, valid_from, valid_to, succeeded_by, ...data }) => ({
        ...data,
        ...(name_en === undefined ? {} : { nameEn: name_en }),
        ...(valid_from === undefined ? {} : { validFrom: valid_from }),
        ...(valid_to === undefined ? {} : { validTo: valid_to }),
        succeededBy: succeeded_by ?? [],
      })),
      groups: mapOf(groups.entries, ({ name, name_en, sensitive }) => ({
        name,
        ...(name_en === undefined ? {} : { nameEn: name_en }),
        sensitive: sensitive ?? false,
      })),
      units: mapOf(units.entries, ({ name_en, aliases, ...data }) => ({
        ...data,
        ...(name_en === undefined ? {} : { nameEn: name_en }),
        aliases: aliases ?? [],
      })),
      sources: mapOf(sources.entries, ({ complete, ...data }) => ({ ...data, complete: complete ?? true })),
      plans: mapOf(plans.entries, ({ main, ...data }) => ({ ...data, main: main ?? false })),
      placeOf: (register, id, ...path) =>
        placed[register].get(id)?.(...path) ?? { file: `data/${register}.yaml` },
      lost: new Set(
        KINDS.flatMap((kind, at) =>
          ([orgs, groups, units, sources, plans][at]?.lost ?? []).map((id) => `${kind} ${id}` as const),
        ),
      ),
      unread: new Set(KINDS.filter((_, at) => [orgs, groups, units, sources, plans][at]?.unread)),
    },
    problems: [orgs, groups, units, sources, plans].flatMap(({ problems }) => problems),
  }
}

/** Ids within the registers that lead nowhere, ends before beginnings, organisations that belong to themselves. */
export function checkRegisters({ orgs, plans, placeOf }: Registers, reading: Reading): void {
  for (const { id, parent, succeededBy, validFrom, validTo } of orgs.values()) {
    if (parent !== undefined) knows(reading, 'org', parent, placeOf('orgs', id, 'parent'))
    for (const [at, heir] of succeededBy.entries()) {
      knows(reading, 'org', heir, placeOf('orgs', id, 'succeeded_by', at))
    }
    if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) {
      const place = placeOf('orgs', id, 'valid_to')
      reading.problems.push(problem('bad-date/backwards', place, { first: validFrom, second: validTo }))
    }
  }
  for (const { id, source } of plans.values()) {
    if (source !== undefined) knows(reading, 'source', source, placeOf('plans', id, 'source'))
  }
  reading.problems.push(...sayLoops(orgs, (id, key) => placeOf('orgs', id, key)))
}

function mapOf<Data, One>(
  entries: readonly { readonly id: string; readonly data: Data; readonly place: Located['place'] }[],
  make: (data: Data) => One,
): ReadonlyMap<string, One & { readonly id: string } & Located> {
  return new Map(entries.map(({ id, data, place }) => [id, { ...make(data), id, place }]))
}

function placesOf(
  entries: readonly Pick<Entry<unknown>, 'id' | 'placeOf'>[],
): ReadonlyMap<string, Entry<unknown>['placeOf']> {
  return new Map(entries.map(({ id, placeOf }) => [id, placeOf]))
}

const KINDS = ['org', 'group', 'unit', 'source', 'plan'] as const

type RegisterKind = (typeof KINDS)[number]

export interface RegisterFiles {
  readonly orgs: YamlResult
  readonly groups: YamlResult
  readonly units: YamlResult
  readonly sources: YamlResult
  readonly plans: YamlResult
}

export interface Registers {
  readonly orgs: ReadonlyMap<string, Org>
  readonly groups: ReadonlyMap<string, Group>
  readonly units: ReadonlyMap<string, Unit & Located>
  readonly sources: ReadonlyMap<string, Source>
  readonly plans: ReadonlyMap<string, Plan>
  readonly placeOf: (register: 'orgs' | 'plans', id: string, ...path: Path) => Located['place']
  /** Entries that are there and cannot be read. */
  readonly lost: ReadonlySet<`${RegisterKind} ${string}`>
  /** Kinds whose file holds something that cannot be read. */
  readonly unread: ReadonlySet<RegisterKind>
}
