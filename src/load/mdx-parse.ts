import type { Root } from 'mdast'
import { mdxToMdast } from 'satteri'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { offsetAt, placeAt, type ArticleSource } from './article-source.ts'
import { beyondLimits } from './mdx-limits.ts'
import { explainFault } from './mdx-fault.ts'
import { maskCode } from './mdx-mask.ts'
import { isExtraordinary, survives } from './mdx-trial.ts'

/**
 * Parses the body of an article. The parser stops at the first syntax error; so that one run shows all, what it stumbled over is
 * blotted out and the rest parsed again. Without a tree nothing could be read at all. The tree's text is still masked. A text that no
 * person writes is parsed in another process first, so that only that one can die of it.
 */
export function parseBody(source: ArticleSource): {
  readonly tree?: Root
  readonly problems: readonly Problem[]
} {
  const refusal = beyondLimits(source)
  if (refusal) return { problems: [refusal] }
  const problems: Problem[] = []
  let text = maskCode(source.text)
  const extraordinary = isExtraordinary(text)
  for (let attempts = extraordinary ? 2 : attemptsFor(text); attempts > 0; attempts--) {
    const attempt = extraordinary && !survives(text) ? beyondIt : parse(text)
    if (attempt.tree) return { tree: attempt.tree, problems }
    if (attempt.line === undefined) {
      return { problems: [...problems, problem('mdx-syntax/too-complex', placeAt(source, 1, 1), {})] }
    }
    const at = offsetAt(source, attempt.line, attempt.column)
    const fault = explainFault(source, text, at)
    problems.push(...fault.problems)
    if (fault.blots.length === 0) break
    text = fault.blots.reduce(blot, text)
  }
  return { problems }
}

const parserFeatures = { features: { frontmatter: false } } as const
/** Parsing takes longer with every letter, and far longer with every tag: a hostile text is not tried as often. */
function attemptsFor(text: string): number {
  const tags = text.split('<').length
  return Math.max(1, Math.min(50, Math.floor(2_000_000 / text.length), Math.floor(20_000 / tags)))
}

/** A tree, or where the parser stopped; neither where it gave up altogether. */
interface Attempt {
  readonly tree?: Root
  readonly line?: number
  readonly column: number
}

const beyondIt: Attempt = { column: 1 }

function parse(text: string): Attempt {
  try {
    const tree = mdxToMdast(text, parserFeatures)
    return tree.type === 'root' ? { tree, column: 1 } : { column: 1 }
  } catch (error) {
    const found = /^(\d+):(\d+): /u.exec(error instanceof Error ? error.message : '')
    return found ? { line: Number(found[1]), column: Number(found[2]) } : { column: 1 }
  }
}

/** Replaces a stretch by letters that mean nothing; line ends stay, so that no position moves. */
function blot(text: string, [from, to]: readonly [number, number]): string {
  return text.slice(0, from) + text.slice(from, to).replace(/[^\r\n]/g, 'x') + text.slice(to)
}
