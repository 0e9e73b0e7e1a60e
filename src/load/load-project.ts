import { addTo } from '../problems/add-to.ts'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { brokenLinks } from './article-broken-links.ts'
import type { ReferenceContext } from './article-context.ts'
import { fileStore, type FileStore } from './file-store.ts'
import { findFiles, type ProjectFiles } from './find-files.ts'
import type { Entry } from './list-files.ts'
import { loadEditions } from './load-editions.ts'
import type { Project } from './project.ts'
import { checkRegisters, readRegisters, type Registers } from './read-registers.ts'
import { checkEmblem } from './read-emblem.ts'
import { readSeries, unreadSeries } from './read-series.ts'
import { readSite } from './read-site.ts'
import { readYaml, type YamlResult } from './read-yaml.ts'
import type { Known, Reading } from './reading.ts'
import type { Series } from './series.ts'
import { withLost, withStandIns } from './stand-ins.ts'
import { textAt } from './yaml-tree.ts'

/**
 * Reads everything an office wrote below a root. Never throws for content: what is broken is a problem and left out, and one run shows
 * all. The site's language comes first, since it decides how numbers are read. `instead`
 * holds what is read in place of a file's own bytes, by path.
 */
export function loadProject(
  root: string,
  instead: ReadonlyMap<string, Uint8Array> = new Map(),
): {
  readonly project: Project
  readonly problems: readonly Problem[]
} {
  const files = findFiles(root)
  const store = fileStore(root, instead)
  const problems: Problem[] = [...files.problems]
  const broken = new Map<string, YamlResult>()
  const open = (entry: Entry | undefined, path: string): YamlResult => {
    const yaml = openYaml(entry, path, store, problems)
    if (yaml.damaged.size > 0) broken.set(path, yaml)
    return yaml
  }
  const register = (name: string): YamlResult => open(files.registers.get(name), `data/${name}`)
  const { site, emblemAt, problems: ofSite } = siteOf(files, register('site.yaml'))
  const { registers: asRead, problems: ofRegisters } = readRegisters({
    orgs: register('orgs.yaml'),
    groups: register('groups.yaml'),
    units: register('units.yaml'),
    sources: register('sources.yaml'),
    plans: register('plans.yaml'),
  })
  const registers = withLost(asRead)
  addTo(problems, [...ofSite, ...ofRegisters])
  addTo(problems, checkEmblem(site.identity?.emblem, emblemAt, files.pictures, store))
  const names = new Map<string, string | undefined>(files.series.map(({ id }) => [id, undefined]))
  const reading: Reading = {
    language: site.language,
    known: knownOf(registers, names, files),
    problems,
    missing: new Set(),
    later: [],
    unread: registers.unread,
  }
  checkRegisters(registers, reading)
  const series = new Map<string, Series>()
  // Each tree is read before the next is made, so that the trees need not be kept.
  for (const file of files.series) {
    const { id } = file
    const yaml = open(file, file.path)
    names.set(id, textAt(yaml.tree, ['name'])?.text)
    series.set(id, readSeries(id, yaml, reading) ?? unreadSeries(id, yaml.tree.place.file))
  }
  addTo(
    problems,
    reading.later.flatMap((ask) => ask(series) ?? []),
  )
  const context: ReferenceContext = {
    language: site.language,
    series,
    orgs: registers.orgs,
    groups: registers.groups,
  }
  const editions = loadEditions(files.editions, { store, open, reading, context, registers })
  const { placeOf: _, unread: __, lost: ___, ...maps } = registers
  const project: Project = {
    root,
    site,
    ...withStandIns(maps, series, reading.missing),
    editions,
    inputs: store.inputs,
  }
  const told = problems.filter((found) => !isEcho(found, broken))
  return { project, problems: [...told, ...brokenLinks(project, site.language)] }
}

/** What has a broken spot in it, put right only to read on, is not judged: nothing is said of it but that it is broken. */
function isEcho(found: Problem, broken: ReadonlyMap<string, YamlResult>): boolean {
  const { file, line = 0, column = 0 } = found.place
  const yaml = broken.get(file)
  if (yaml === undefined || !yaml.damaged.has(line) || yaml.problems.includes(found)) return false
  return yaml.problems.some(({ place }) => place.line === line && (place.column ?? 0) >= column)
}

function openYaml(entry: Entry | undefined, path: string, store: FileStore, problems: Problem[]): YamlResult {
  const nothing = (kind: 'nothing' | 'refused'): YamlResult => ({
    tree: { kind, token: '', place: { file: path, line: 1, column: 1 } },
    problems: [],
    damaged: new Set(),
  })
  if (entry === undefined) return nothing('nothing')
  const { text, head, problems: found } = store.text(entry)
  addTo(problems, found)
  if (head !== undefined) addTo(problems, readYaml({ ...head, linesBefore: 0 }).problems)
  if (text === undefined) return nothing('refused')
  const yaml = readYaml({ ...text, linesBefore: 0 })
  addTo(problems, yaml.problems)
  return yaml
}

/** Without its file a site has no more to say than that it is missing. */
function siteOf(files: ProjectFiles, yaml: YamlResult): ReturnType<typeof readSite> {
  const read = readSite(yaml)
  if (files.registers.has('site.yaml')) return read
  const missing = problem(
    'missing-field/file',
    { file: 'data/site.yaml' },
    { name: 'data/site.yaml', what: 'file' },
  )
  return { ...read, problems: [missing] }
}

function knownOf(
  { orgs, groups, units, sources, plans }: Registers,
  series: ReadonlyMap<string, string | undefined>,
  files: ProjectFiles,
): Known {
  const named = (things: ReadonlyMap<string, { readonly name: string }>) =>
    new Map([...things].map(([id, { name }]) => [id, name]))
  return {
    org: named(orgs),
    group: named(groups),
    unit: named(units),
    plan: named(plans),
    source: new Map([...sources].map(([id, { title }]) => [id, title])),
    series,
    edition: new Map(files.editions.map(({ id }) => [id, undefined])),
    units,
  }
}
