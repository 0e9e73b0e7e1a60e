import { type Document, type Range, Scalar, visit } from 'yaml'
import type { Place } from '../problems/place.ts'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { lineAt, linesOf, type Line } from './lines.ts'
import type { YamlError } from './yaml-reading.ts'

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
  }
  return [...found.values()]
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
        : (wrongIndent(line, context) ?? other(error, line, context))
    case 'BAD_SCALAR_START': {
      const rest = line.text.slice(error.at - line.start)
      const found = problem('yaml-syntax/first-mark', place(error.at), { text: rest, mark: rest.slice(0, 1) })
      return { problem: found, mend: quoted(line) }
    }
    case 'BAD_DQ_ESCAPE': {
      const text = context.text.slice(error.at, error.at + 2)
      return { problem: problem('yaml-syntax/escape', place(error.at), { text }), mend: '' }
    }
    case 'MISSING_CHAR':
      return missing(error, line, context)
    case 'UNEXPECTED_TOKEN':
      return unexpected(error, line, context)
    case 'MULTILINE_IMPLICIT_KEY':
      return noBlank(line, context) ?? wrongIndent(line, context) ?? other(error, line, context)
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
  const next = context.lines
    .slice(line.number, line.number + 200)
    .find(({ text }) => text.trim() !== '' && !text.trim().startsWith('#'))
  return next === undefined ? undefined : indentFault(next, indentOf(line), context)
}

function wrongIndent(line: Line, context: Context): SyntaxFault | undefined {
  const found = indentOf(line)
  const above = context.lines
    .slice(Math.max(0, line.number - 200), line.number - 1)
    .filter(({ text }) => text.trim() !== '')
  const indents = above.flatMap(({ text }) => [
    /^ */u.exec(text)?.[0].length ?? 0,
    /^ *(?:- +)*/u.exec(text)?.[0].length ?? 0,
  ])
  const nearest = indents.reduce<number | undefined>(
    (best, indent) =>
      best === undefined || Math.abs(indent - found) <= Math.abs(best - found) ? indent : best,
    undefined,
  )
  return nearest === undefined || nearest === found ? undefined : indentFault(line, nearest, context)
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
  const details = { text: line.text.trim() }
  return (
    noBlank(line, context) ?? {
      problem: problem('yaml-syntax/no-colon', context.place(startOf(line)), details),
      mend: '',
    }
  )
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
  return other(error, line, context)
}

/** At the mark that opens the quotation, wherever the parser noticed that it does not end. */
function quoteFault(end: number, context: Context): SyntaxFault {
  const quote = context.quotes().findLast(({ range }) => range[0] <= end && range[2] >= end - 1)
  const mark = quote?.type === Scalar.QUOTE_SINGLE ? "'" : '"'
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
    visit(document, {
      Scalar: (_, { type, range }) => {
        if (range && (type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE))
          found.push({ type, range })
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

function startOf(line: Line): number {
  return line.start + indentOf(line)
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
