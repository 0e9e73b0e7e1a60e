import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from '../../src/problems/place.ts'
import type { Problem } from '../../src/problems/problem.ts'

/** The places of problems, related ones too, that lie in no file of the project or outside of it. */
export function strayPlaces(root: string, problems: readonly Problem[]): readonly string[] {
  return problems
    .flatMap(({ code, place, related }) =>
      [place, ...related.map((one) => one.place)].map((at) => ({ code, at })),
    )
    .filter(({ at }) => !liesIn(root, at))
    .map(({ code, at }) => `${code} ${JSON.stringify(at)}`)
}

/** In a file each line and each letter of it, and the place behind its last one, exist; of a folder or of what is missing nothing does. */
function liesIn(root: string, { file, line, column }: Place): boolean {
  const path = join(root, file)
  if (line === undefined) return column === undefined
  if (!existsSync(path) || !lstatSync(path).isFile()) return false
  const text = new TextDecoder().decode(readFileSync(path)).split(/\r\n|\n|\r/u)[line - 1]
  return text !== undefined && column !== undefined && column >= 1 && column <= text.length + 1
}
