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

/** Words without the marks of notes that nothing defines: `[^2]` is no number of the story. Letters keep their places. */
export function withoutMissingNotes(words: string): string {
  return words.includes('[^') ? words.replace(/\[\^[^\][\s]+\]/gu, (mark) => ' '.repeat(mark.length)) : words
}

const references = /\\[^]|\[(?<footnote>\^[^\][\s]+)\]|\[[^\][]*\]\[(?<link>[^\][]+)\]/gu
