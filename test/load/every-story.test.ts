import type { ElementContent, Root } from 'hast'
import { expect, test } from 'vitest'
import type { Article } from '../../src/load/article.ts'
import type { Example } from './examples/example.ts'
import { storiesAtLimits, storiesOfCode } from './examples/stories-code.ts'
import { storiesOfTags } from './examples/stories-tags.ts'
import { storiesOfWords } from './examples/stories-words.ts'
import { fileOf, makeContext, read } from './making-article.ts'
import { png } from './making-pictures.ts'
import { linesOf, told, visible } from './shown.ts'

/**
 * Small bodies of stories, each with all that is said of it and, where that is no error, with all that is read, on pages that a person has read.
 * The body's first line is the seventh of its file.
 */
const context = makeContext({
  files: new Map([
    ['anh.png', fileOf(png(640, 480))],
    ['bao-cao.pdf', fileOf(new TextEncoder().encode('%PDF-1.7'))],
    ['anh.svg', fileOf(new TextEncoder().encode('<svg></svg>'))],
  ]),
})

/** Of a story that repeats one slip a thousand times. */
const ENOUGH = 4

test.each([
  ['code', storiesOfCode],
  ['tags', storiesOfTags],
  ['words', storiesOfWords],
] as const)(
  'what is read of stories with %s is on the page that a person has read',
  async (name, examples) => {
    const page = examples.map((example) => sectionOf(example, seen)).join('\n')
    await expect(visible(page)).toMatchFileSnapshot(`every-story-${name}.snap.md`)
  },
)

test('what is read of stories at the limits is on the page that a person has read', async () => {
  const page = storiesAtLimits.map((example) => sectionOf(example, () => ({ read: 'whole' }))).join('\n')
  await expect(visible(page)).toMatchFileSnapshot('every-story-limits.snap.md')
})

function sectionOf(example: Example, seenOf: (article: Article) => unknown): string {
  const [title, body] = typeof example === 'string' ? [JSON.stringify(example), example] : example
  const { article, problems } = read(body, context)
  const said = problems.slice(0, ENOUGH).flatMap(told)
  const more = problems.length > ENOUGH ? [`- ${problems.length} in all`] : []
  const isBroken = problems.some(({ severity }) => severity === 'error')
  const lines = isBroken ? [] : linesOf(article && seenOf(article))
  return [`## ${title}`, '', ...said, ...more, ...lines, '']
    .join('\n')
    .replaceAll('content/2024-02/bai-1.mdx', 'bai')
}

/** What the body gives; the head is the same in all. */
function seen({ blocks, headings, links, pictures, passages, figures }: Article): unknown {
  const own = passages
    .filter(({ kind }) => kind !== 'title' && kind !== 'summary')
    .map(({ bindings, ...one }) => ({
      ...one,
      end: one.placeAt(one.text.length - 1),
      bound: bindings.map(({ offset }) => offset),
    }))
  const all = { blocks: blocks.map(asMarkup), headings, links, pictures, passages: own, figures }
  return Object.fromEntries(Object.entries(all).filter(([, some]) => some.length > 0))
}

/** A block whose text is written as HTML. */
function asMarkup(block: Article['blocks'][number]): unknown {
  if (block.kind === 'text') return markupOf(block.tree)
  return 'blocks' in block ? { ...block, blocks: block.blocks.map(asMarkup) } : block
}

function markupOf(node: Root | ElementContent): string {
  if (node.type === 'root') return node.children.map((child) => markupOf(child as ElementContent)).join('')
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return `[${node.type}]`
  const attributes = Object.entries(node.properties).map(([key, value]) => ` ${key}="${String(value)}"`)
  return `<${node.tagName}${attributes.join('')}>${node.children.map(markupOf).join('')}</${node.tagName}>`
}
