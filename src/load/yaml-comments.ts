import type { ParsedNode } from 'yaml'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import type { Reading } from './yaml-reading.ts'
import { scalarText } from './yaml-scalar.ts'
import { yamlLibrary } from './yaml-library.ts'

/** A sentence without quotation marks that ` #` cut short, under a key that holds words; the place is that of the mark. */
export function commentProblem(key: string, node: ParsedNode, { text, place }: Reading): Problem | undefined {
  if (!WORDS.has(key) || !yamlLibrary().isScalar(node) || node.type !== 'PLAIN') return undefined
  const end = node.range[1]
  const gap = /^[ \t]+(?=#)/u.exec(text.slice(end, end + 200))
  const left = scalarText(node)
  return gap === null || left === ''
    ? undefined
    : problem('comment-in-text', place(end + gap[0].length), { left })
}

const WORDS: ReadonlySet<string> = new Set([
  'title',
  'subtitle',
  'owner',
  'circulation',
  'name',
  'name_en',
  'definition',
  'note',
  'reason',
  'summary',
  'main_points',
  'tags',
  'aliases',
  'text',
  'where',
  'now',
  'alt',
  'caption',
  'credit',
  'author',
  'publisher',
  'by',
  'prepared_by',
  'checked_by',
  'responsible',
  'licence',
  'printer',
])
