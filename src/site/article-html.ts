import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { ChangeUse, FigureUse } from '../load/template.ts'
import { changeOf } from '../model/change.ts'
import { figureOf } from '../model/figure.ts'
import type { Model } from '../model/model.ts'
import { writePeriod } from '../quantity/write-period.ts'
import { articleHref } from './links.ts'

/** A tree of a story as finished HTML: figures filled in from the model, links to stories turned into the addresses of their pages. */
export function storyHtml(model: Model, tree: Root): string {
  return htmlOf({ type: 'root', children: tree.children.map((child) => filledIn(model, child)) })
}

/** HTML in which `<` is `&lt;` in attributes too, where the serialiser leaves it. */
export function htmlOf(tree: Root): string {
  return toHtml(tree).replaceAll(lessThanMark, '&lt;')
}

/** The hook of a bound figure; its bare words, or nothing, where the data has nothing for it. */
export function figureElement(model: Model, use: FigureUse): ElementContent {
  const figure = figureOf(model, use)
  if (figure === undefined) return { type: 'text', value: use.text ?? '' }
  const { value, low, high, text } = figure
  return dataElement(text, {
    value,
    dataSeries: use.series,
    dataPeriod: writePeriod(use.period),
    dataOrg: use.org,
    dataGroup: use.group,
    dataLow: low,
    dataHigh: high,
  })
}

function changeElement(model: Model, use: ChangeUse): ElementContent {
  const change = changeOf(model, use)
  if (change === undefined) return { type: 'text', value: '' }
  return dataElement(change.text, {
    value: change.value,
    dataSeries: use.series,
    dataFrom: writePeriod(use.from),
    dataTo: writePeriod(use.to),
    dataOrg: use.org,
    dataGroup: use.group,
  })
}

function dataElement(
  text: string,
  properties: Readonly<Record<string, string | number | undefined>>,
): Element {
  return {
    type: 'element',
    tagName: 'data',
    properties: inAttributes(properties),
    children: [{ type: 'text', value: text }],
  }
}

function filledIn<Node extends RootContent>(model: Model, node: Node): Node | ElementContent {
  if (node.type !== 'element') return node
  const { use } = node.data ?? {}
  if (use) return use.kind === 'figure' ? figureElement(model, use) : changeElement(model, use)
  if (node.tagName.startsWith('bantin-')) return { type: 'text', value: '' }
  const children = node.children.map((child) => filledIn(model, child))
  const { href } = node.properties
  if (typeof href !== 'string') return { ...node, properties: inAttributes(node.properties), children }
  const address = pageOf(model, href)
  // A story that is not out: its words stay without a link.
  if (address === undefined) return { type: 'element', tagName: 'span', properties: {}, children }
  return { ...node, properties: inAttributes({ ...node.properties, href: address }), children }
}

/** A story is linked by its file's name and lives at its slug. Undefined where it is not in the model. */
function pageOf(model: Model, href: string): string | undefined {
  const [, edition, id, fragment = ''] = /^\/editions\/([^/]+)\/([^/]+)\.mdx(#.*)?$/u.exec(href) ?? []
  if (edition === undefined) return href
  const article = model.editions.find((one) => one.id === edition)?.articles.find((one) => one.id === id)
  return article && articleHref(edition, article.slug) + fragment
}

function inAttributes(properties: Element['properties']): Element['properties'] {
  if (!Object.values(properties).some((value) => typeof value === 'string' && value.includes('<')))
    return properties
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replaceAll('<', lessThanMark) : value,
    ]),
  )
}

// A noncharacter: no text holds it.
const lessThanMark = '\ufdd0'
