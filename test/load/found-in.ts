import { loadProject } from '../../src/load/load-project.ts'
import { readText } from '../../src/load/read-text.ts'
import { readYaml } from '../../src/load/read-yaml.ts'
import type { Problem } from '../../src/problems/problem.ts'
import { writePlace } from '../../src/problems/report-text.ts'
import { sortProblems } from '../../src/problems/sort.ts'
import { BASE } from '../making/base-project.ts'
import { writeProject } from '../making/project.ts'

/** What loading the base project with these files finds: `code file:line:column`, sorted. */
export function foundIn(files: Readonly<Record<string, string | Uint8Array | null>>): readonly string[] {
  return told(loadProject(writeProject(files)).problems)
}

/** What one text in YAML, or its bytes, gives: `code line:column`. */
export function foundInText(content: string | Uint8Array): readonly string[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const { text, head, problems } = readText('f', bytes)
  const read = text ?? head
  const yaml = read === undefined ? [] : readYaml({ ...read, linesBefore: 0 }).problems
  return told([...problems, ...yaml]).map((line) => line.replace(/ f:?/u, ' ').trim())
}

/** A file of the base project with one piece replaced. */
export function edited(path: string, from: string, to: string): Readonly<Record<string, string>> {
  const content = BASE[path]
  if (content === undefined || !content.includes(from)) throw new Error(`not in ${path}: ${from}`)
  return { [path]: content.replace(from, to) }
}

/** A file of the base project with more at its end. */
export function extended(path: string, more: string): Readonly<Record<string, string>> {
  return { [path]: `${BASE[path] ?? ''}${more}` }
}

function told(problems: readonly Problem[]): readonly string[] {
  return sortProblems(problems).map(({ code, place }) => `${code} ${writePlace(place)}`)
}
