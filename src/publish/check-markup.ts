import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { findMarkupFaults } from './html-structure.ts'
import type { PageFacts } from './page-facts.ts'

/** Where a page is no sound HTML, each place with the tag that stands there. */
export function findInvalidHtml({ page, html, tokens }: PageFacts): readonly Problem[] {
  if (!page.endsWith('.html')) return []
  return findMarkupFaults(tokens).map(({ at, vi, en }) => {
    const tag = ` (${html.slice(at, at + 60).split('\n')[0] ?? ''})`
    return problem('invalid-html', placeOf(page, html, at), { file: page, vi: vi + tag, en: en + tag })
  })
}

/** Inline code and what else the policy of the pages blocks. */
export function findInlineCode({ page, blocked }: PageFacts): readonly Problem[] {
  if (blocked.length === 0) return []
  const related = blocked
    .slice(0, 10)
    .map((text) => ({ place: { file: page }, words: { vi: text, en: text } }))
  return [problem('inline-code', { file: page }, { file: page }, { related })]
}

function placeOf(
  file: string,
  html: string,
  at: number,
): { readonly file: string; readonly line: number; readonly column: number } {
  const before = html.slice(0, at).split('\n')
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
