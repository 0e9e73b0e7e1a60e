import type { Place } from '../problems/place.ts'
import type { Excerpt } from './text-file.ts'
import type { YamlItem, YamlNode } from './yaml-tree.ts'

/**
 * Reads YAML as offices write nearly all of it: blocks of `key: value` and of `- value`, each on one line, plain or between quotation
 * marks without escapes, with remarks on lines of their own. Of such a text it makes the tree that the parser makes, many times faster.
 * Undefined for anything else, be it only unusual: that is for the parser.
 */
export function readPlainYaml(excerpt: Excerpt): YamlNode | undefined {
  const lines = plainLines(excerpt.text)
  const [first] = lines ?? []
  if (lines === undefined || first === undefined || first.indent !== 0) return undefined
  const blocks: Blocks = { lines, at: 0, excerpt, depth: 0 }
  const tree = readBlock(blocks, 0)
  return blocks.at === lines.length ? tree : undefined
}

/** The lines that hold something; undefined where one is not of the everyday kind. */
function plainLines(text: string): PlainLine[] | undefined {
  if ((text.match(BRACKET)?.length ?? 0) > MOST_BRACKETS) return undefined
  const lines: PlainLine[] = []
  let number = 0
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    number += 1
    const line = text.slice(start, end)
    start = end + 1
    if (EMPTY.test(line)) continue
    const match = LINE.exec(line)
    if (match === null) return undefined
    const whole = match[0].length
    if (whole > MOST_LETTERS) return undefined
    const value = match[4] ?? ''
    lines.push({
      number,
      indent: match[1]?.length ?? 0,
      isPart: match[2] !== undefined,
      key: match[3],
      value,
      column: whole - value.length,
    })
  }
  return lines
}

function readBlock(blocks: Blocks, indent: number): YamlNode | undefined {
  const first = blocks.lines[blocks.at]
  if (first === undefined || blocks.depth > MOST_LEVELS) return undefined
  blocks.depth += 1
  const read = first.isPart ? readList(blocks, indent) : readItems(blocks, indent)
  blocks.depth -= 1
  return read
}

function readItems(blocks: Blocks, indent: number): YamlNode | undefined {
  const items = new Map<string, YamlItem>()
  const { lines } = blocks
  let place: Place | undefined
  for (let line = lines[blocks.at]; line?.indent === indent && !line.isPart; line = lines[blocks.at]) {
    const { key } = line
    if (key === undefined || items.has(key)) return undefined
    const keyPlace = placeOf(blocks, line, indent)
    place ??= keyPlace
    const value = readValue(blocks, line, indent)
    if (value === undefined) return undefined
    items.set(key, { key, keyPlace, value })
  }
  return place === undefined ? undefined : { kind: 'items', place, items }
}

function readList(blocks: Blocks, indent: number): YamlNode | undefined {
  const parts: YamlNode[] = []
  const { lines } = blocks
  let place: Place | undefined
  for (let line = lines[blocks.at]; line?.indent === indent && line.isPart; line = lines[blocks.at]) {
    place ??= placeOf(blocks, line, indent)
    const part = line.key === undefined ? readValue(blocks, line, indent) : readPart(blocks, line, indent)
    if (part === undefined) return undefined
    parts.push(part)
  }
  return place === undefined ? undefined : { kind: 'list', place, parts }
}

/** Items behind a dash: the same line again, as one that lies two columns deeper. */
function readPart(blocks: Blocks, line: PlainLine, indent: number): YamlNode | undefined {
  blocks.lines[blocks.at] = { ...line, indent: indent + 2, isPart: false }
  return readBlock(blocks, indent + 2)
}

/** What stands behind a key or a dash, on its line or as a deeper block below it. */
function readValue(blocks: Blocks, line: PlainLine, indent: number): YamlNode | undefined {
  blocks.at += 1
  const next = blocks.lines[blocks.at]
  const isDeeper = next !== undefined && next.indent > indent
  if (line.value === '') return isDeeper ? readBlock(blocks, next.indent) : undefined
  return isDeeper ? undefined : readText(blocks, line)
}

function readText(blocks: Blocks, line: PlainLine): YamlNode | undefined {
  const { value } = line
  const quoted = QUOTED.test(value)
  if (!quoted && !PLAIN.test(value)) return undefined
  const place = placeOf(blocks, line, line.column)
  if (value === '~' || value === 'null') return { kind: 'nothing', token: value, place }
  const inside = place.column + (quoted ? 1 : 0)
  return {
    kind: 'text',
    text: quoted ? value.slice(1, -1) : value,
    plain: !quoted,
    place,
    placeAt: (offset) => ({ file: place.file, line: place.line, column: inside + offset }),
  }
}

function placeOf({ excerpt }: Blocks, line: PlainLine, before: number): Required<Place> {
  return { file: excerpt.file, line: line.number + excerpt.linesBefore, column: before + 1 }
}

const EMPTY = /^ *(?:#.*)?$/u
/** Blanks, a dash, a key of plain letters, and what is left without the blanks behind it. */
const LINE =
  /^( *)(- )?(?:([A-Za-z0-9_][A-Za-z0-9_./-]*):(?: +|$))?([^ \t\r\ufeff\u0085\u2028\u2029](?:[^\t\r\ufeff\u0085\u2028\u2029]*[^ \t\r\ufeff\u0085\u2028\u2029])?)?(?= *$)/u
/** No mark of YAML at its beginning, no colon or sharp that would end it. */
const PLAIN = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|[-?:](?=[^\s]))(?:[^:#]|:(?=[^\s])|(?<=[^\s])#)*$/u
const QUOTED = /^(?:"[^"\\]*"|'[^']*')$/u

const BRACKET = /[[{]/gu

/** As deep and as long as nobody writes by hand; the parser's own limits lie higher or are told there. */
const MOST_LEVELS = 20
const MOST_LETTERS = 1000
const MOST_BRACKETS = 50

interface PlainLine {
  readonly number: number
  readonly indent: number
  readonly isPart: boolean
  readonly key: string | undefined
  readonly value: string
  /** Letters of the line that stand before the value. */
  readonly column: number
}

/** Where the reading stands. A line that begins a part of a list is put back as a line of its items. */
interface Blocks {
  readonly lines: PlainLine[]
  readonly excerpt: Excerpt
  at: number
  depth: number
}
