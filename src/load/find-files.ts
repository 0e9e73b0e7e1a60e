import { nearest } from '../format/nearest.ts'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { idFor, isId } from '../schema/refuse-text.ts'
import { isReserved, looseNameProblem, nameProblem, stemOf, twinProblems } from './file-names.ts'
import { type Entry, hasFolder, listFolder } from './list-files.ts'
import { formatNamed } from './picture-format.ts'

/** Finds the files of a project by its layout, and tells those that nothing reads and those whose names cannot be. */
export function findFiles(root: string): ProjectFiles {
  const problems: Problem[] = []
  const data = list(root, 'data', problems)
  const registers = new Map<string, Entry>()
  const pictures: Entry[] = []
  for (const entry of data) {
    if (entry.kind === 'file' && REGISTERS.includes(entry.name)) registers.set(entry.name, entry)
    else if (entry.kind === 'file' && formatNamed(entry.name) !== undefined) pictures.push(entry)
    else if (entry.name !== 'series' || entry.kind === 'file')
      problems.push(notRead(entry, data, [...REGISTERS, 'series'], ['.yaml']))
  }
  const series = data.some(({ name, kind }) => name === 'series' && kind === 'folder')
    ? filesNamed(list(root, 'data/series', problems), '.yaml', problems)
    : []
  const content = list(root, 'content', problems)
  const editions = content.flatMap((entry): readonly EditionFiles[] => {
    if (entry.kind === 'folder') return [editionFiles(root, entry, content, problems)]
    problems.push(notRead(entry, content, [], []))
    return []
  })
  return { registers, pictures, series, editions, problems }
}

function editionFiles(
  root: string,
  folder: Entry,
  folders: readonly Entry[],
  problems: Problem[],
): EditionFiles {
  problems.push(...[nameProblem(folder, folders, '')].filter((found) => found !== undefined))
  if (isId(folder.name) && !/^\d{4}(?:-|$)/u.test(folder.name)) {
    problems.push(
      problem(
        'bad-id/no-year',
        { file: folder.path },
        { id: folder.name, suggestion: `2024-${folder.name}` },
      ),
    )
  }
  const entries = list(root, folder.path, problems)
  const head = entries.find(({ name, kind }) => name === 'edition.yaml' && kind === 'file')
  const stories = entries.filter(({ name, kind }) => kind === 'file' && name.endsWith('.mdx'))
  const others = entries.filter((entry) => entry !== head && !stories.includes(entry))
  const beside = others.filter((entry) => {
    const told = besideProblem(entry, entries)
    if (told !== undefined) problems.push(told)
    return entry.kind === 'file'
  })
  return {
    id: idOf(folder.name),
    folder,
    ...(head === undefined ? {} : { head }),
    articles: filesNamed(stories, '.mdx', problems),
    beside,
  }
}

/** Folders and texts under another ending are not read; pictures and documents are when a story names them. */
function besideProblem(entry: Entry, beside: readonly Entry[]): Problem | undefined {
  if (entry.kind === 'folder' || /\.(?:ya?ml|mdx?)$/iu.test(entry.name)) {
    return notRead(entry, beside, ['edition.yaml'], ['.mdx', '.md'])
  }
  return looseNameProblem(entry, beside)
}

function filesNamed(entries: readonly Entry[], extension: string, problems: Problem[]): readonly NamedFile[] {
  return entries.flatMap((entry): readonly NamedFile[] => {
    if (entry.kind === 'folder' || !entry.name.endsWith(extension) || entry.name === extension) {
      problems.push(notRead(entry, entries, [], [extension]))
      return []
    }
    const told = nameProblem(entry, entries, extension)
    if (told !== undefined) problems.push(told)
    const stem = stemOf(entry.name, extension)
    return [{ ...entry, id: isReserved(stem) ? stem.toLowerCase() : idOf(stem) }]
  })
}

/** A file or folder that nothing reads, with the name that would be read where that is clear. */
function notRead(
  { path, name, kind }: Entry,
  beside: readonly Entry[],
  names: readonly string[],
  extensions: readonly string[],
): Problem {
  const place = { file: path }
  if (kind === 'folder') {
    const near = nearest(
      name,
      names.filter((one) => !one.includes('.')),
    )
    return problem('file-not-read/folder', place, {
      name,
      ...(near === undefined ? {} : { suggestion: near }),
    })
  }
  const ending = /\.(?:ya?ml|mdx?)$/iu.exec(name)?.[0] ?? ''
  const wanted = /^\.ya?ml$/iu.test(ending) ? '.yaml' : '.mdx'
  const stem = stemOf(name, ending)
  const renamed =
    ending !== '' && ending !== wanted && extensions.includes(wanted) ? `${idOf(stem)}${wanted}` : undefined
  const suggestion = nearest(renamed ?? name, names) ?? renamed
  if (suggestion === undefined || suggestion === name) return problem('file-not-read', place, { name })
  const taken = beside.find((one) => one.name === suggestion)
  if (taken === undefined) return problem('file-not-read/rename', place, { name, suggestion })
  const words = { vi: 'tệp được đọc', en: 'the file that is read' }
  const related = [{ place: { file: taken.path }, words }]
  return problem('file-not-read/beside', place, { name, read: suggestion }, { related })
}

function list(root: string, folder: string, problems: Problem[]): readonly Entry[] {
  if (!hasFolder(root, folder)) return []
  const listed = listFolder(root, folder)
  const twins = twinProblems(listed.entries)
  problems.push(...listed.problems, ...twins)
  return listed.entries.filter(({ path }) => !twins.some(({ place }) => place.file === path))
}

function idOf(stem: string): string {
  return isId(stem) ? stem : idFor(stem)
}

const REGISTERS: readonly string[] = [
  'site.yaml',
  'orgs.yaml',
  'groups.yaml',
  'units.yaml',
  'sources.yaml',
  'plans.yaml',
]

export interface ProjectFiles {
  /** Of data/, by name. */
  readonly registers: ReadonlyMap<string, Entry>
  /** Of data/: one of them may be the emblem. */
  readonly pictures: readonly Entry[]
  readonly series: readonly NamedFile[]
  readonly editions: readonly EditionFiles[]
  readonly problems: readonly Problem[]
}

export interface NamedFile extends Entry {
  readonly id: string
}

export interface EditionFiles {
  readonly id: string
  readonly folder: Entry
  readonly head?: Entry
  readonly articles: readonly NamedFile[]
  /** Pictures and documents. */
  readonly beside: readonly Entry[]
}
