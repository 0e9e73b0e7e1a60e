import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Project } from '../load/project.ts'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import type { PageFacts } from './page-facts.ts'

/** Words of a program that stand where a figure belongs. An editor may write about them: what a file of the project holds is meant. */
export function findLeftovers({ page, words, geometry }: PageFacts, project: Project): readonly Problem[] {
  const found = new Set<string>()
  for (const piece of words) for (const [, word = ''] of piece.matchAll(LEFTOVER)) found.add(word)
  const meant = [...found].some((word) => word !== '') ? readWords(project) : ''
  const left = [...found].filter((word) => !meant.includes(word))
  for (const value of geometry) if (/NaN|undefined|Infinity/.test(value)) left.push(value)
  return [...new Set(left)].map((text) => problem('text-leftover', { file: page }, { file: page, text }))
}

const LEFTOVER = /(?<![\p{L}\p{N}_])(undefined|NaN|\[object [A-Z]\w*\])(?![\p{L}\p{N}_])/gu

function readWords(project: Project): string {
  return [...project.inputs.keys()].map((file) => readFileSync(join(project.root, file), 'utf8')).join('\n')
}
