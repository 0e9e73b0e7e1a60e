import { expect, test } from 'vitest'
import { readArticle } from '../../src/load/read-article.ts'
import type { Example } from './examples/example.ts'
import { heads } from './examples/heads.ts'
import { fileOf, makeContext } from './making-article.ts'
import { png } from './making-pictures.ts'
import { differences, linesOf, told, visible } from './shown.ts'

/**
 * Whole stories, each with all that is said of it and what is read of it otherwise than of an ordinary one, the first of them, on a page
 * that a person has read.
 */
const context = makeContext({ files: new Map([['anh.png', fileOf(png(640, 480))]]) })

test('what is read of front matters is on the page that a person has read', async () => {
  const [first = ''] = heads
  const ordinary = seenOf(textOf(first)).lines
  const page = heads
    .map((head) => sectionOf(head, ordinary))
    .join('\n')
    .replaceAll('content/2024-02/bai-1.mdx', 'bai')
  await expect(visible(page)).toMatchFileSnapshot('every-head.snap.md')
})

function sectionOf(example: Example, ordinary: readonly string[]): string {
  const { problems, lines } = seenOf(textOf(example))
  const read = lines.length === 0 ? ['nothing'] : differences(lines, ordinary)
  return [`## ${JSON.stringify(textOf(example))}`, '', ...problems.flatMap(told), ...read, ''].join('\n')
}

function textOf(example: Example): string {
  return typeof example === 'string' ? example : example[1]
}

function seenOf(text: string) {
  const { article, problems } = readArticle({ file: 'content/2024-02/bai-1.mdx', text }, context)
  return { problems, lines: article === undefined ? [] : linesOf(seen(article)) }
}

/** All but what is empty. */
function seen(article: object): unknown {
  return Object.fromEntries(
    Object.entries(article).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  )
}
