import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Model } from '../model/model.ts'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { sortProblems } from '../problems/sort.ts'
import { findLeftovers, findLeftoversInText } from './check-leftovers.ts'
import { findInlineCode, findInvalidHtml } from './check-markup.ts'
import { findBrokenLinks, findOrphans, findOutside, type Graph, type Node } from './check-references.ts'
import { findLeaksInFile, findLeaksOnPage } from './check-secrets.ts'
import { HtmlFault } from './html-tokens.ts'
import { referencesOfListing, referencesOfStyle } from './listing-references.ts'
import { readText, type Output } from './output.ts'
import { readPage, type PageFacts } from './page-facts.ts'
import { webBase } from '../model/web-address.ts'
import type { Secrets } from './secrets.ts'

/**
 * The firewall of the output: every rule that a finished folder must pass before it may take the place of the old one. A rule looks at
 * each page (and drawing), at each other file, or at how all of them point at each other.
 */
export const OUTPUT_CHECKS: readonly OutputCheck[] = [
  { code: 'bad-file-name', ofFile: ({ file }) => findBadName(file), ofPage: ({ page }) => findBadName(page) },
  { code: 'invalid-html', ofPage: findInvalidHtml },
  { code: 'inline-code', ofPage: findInlineCode },
  {
    code: 'text-leftover',
    ofPage: (page, { whole }) => findLeftovers(page, whole.project),
    ofFile: ({ file, text }, { whole }) =>
      text === undefined || /\.(?:js|css)$/.test(file) ? [] : findLeftoversInText(file, text, whole.project),
  },
  {
    code: 'embargo-leak',
    ofPage: (page, { whole, secrets }) => findLeaksOnPage(page, secrets, whole),
    ofFile: ({ file, bytes }, { secrets }) => findLeaksInFile(file, bytes, secrets),
  },
  { code: 'external-resource', ofFolder: (graph) => findOutside(graph) },
  { code: 'broken-link', ofFolder: (graph, { output, base }) => findBrokenLinks(graph, output, base) },
  { code: 'orphan-file', ofFolder: (graph, { output }) => findOrphans(graph, output) },
]

/** Everything that is wrong with a finished folder: what the public would meet, and what it must not. */
export function checkOutput(
  output: Output,
  whole: Model,
  secrets: Secrets,
  checks: readonly OutputCheck[] = OUTPUT_CHECKS,
): readonly Problem[] {
  const base = webBase(whole.site)
  const folder = { output, whole, secrets, ...(base === undefined ? {} : { base }) }
  const problems: Problem[] = []
  const graph = new Map<string, Node>()
  for (const file of output.files) {
    const page = MARKUP.test(file) ? readPageOr(output, file, problems) : undefined
    if (page !== undefined) {
      graph.set(file, { ids: page.ids, references: page.references })
      for (const { ofPage } of checks) problems.push(...(ofPage?.(page, folder) ?? []))
      continue
    }
    const other = readOther(output, file)
    const node = nodeOf(other)
    if (node !== undefined) graph.set(file, node)
    for (const { ofFile } of checks) problems.push(...(ofFile?.(other, folder) ?? []))
  }
  for (const { ofFolder } of checks) problems.push(...(ofFolder?.(graph, folder) ?? []))
  return sortProblems(problems)
}

export interface OutputCheck {
  /** What it finds. */
  readonly code: string
  readonly ofPage?: (page: PageFacts, folder: CheckedFolder) => readonly Problem[]
  readonly ofFile?: (file: OtherFile, folder: CheckedFolder) => readonly Problem[]
  readonly ofFolder?: (graph: Graph, folder: CheckedFolder) => readonly Problem[]
}

/** The folder that is looked at, and what it was made from. */
export interface CheckedFolder {
  readonly output: Output
  readonly whole: Model
  readonly secrets: Secrets
  /** The address of the bulletin on the web, if it has one; ends in `/`. */
  readonly base?: string
}

/** A file that is neither page nor drawing. */
export interface OtherFile {
  readonly file: string
  readonly bytes: Uint8Array
  readonly text?: string
}

const MARKUP = /\.(?:html|svg)$/

const TEXT_FILES: ReadonlySet<string> = new Set(['.csv', '.json', '.xml', '.js', '.css', '.txt', '.ics'])

function readOther(output: Output, file: string): OtherFile {
  const bytes = readFileSync(join(output.folder, file))
  return { file, bytes, ...(TEXT_FILES.has(posix.extname(file)) ? { text: bytes.toString('utf8') } : {}) }
}

function nodeOf({ file, text = '' }: OtherFile): Node | undefined {
  if (file.endsWith('.css')) return { ids: new Set(), references: referencesOfStyle(text) }
  if (/\.(?:xml|ics)$/.test(file))
    return { ids: new Set(), references: referencesOfListing(text), listing: true }
  return undefined
}

function findBadName(file: string): readonly Problem[] {
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
