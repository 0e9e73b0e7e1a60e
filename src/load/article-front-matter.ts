import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { articleSource, type ArticleSource } from './article-source.ts'
import type { Excerpt, TextFile } from './text-file.ts'

/**
 * Cuts an article at the two lines `---` that enclose its front matter. Without both there is no telling what is head and what is story,
 * so nothing is read. A story that begins with another such block is refused too: nothing would read it.
 */
export function cutFrontMatter({ file, text }: TextFile): Cut {
  const opening = /^---[ \t]*\r?\n/u.exec(text)
  const place = { file, line: 1, column: 1 }
  if (!opening) return { problems: [problem('yaml-syntax/no-front-matter', place, {})] }
  const start = opening[0].length
  fence.lastIndex = start
  const closing = fence.exec(text)
  if (!closing) return { problems: [problem('yaml-syntax/front-matter', place, {})] }
  const head = text.slice(start, closing.index)
  const linesBefore = head.split('\n').length + 1
  const body = articleSource(file, text.slice(closing.index + closing[0].length), linesBefore)
  const second = secondBlock.exec(body.text)
  const problems = second
    ? [
        problem(
          'yaml-feature/second-document',
          { file, line: linesBefore + second[0].split('\n').length, column: 1 },
          {},
        ),
      ]
    : []
  return { head: { file, text: head, linesBefore: 1 }, body, problems }
}

interface Cut {
  readonly head?: Excerpt
  readonly body?: ArticleSource
  readonly problems: readonly Problem[]
}

const fence = /^---[ \t]*(?:\r?\n|$)/gmu
const secondBlock = /^\s*(?=---[ \t]*\r?\n(?:[\w-]+:[^\n]*\n)+---[ \t]*(?:\r?\n|$))/u
