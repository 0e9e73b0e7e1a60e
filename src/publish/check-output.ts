import { posix } from 'node:path'
import type { Model } from '../model/model.ts'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { sortProblems } from '../problems/sort.ts'
import { readIndex, textsIn } from '../search/read-index.ts'
import { indexJson } from '../search/stored.ts'
import { findBrokenLinks, findOrphans, findOutside } from './check-references.ts'
import { findLeaks } from './check-secrets.ts'
import { findLeftovers } from './check-leftovers.ts'
import { HtmlFault } from './html-tokens.ts'
import { readText, type Output } from './output.ts'
import { readPage, type PageFacts, type Reference } from './page-facts.ts'
import { CSS_ADDRESS } from './portable.ts'
import type { Secrets } from './secrets.ts'

/** Everything that is wrong with a finished folder: what the public would meet, and what it must not. */
export function checkOutput(output: Output, whole: Model, secrets: Secrets): readonly Problem[] {
  const problems: Problem[] = output.files.flatMap(checkName)
  const graph = new Map<string, Node>()
  for (const page of output.pages) {
    const facts = readPageOr(output, page, problems)
    if (facts === undefined) continue
    graph.set(page, { ids: facts.ids, references: facts.references })
    problems.push(
      ...findBlocked(facts),
      ...findLeftovers(facts, whole.project),
      ...findLeaks(page, facts.words, secrets),
    )
  }
  const hides = secrets.addresses.length + secrets.phrases.length > 0
  for (const file of output.files) {
    if (hides && TEXT_FILES.has(posix.extname(file)))
      problems.push(...findLeaks(file, wordsOfFile(readText(output, file)), secrets))
    if (file.endsWith('.css'))
      graph.set(file, { ids: new Set(), references: styleReferences(readText(output, file)) })
  }
  problems.push(...findOutside(graph), ...findBrokenLinks(graph, output), ...findOrphans(graph, output))
  return sortProblems(problems)
}

/** One file that points at others. */
export interface Node {
  readonly ids: ReadonlySet<string>
  readonly references: readonly Reference[]
}

/** A file's text; of the search index, which holds words by number, what a reader could get out of it. */
function wordsOfFile(text: string): readonly string[] {
  const json = indexJson(text)
  return json === undefined ? [text] : [text, ...textsIn(readIndex(json))]
}

const TEXT_FILES: ReadonlySet<string> = new Set(['.csv', '.json', '.xml', '.js', '.css', '.txt', '.svg'])

function checkName(file: string): readonly Problem[] {
  if (/^[a-z0-9._/-]+$/.test(file)) return []
  return [problem('bad-file-name', { file }, { name: file, suggestion: file.toLowerCase() })]
}

function readPageOr(output: Output, page: string, problems: Problem[]): PageFacts | undefined {
  try {
    return readPage(readText(output, page), page)
  } catch (error) {
    if (!(error instanceof HtmlFault)) throw error
    const words = { vi: `có chỗ không đọc được (${error.message})`, en: `cannot be read (${error.message})` }
    problems.push(problem('invalid-html', { file: page }, { file: page, ...words }))
    return undefined
  }
}

function findBlocked({ page, blocked }: PageFacts): readonly Problem[] {
  if (blocked.length === 0) return []
  const related = blocked
    .slice(0, 10)
    .map((text) => ({ place: { file: page }, words: { vi: text, en: text } }))
  return [problem('inline-code', { file: page }, { file: page }, { related })]
}

function styleReferences(css: string): readonly Reference[] {
  return [...css.matchAll(CSS_ADDRESS)]
    .map((found) => found[3] ?? '')
    .filter((url) => !url.startsWith('#'))
    .map((url) => ({ kind: 'resource', url }))
}
