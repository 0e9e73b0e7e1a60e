import type { Document, LineCounter, Pair, ParsedNode, Scalar } from 'yaml'
import type { Place } from '../problems/place.ts'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { readPlainYaml } from './plain-yaml.ts'
import type { Excerpt } from './text-file.ts'
import { commentProblem } from './yaml-comments.ts'
import { duplicateProblem } from './yaml-duplicates.ts'
import { directiveProblems, featureProblem, isExplicitKey } from './yaml-features.ts'
import { readIndents } from './yaml-indents.ts'
import { limitsOf } from './yaml-limits.ts'
import { placeInside } from './yaml-places.ts'
import { yamlLibrary } from './yaml-library.ts'
import { syntaxProblems } from './yaml-syntax.ts'
import type { Reading, YamlError } from './yaml-reading.ts'
import type { YamlItem, YamlNode } from './yaml-tree.ts'
import { scalarText } from './yaml-scalar.ts'

/**
 * Reads YAML into a tree of raw texts with their places, and names what cannot be read or is not used here. Whatever could be read is
 * in the tree even so; `damaged` are the lines about which nothing more should be said.
 */
export function readYaml(excerpt: Excerpt): YamlResult {
  const plain = readPlainYaml(excerpt)
  if (plain !== undefined) return { tree: plain, problems: [], damaged: new Set() }
  const limit = limitsOf(excerpt)
  if (limit !== undefined) return unreadable(excerpt, [limit])
  const { text, problems: indents } = readIndents(excerpt)
  if (indents.length >= MOST_TOLD) return unreadable(excerpt, indents)
  const damaged = new Set(indents.map((found) => found.place.line ?? 0))
  const { document, text: mended, place, problems: syntax } = parseMended(text, excerpt, damaged)
  const reading: Reading = { text: mended, place, problems: [...indents, ...directiveProblems(text, place)] }
  if (syntax.length >= MOST_TOLD) return unreadable(excerpt, [...reading.problems, ...syntax])
  const root = document.contents === null ? nothingAt(place(0), '') : treeOf(document.contents, reading)
  const tree = root.kind === 'nothing' ? { ...root, place: place(0) } : root
  if (reading.problems.length >= MOST_TOLD) return unreadable(excerpt, reading.problems)
  const told = new Set(reading.problems.map((found) => found.place.line ?? 0))
  return {
    tree,
    problems: [...reading.problems, ...syntax.filter(({ place: at }) => !told.has(at.line ?? 0))],
    damaged,
  }
}

/** A text with so many problems, or such a limit overstepped, that nothing more is said of it. */
function unreadable({ file, linesBefore }: Excerpt, problems: readonly Problem[]): YamlResult {
  return { tree: refusedAt({ file, line: 1 + linesBefore, column: 1 }), problems, damaged: new Set() }
}

const MOST_TOLD = 500

/** Parses, puts a line that can be read in place of each broken one, and parses again, until nothing is broken. */
function parseMended(text: string, { file, linesBefore }: Excerpt, damaged: Set<number>): Mended {
  const problems: Problem[] = []
  let mended = text
  for (let budget = MOST_LETTERS; ; budget -= mended.length) {
    const { LineCounter: Lines } = yamlLibrary()
    const lines = new Lines()
    const current = mended
    const place = (offset: number): Place => {
      const { line, col } = lines.linePos(Math.min(offset, current.length))
      return { file, line: line + linesBefore, column: col }
    }
    const document = parseQuickly(mended, lines)
    const faults = syntaxProblems(mended, errorsOf(document), place, document).filter(
      ({ problem: { place: at } }) => !damaged.has(at.line ?? 0),
    )
    for (const { problem: found } of faults) {
      problems.push(found)
      damaged.add(found.place.line ?? 0)
    }
    const mends = faults.flatMap(({ problem: found, mend }) =>
      mend === undefined ? [] : [[found.place.line ?? 0, mend] as const],
    )
    if (mends.length === 0 || budget < mended.length) return { document, text: mended, place, problems }
    mended = withLines(mended, new Map(mends.map(([line, mend]) => [line - linesBefore, mend])))
  }
}

/** Every error of the parser is an `Error`: of tens of thousands the traces take longer than the parsing. */
function parseQuickly(text: string, lineCounter: LineCounter): Document.Parsed {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return yamlLibrary().parseDocument(text, { ...OPTIONS, lineCounter })
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

function withLines(text: string, mends: ReadonlyMap<number, string>): string {
  return text
    .split('\n')
    .map((line, at) => mends.get(at + 1) ?? line)
    .join('\n')
}

function treeOf(node: ParsedNode, reading: Reading): YamlNode {
  const { place, problems } = reading
  const at = place(node.range[0])
  if (problems.length >= MOST_TOLD) return refusedAt(at)
  const feature = featureProblem(node, reading)
  if (feature !== undefined) problems.push(feature.problem)
  if (feature?.refused) return refusedAt(feature.problem.place)
  const { isMap, isScalar, isSeq } = yamlLibrary()
  if (isMap(node)) return { kind: 'items', place: at, items: itemsOf(node.items, reading) }
  if (isSeq(node)) return { kind: 'list', place: at, parts: node.items.map((item) => treeOf(item, reading)) }
  if (isScalar(node)) return textOf(node, reading)
  return refusedAt(at)
}

function textOf(node: Scalar.Parsed, { text, place, problems }: Reading): YamlNode {
  const plain = node.type === 'PLAIN'
  const value = scalarText(node)
  if (plain && (value === '' || value === '~' || value === 'null'))
    return nothingAt(place(node.range[0]), value)
  const at = place(node.range[0])
  if (value.length > LONGEST_TEXT) {
    problems.push(problem('too-large/text', at, { characters: value.length }))
    return refusedAt(at)
  }
  return { kind: 'text', text: value, plain, place: at, placeAt: placeInside(node, text, place) }
}

function itemsOf(
  pairs: readonly Pair<ParsedNode, ParsedNode | null>[],
  reading: Reading,
): ReadonlyMap<string, YamlItem> {
  const items = new Map<string, YamlItem>()
  for (const { key, value } of pairs) {
    if (reading.problems.length >= MOST_TOLD) break
    const name = keyOf(key, reading)
    if (name === undefined) continue
    const keyPlace = reading.place(key.range[0])
    const item: YamlItem = {
      key: name,
      keyPlace,
      value: value === null ? nothingAt(keyPlace, '') : treeOf(value, reading),
    }
    const twin = items.get(name)
    if (twin !== undefined) {
      reading.problems.push(duplicateProblem(item, twin))
      continue
    }
    for (const part of yamlLibrary().isSeq(value) ? value.items : [value]) {
      const cut = part === null ? undefined : commentProblem(name, part, reading)
      if (cut !== undefined) reading.problems.push(cut)
    }
    items.set(name, item)
  }
  return items
}

/** The text of a key; undefined where it is no plain word, which is then named. */
function keyOf(key: ParsedNode, reading: Reading): string | undefined {
  const role = isExplicitKey(key, reading) ? 'explicit' : 'key'
  const feature = featureProblem(key, reading, role)
  if (feature !== undefined) reading.problems.push(feature.problem)
  return feature === undefined && yamlLibrary().isScalar(key) ? scalarText(key) : undefined
}

// The parser's own pretty words would be made anew for each of a hundred thousand errors.
const OPTIONS = { uniqueKeys: false, schema: 'failsafe', logLevel: 'error', prettyErrors: false } as const

const LONGEST_TEXT = 20_000

/** How many letters are parsed in all, the first time not counted. */
const MOST_LETTERS = 1_000_000

function nothingAt(place: Place, token: string): YamlNode {
  return { kind: 'nothing', token, place }
}

function refusedAt(place: Place): YamlNode {
  return { kind: 'refused', place }
}

function errorsOf(document: Document.Parsed): readonly YamlError[] {
  return document.errors.map(({ code, pos, message }) => ({ code, at: pos[0], message }))
}

export interface YamlResult {
  readonly tree: YamlNode
  readonly problems: readonly Problem[]
  readonly damaged: ReadonlySet<number>
}

interface Mended {
  readonly document: Document.Parsed
  readonly text: string
  readonly place: (offset: number) => Place
  readonly problems: readonly Problem[]
}
