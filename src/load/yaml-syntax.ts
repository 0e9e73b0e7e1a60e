import type { Document, Range, Scalar } from 'yaml'
import type { Place } from '../problems/place.ts'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { lineAt, linesOf, type Line } from './lines.ts'
import type { YamlError } from './yaml-reading.ts'
import { yamlLibrary } from './yaml-library.ts'

/**
 * The parser's errors in plain words, one a line, what follows from an error before it left out; each with the line that may stand in
 * place of the broken one, so that what comes after it can be read too.
 */
export function syntaxProblems(
  text: string,
  errors: readonly YamlError[],
  place: (offset: number) => Place,
  document: Document.Parsed,
): readonly SyntaxFault[] {
  if (errors.length === 0) return []
  const context: Context = { text, lines: linesOf(text), place, quotes: quotesOf(document) }
  const found = new Map<number, SyntaxFault>()
  const lines = new Set<number>()
  for (const error of errors.slice(0, MOST_ERRORS)) {
    const { number } = lineAt(context.lines, error.at)
    const told = lines.has(number) ? undefined : tell(error, context)
    lines.add(number)
    const line = told?.problem.place.line ?? 0
    if (told !== undefined && !found.has(line))
      found.set(line, errors.length > MOST_ERRORS ? { problem: told.problem } : told)
    if (told !== undefined && losesItsWay(error)) break
  }
  return [...found.values()]
}

/** Of what follows a line that stands elsewhere than the parser thinks, all is wrong to it: that line is put right first. */
function losesItsWay({ code, message }: YamlError): boolean {
  return code === 'BAD_INDENT' || /in YAML stream|at node end|Sequence item without/u.test(message)
}

function tell(error: YamlError, context: Context): SyntaxFault | undefined {
  const { place } = context
  const line = lineAt(context.lines, error.at)
  const mark = error.code === 'MULTIPLE_DOCS' ? undefined : markFault(line, context)
  if (mark !== undefined) return mark
  switch (error.code) {
    case 'MULTIPLE_DOCS':
      return { problem: problem('yaml-feature/second-document', place(error.at), {}) }
    case 'BAD_DIRECTIVE':
    case 'TAG_RESOLVE_FAILED':
      return undefined
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/sequence/u.test(error.message)) return wrongIndent(line, context) ?? other(error, line, context)
      return colonOrIndent(line, context) ?? other(error, line, context)
    case 'BAD_INDENT':
      return /flow/iu.test(error.message)
        ? undefined
        : (wrongIndent(withContent(line, context), context) ?? other(error, line, context))
    case 'BAD_SCALAR_START': {
      const rest = line.text.slice(error.at - line.start)
      const found = problem('yaml-syntax/first-mark', place(error.at), { text: rest, mark: rest.slice(0, 1) })
      return { problem: found, mend: quoted(line) }
    }
    case 'BAD_DQ_ESCAPE': {
      const text = context.text.slice(error.at, error.at + 2)
      return { problem: problem('yaml-syntax/escape', place(error.at), { text }), mend: escaped(line) }
    }
    case 'MISSING_CHAR':
      return missing(error, line, context)
    case 'UNEXPECTED_TOKEN':
      return unexpected(error, line, context)
    case 'MULTILINE_IMPLICIT_KEY':
      return noColon(line, context) ?? wrongIndent(line, context) ?? other(error, line, context)
    default:
      return other(error, line, context)
  }
}

/** A value that begins with a mark of YAML, which is what the error is about. */
function markFault(line: Line, { place }: Context): SyntaxFault | undefined {
  const [, before = '', text = ''] =
    /^(\s*(?:- +)*(?:[^\s:"'#][^:]*:\s+)?)([[{&*!].*)$/u.exec(line.text) ?? []
  const at = place(line.start + before.length)
  const mend = quoted(line)
  switch (text[0]) {
    case '{':
      if (!text.startsWith('{{')) return { problem: problem('yaml-feature/flow', at, { text }), mend: '' }
      return { problem: problem('yaml-syntax/first-mark', at, { text, mark: '{{' }), mend }
    case '[':
      return { problem: problem('yaml-feature/flow', at, { text }), mend: '' }
    case '&':
      return { problem: problem('yaml-feature/anchor', at, { text }), mend }
    case '*':
      return { problem: problem('yaml-feature/alias', at, { text }), mend }
    case '!':
      return { problem: problem('yaml-feature/tag', at, { text }), mend }
    default:
      return undefined
  }
}

/** `note: Kỳ 1: chưa đủ`, or a line that lies deeper than the text above it allows. */
function colonOrIndent(line: Line, context: Context): SyntaxFault | undefined {
  const two = /^(\s*(?:- +)*)([^\s:][^:]*):\s+(\S.*?:(?:\s.*)?)$/u.exec(line.text)
  if (two) {
    const [, before = '', key = '', text = ''] = two
    const at = line.start + line.text.indexOf(text, before.length + key.length)
    return { problem: problem('yaml-syntax/colon', context.place(at), { key, text }), mend: quoted(line) }
  }
  const next = context.lines.slice(line.number, line.number + 200).find(hasContent)
  return next === undefined ? undefined : indentFault(next, innerIndentOf(line), context)
}

function wrongIndent(line: Line, context: Context): SyntaxFault | undefined {
  const found = indentOf(line)
  const above = context.lines.slice(Math.max(0, line.number - 200), line.number - 1).filter(hasContent)
  const next = context.lines.slice(line.number, line.number + 200).find(hasContent)
  const elder = deeperAlone(above, found)
  if (elder !== undefined && (found === 0 || (next !== undefined && indentOf(next) === found))) {
    const outdented = indentOf(elder) - (innerIndentOf(elder) - found)
    return outdented < 0 ? strayDash(elder, found, context) : indentFault(elder, outdented, context)
  }
  // What stands below it stays below it.
  const most =
    next !== undefined && indentOf(next) > found && /:\s*$/u.test(line.text) ? indentOf(next) : Infinity
  const indents = above
    .flatMap((one) => [indentOf(one), innerIndentOf(one)])
    .filter((indent) => indent < most)
  const nearest = indents.reduce<number | undefined>(
    (best, indent) =>
      best === undefined || Math.abs(indent - found) <= Math.abs(best - found) ? indent : best,
    undefined,
  )
  return nearest === undefined || nearest === found ? undefined : indentFault(line, nearest, context)
}

/** The one line that stands deeper than `indent` where its neighbours below the same thing do not: it is out of line, not they. */
function deeperAlone(above: readonly Line[], indent: number): Line | undefined {
  const from = above.findLastIndex((line) => innerIndentOf(line) < indent) + 1
  const inside = above.slice(from)
  const [elder] = inside
  if (elder === undefined || innerIndentOf(elder) <= indent) return undefined
  return inside.filter((line) => indentOf(line) <= innerIndentOf(elder)).length === 1 ? elder : undefined
}

/** A dash in front of the first of some keys, where no list can be. */
function strayDash(line: Line, indent: number, { place }: Context): SyntaxFault {
  return {
    problem: problem('yaml-syntax/other', place(line.start), { text: line.text.trim() }),
    mend: ' '.repeat(indent) + line.text.replace(/^\s*(?:- +)*/u, ''),
  }
}

function indentFault(line: Line, expected: number, { place }: Context): SyntaxFault {
  const details = { found: indentOf(line), expected }
  return {
    problem: problem('yaml-syntax/indent', place(line.start), details),
    mend: ' '.repeat(expected) + line.text.trimStart(),
  }
}

function missing(error: YamlError, line: Line, context: Context): SyntaxFault | undefined {
  if (/quote/u.test(error.message)) return quoteFault(error.at, context)
  if (/indicator/u.test(error.message)) return wrongIndent(line, context) ?? other(error, line, context)
  return noColon(line, context) ?? other(error, line, context)
}

/** `name:Đảng viên`, or a line that names no item; a word that may be a key is taken for one, so that its item is not missed too. */
function noColon(line: Line, context: Context): SyntaxFault | undefined {
  const blank = noBlank(line, context)
  if (blank !== undefined) return blank
  if (/:(?:\s|$)/u.test(line.text)) return undefined
  const [, before = '', key, value = ''] = /^(\s*(?:- +)*)([\w-]+)\s+(\S.*)$/u.exec(line.text) ?? []
  const details = { text: line.text.trim() }
  return {
    problem: problem('yaml-syntax/no-colon', context.place(startOf(line)), details),
    mend: key === undefined ? '' : `${before}${key}: ${JSON.stringify(value)}`,
  }
}

function unexpected(error: YamlError, line: Line, context: Context): SyntaxFault | undefined {
  const here = context.place(error.at)
  if (/block-seq-ind/u.test(error.message)) {
    const key = /^\s*(?:- +)*([^:]*):/u.exec(line.text)?.[1] ?? ''
    return { problem: problem('yaml-syntax/dash', here, { key }), mend: '' }
  }
  const before = line.text.slice(0, error.at - line.start).trimEnd()
  const mark = before.at(-1)
  if (mark === '"' || mark === "'") {
    return {
      problem: problem('yaml-syntax/after-quote', here, {
        text: line.text.slice(error.at - line.start),
        mark,
      }),
      mend: before,
    }
  }
  const wrong = losesItsWay(error) ? wrongIndent(line, context) : undefined
  return wrong ?? other(error, line, context)
}

/** At the mark that opens the quotation, wherever the parser noticed that it does not end. */
function quoteFault(end: number, context: Context): SyntaxFault {
  const quote = context.quotes().findLast(({ range }) => range[0] <= end && range[2] >= end - 1)
  const mark = quote?.type === 'QUOTE_SINGLE' ? "'" : '"'
  const start = quote?.range[0] ?? end
  const at = context.place(start)
  const line = lineAt(context.lines, start)
  return { problem: problem('yaml-syntax/quote', at, { line: at.line ?? 0, mark }), mend: line.text + mark }
}

/** The quotations of a document, looked for once and only where they are asked for. */
function quotesOf(document: Document.Parsed): () => readonly Quote[] {
  let quotes: Quote[] | undefined
  return () => {
    if (quotes !== undefined) return quotes
    const found: Quote[] = []
    yamlLibrary().visit(document, {
      Scalar: (_, { type, range }) => {
        if (range && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE')) found.push({ type, range })
      },
    })
    return (quotes = found)
  }
}

function noBlank(line: Line, { place }: Context): SyntaxFault | undefined {
  const found = /^(\s*(?:- +)*)([\w-]+):(?!\s|\/\/)(\S.*)$/u.exec(line.text)
  if (!found) return undefined
  const [, before = '', key = '', value = ''] = found
  const suggestion = `${key}: ${value}`
  const details = { text: line.text.trim(), suggestion }
  return {
    problem: problem('yaml-syntax/no-blank', place(startOf(line)), details),
    mend: before + suggestion,
  }
}

function other(error: YamlError, line: Line, { place }: Context): SyntaxFault {
  return { problem: problem('yaml-syntax/other', place(error.at), { text: line.text.trim() }), mend: '' }
}

/** The line with its value in quotation marks. */
function quoted(line: Line): string {
  const [, before = '', value = ''] = /^(\s*(?:- +)*(?:[^\s:][^:]*:\s+)?)(.*)$/u.exec(line.text) ?? []
  return before + JSON.stringify(value)
}

/** The line with a second stroke before each that begins nothing known. */
function escaped({ text }: Line): string {
  return text.replace(
    /\\([0abtnvfre "/\\N_LP\t]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})?/gu,
    (all: string, known: string | undefined) => (known === undefined ? '\\\\' : all),
  )
}

function startOf(line: Line): number {
  return line.start + indentOf(line)
}

function hasContent({ text }: Line): boolean {
  return text.trim() !== '' && !text.trim().startsWith('#')
}

/** The parser takes a remark for the beginning of what stands wrong below it. */
function withContent(line: Line, { lines }: Context): Line {
  return lines.slice(line.number - 1).find(hasContent) ?? line
}

/** Of what stands behind the dashes of a list. */
function innerIndentOf({ text }: Line): number {
  return /^\s*(?:- +)*/u.exec(text)?.[0].length ?? 0
}

function indentOf({ text }: Line): number {
  return /^\s*/u.exec(text)?.[0].length ?? 0
}

/** After so many errors what follows says nothing more. */
const MOST_ERRORS = 500

export interface SyntaxFault {
  readonly problem: Problem
  /** Absent where nothing after it should be read. */
  readonly mend?: string
}

interface Context {
  readonly text: string
  readonly lines: readonly Line[]
  readonly place: (offset: number) => Place
  readonly quotes: () => readonly Quote[]
}

interface Quote {
  readonly type: Scalar.Type
  readonly range: Range
}
