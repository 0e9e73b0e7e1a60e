import type { ParsedNode } from 'yaml'
import type { Place } from '../problems/place.ts'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import type { Reading } from './yaml-reading.ts'
import { scalarText } from './yaml-scalar.ts'
import { yamlLibrary } from './yaml-library.ts'

/** YAML that works and is not used here, at its mark. `refused`: what follows the mark is not read either. */
export function featureProblem(
  node: ParsedNode,
  { text, place }: Reading,
  role: Role = 'value',
): Feature | undefined {
  const { isAlias, isCollection, isScalar } = yamlLibrary()
  const [start, end] = node.range
  const here = place(start)
  const refused = (found: Problem): Feature => ({ problem: found, refused: true })
  if (isAlias(node)) {
    const written = text.slice(start, end)
    return refused(
      written === '*' || role === 'value'
        ? problem('yaml-feature/alias', here, { text: `*${node.source}` })
        : complex(text, start, here),
    )
  }
  if (isCollection(node) && node.flow === true && text.startsWith('{{', start)) {
    return refused(problem('yaml-syntax/first-mark', here, { text: lineAt(text, start), mark: '{{' }))
  }
  if (isCollection(node) && node.flow === true)
    return refused(problem('yaml-feature/flow', here, { text: text.slice(start, end) }))
  if (role === 'explicit')
    return refused(problem('yaml-feature/complex-key', here, { text: lineAt(text, start) }))
  // A list where a key belongs is a wrong indent, which the parser tells.
  if (role === 'key' && isCollection(node)) return undefined
  if (role === 'key' && isScalar(node) && node.type === 'PLAIN' && node.value === '<<') {
    return refused(problem('yaml-feature/merge-key', here, {}))
  }
  if (role === 'key' && isScalar(node) && scalarText(node) === '') return refused(complex(text, start, here))
  if (node.anchor !== undefined) {
    const at = text.lastIndexOf(`&${node.anchor}`, start)
    const found = problem('yaml-feature/anchor', place(at < 0 ? start : at), {
      text: lineAt(text, at < 0 ? start : at),
    })
    return { problem: found, refused: isScalar(node) && scalarText(node) === '' }
  }
  if (node.tag !== undefined && hasTag(node, text)) {
    const before = text.slice(Math.max(0, start - 300), start)
    const mark = start - before.length + (/![^\s]*(?:\s+&\S+)?\s*$/u.exec(before)?.index ?? before.length)
    return { problem: problem('yaml-feature/tag', place(mark), { text: lineAt(text, mark) }), refused: true }
  }
  return undefined
}

/** `? key`: the mark stands on the key's line, before it. */
export function isExplicitKey(node: ParsedNode, { text }: Reading): boolean {
  const start = node.range[0]
  if (start < 2 || !/\s/u.test(text[start - 1] ?? '')) return false
  const before = text.slice(Math.max(0, start - 200), start).trimEnd()
  return before.endsWith('?') && /(?:^|\n)[ -]*\?$/u.test(before)
}

/** Lines such as `%YAML 1.1` at the head of a file. */
export function directiveProblems(text: string, place: (offset: number) => Place): readonly Problem[] {
  const head = /^(?:[ \t]*(?:#[^\n]*)?\r?\n|%[^\n]*\n?)+/u.exec(text)?.[0] ?? ''
  return [...head.matchAll(/^%[^\r\n]*/gmu)].map((match) =>
    problem('yaml-feature/directive', place(match.index), { text: match[0] }),
  )
}

function complex(text: string, start: number, here: Place): Problem {
  return problem('yaml-feature/complex-key', here, { text: lineAt(text, start) })
}

/** An explicit tag stands in the text right before the node; quoted texts get one from the schema alone. */
function hasTag(node: ParsedNode, text: string): boolean {
  const before = text.slice(Math.max(0, node.range[0] - 300), node.range[0])
  return /![^\s]*(?:\s+&\S+)?\s*$/u.test(before)
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at)
  return text.slice(at, end < 0 ? undefined : end).trim()
}

type Role = 'value' | 'key' | 'explicit'

interface Feature {
  readonly problem: Problem
  readonly refused: boolean
}
