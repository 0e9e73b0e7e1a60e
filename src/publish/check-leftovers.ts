import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Project } from '../load/project.ts'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import type { PageFacts } from './page-facts.ts'

/** Words of a program that stand where a figure belongs, on a page or in a drawing. */
export function findLeftovers({ page, words, geometry }: PageFacts, project: Project): readonly Problem[] {
  const broken = geometry.filter((value) => /NaN|undefined|Infinity/.test(value))
  return tell(page, [...leftIn(words, project), ...broken])
}

/** The same in a table or another text to take away. */
export function findLeftoversInText(file: string, text: string, project: Project): readonly Problem[] {
  return tell(file, leftIn([text], project))
}

/** An editor may write about such words: what a file of the project holds is meant. */
function leftIn(pieces: readonly string[], project: Project): readonly string[] {
  const found = new Set<string>()
  for (const piece of pieces) for (const [, word = ''] of piece.matchAll(LEFTOVER)) found.add(word)
  if (found.size === 0) return []
  const meant = readWords(project)
  return [...found].filter((word) => !meant.includes(word))
}

const LEFTOVER = /(?<![\p{L}\p{N}_])(undefined|NaN|Invalid Date|\[object [A-Z]\w*\])(?![\p{L}\p{N}_])/gu

function tell(file: string, left: readonly string[]): readonly Problem[] {
  return [...new Set(left)].map((text) => problem('text-leftover', { file }, { file, text }))
}

function readWords(project: Project): string {
  return [...project.inputs.keys()].map((file) => readFileSync(join(project.root, file), 'utf8')).join('\n')
}
