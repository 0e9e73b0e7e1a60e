import { type Document, isScalar, Scalar, visit } from 'yaml'
import type { Place } from '../problems/place.ts'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { lineAt, linesOf, type Line } from './lines.ts'
import type { YamlError } from './yaml-reading.ts'

/** The parser's errors in plain words, one a line; what follows from an error before it is left out. */
export function syntaxProblems(
  text: string,
  errors: readonly YamlError[],
  place: (offset: number) => Place,
  document: Document.Parsed,
): readonly Problem[] {
  if (errors.length === 0) return []
  const context: Context = { text, lines: linesOf(text), place, document }
  const found = new Map<number, Problem>()
  const lines = new Set<number>()
  for (const error of errors) {
    const { number } = lineAt(context.lines, error.at)
    const told = lines.has(number) ? undefined : tell(error, context)
    lines.add(number)
    const line = told?.place.line ?? 0
    if (told !== undefined && !found.has(line)) found.set(line, told)
  }
  return [...found.values()]
}

function tell(error: YamlError, context: Context): Problem | undefined {
  const { place } = context
  const line = lineAt(context.lines, error.at)
  switch (error.code) {
    case 'MULTIPLE_DOCS':
      return problem('yaml-feature/second-document', place(error.at), {})
    case 'BAD_ALIAS':
      return problem('yaml-feature/alias', place(error.at - 1), {
        text: line.text.slice(error.at - 1 - line.start),
      })
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
      return problem('yaml-syntax/first-mark', place(error.at), { text: rest, mark: rest.slice(0, 1) })
    }
    case 'BAD_DQ_ESCAPE':
      return problem('yaml-syntax/escape', place(error.at), {
        text: context.text.slice(error.at, error.at + 2),
      })
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

/** `note: Kỳ 1: chưa đủ`, or a line that lies deeper than the text above it allows. */
function colonOrIndent(line: Line, context: Context): Problem | undefined {
  const two = /^(\s*(?:- +)*)([^\s:][^:]*):\s+(\S.*?:(?:\s.*)?)$/u.exec(line.text)
  if (two) {
    const column = (two[1] ?? '').length + (two[2] ?? '').length
    const at = line.start + line.text.indexOf(two[3] ?? '', column)
    return problem('yaml-syntax/colon', context.place(at), { key: two[2] ?? '', text: two[3] ?? '' })
  }
  const next = context.lines
    .slice(line.number)
    .find(({ text }) => text.trim() !== '' && !text.trim().startsWith('#'))
  return next === undefined ? undefined : indentProblem(next, indentOf(line), context)
}

function wrongIndent(line: Line, context: Context): Problem | undefined {
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
  return nearest === undefined || nearest === found ? undefined : indentProblem(line, nearest, context)
}

function indentProblem(line: Line, expected: number, { place }: Context): Problem {
  return problem('yaml-syntax/indent', place(line.start), { found: indentOf(line), expected })
}

function missing(error: YamlError, line: Line, context: Context): Problem | undefined {
  if (/quote/u.test(error.message)) return quoteProblem(error.at, context)
  if (/indicator/u.test(error.message)) return wrongIndent(line, context) ?? other(error, line, context)
  return (
    noBlank(line, context) ??
    problem('yaml-syntax/no-colon', context.place(startOf(line)), { text: line.text.trim() })
  )
}

function unexpected(error: YamlError, line: Line, context: Context): Problem | undefined {
  if (/block-seq-ind/u.test(error.message)) {
    const key = /^\s*(?:- +)*([^:]*):/u.exec(line.text)?.[1] ?? ''
    return problem('yaml-syntax/dash', context.place(error.at), { key })
  }
  const before = line.text.slice(0, error.at - line.start).trimEnd()
  const mark = before.at(-1)
  if (mark === '"' || mark === "'") {
    return problem('yaml-syntax/quote', context.place(error.at), {
      line: context.place(error.at).line ?? 0,
      mark,
    })
  }
  return other(error, line, context)
}

/** At the mark that opens the quotation, wherever the parser noticed that it does not end. */
function quoteProblem(end: number, context: Context): Problem {
  let start = end
  let mark: '"' | "'" = '"'
  visit(context.document, {
    Scalar: (_, node) => {
      if (!isScalar(node) || node.range == null || node.range[0] > end || node.range[2] < end - 1) return
      if (node.type !== Scalar.QUOTE_DOUBLE && node.type !== Scalar.QUOTE_SINGLE) return
      start = node.range[0]
      mark = node.type === Scalar.QUOTE_DOUBLE ? '"' : "'"
    },
  })
  const at = context.place(start)
  return problem('yaml-syntax/quote', at, { line: at.line ?? 0, mark })
}

function noBlank(line: Line, { place }: Context): Problem | undefined {
  const found = /^(\s*(?:- +)*)([\w-]+):(?!\s|\/\/)(\S.*)$/u.exec(line.text)
  if (!found) return undefined
  const suggestion = `${found[2] ?? ''}: ${found[3] ?? ''}`
  return problem('yaml-syntax/no-blank', place(startOf(line)), { text: line.text.trim(), suggestion })
}

function other(error: YamlError, line: Line, { place }: Context): Problem {
  return problem('yaml-syntax/other', place(error.at), { text: line.text.trim() })
}

function startOf(line: Line): number {
  return line.start + indentOf(line)
}

function indentOf({ text }: Line): number {
  return /^\s*/u.exec(text)?.[0].length ?? 0
}

interface Context {
  readonly text: string
  readonly lines: readonly Line[]
  readonly place: (offset: number) => Place
  readonly document: Document.Parsed
}
