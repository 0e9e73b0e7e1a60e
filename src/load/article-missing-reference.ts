import type { Text } from 'mdast'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { placeAtOffset, type ArticleSource } from './article-source.ts'

/** References that stayed words since nothing defines them: `[^2]` without its note, `[text][name]` without its address. */
export function missingReferences(node: Text, source: ArticleSource): readonly Problem[] {
  if (!node.value.includes('[')) return []
  const start = node.position?.start.offset ?? 0
  const found = source.text.slice(start, node.position?.end.offset ?? start).matchAll(references)
  return [...found].flatMap(({ index, groups }) => {
    const name = groups?.['footnote'] ?? groups?.['link']
    return name === undefined
      ? []
      : [problem('broken-link/reference', placeAtOffset(source, start + index), { name })]
  })
}

const references = /\\[^]|\[(?<footnote>\^[^\][\s]+)\]|\[[^\][]*\]\[(?<link>[^\][]+)\]/gu
