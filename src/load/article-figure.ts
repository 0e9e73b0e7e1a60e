import type { ElementContent } from 'hast'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { parsePeriod } from '../quantity/parse-period.ts'
import type { Period } from '../quantity/period.ts'
import { changeAttributes, numAttributes } from '../schema/component-figure.ts'
import { element, plainText } from './article-element.ts'
import type { ArticleMaking } from './article-making.ts'
import { contentProblem, readProps, type Props } from './article-props.ts'
import { changeReference, figureReference } from './article-reference.ts'
import type { Component } from './mdx-attributes.ts'
import type { ChangeUse, FigureUse } from './template.ts'

/** A `<Num/>` or `<Change/>` as an element of our own that carries its use; empty, with its problems, where it cannot be shown. */
export function readInlineComponent(
  node: Component,
  name: 'Num' | 'Change',
  making: ArticleMaking,
): ElementContent {
  const use = name === 'Num' ? readFigure(node, making) : readChange(node, making)
  if (use) {
    making.figures.push(use)
    making.uses.set(node, use)
  }
  const tagName = name === 'Num' ? 'bantin-figure' : 'bantin-change'
  return { ...element(tagName, {}, []), ...(use ? { data: { use } } : {}) }
}

function readFigure(node: Component, making: ArticleMaking): FigureUse | undefined {
  const props = readProps(node, numAttributes, making)
  const text = wordsInside(node, making)
  const period = props && periodIn(props, 'period', props.values.period)
  if (!props || !period) return undefined
  const { series, org, group, show, plan, unit } = props.values
  const use: FigureUse = {
    kind: 'figure',
    place: props.place,
    series,
    period,
    ...(org === undefined ? {} : { org }),
    ...(group === undefined ? {} : { group }),
    show,
    ...(plan === undefined ? {} : { plan }),
    unit: unit === 'yes',
    ...(text === undefined ? {} : { text }),
  }
  return accepted(use, figureReference(use, props.at, making.context), making)
}

function readChange(node: Component, making: ArticleMaking): ChangeUse | undefined {
  const props = readProps(node, changeAttributes, making)
  if (node.children.length > 0) making.problems.push(contentProblem(node, 'nothing', making))
  const from = props && periodIn(props, 'from', props.values.from)
  const to = props && periodIn(props, 'to', props.values.to)
  if (!props || !from || !to) return undefined
  const { series, org, group, as } = props.values
  const use: ChangeUse = {
    kind: 'change',
    place: props.place,
    series,
    from,
    to,
    ...(org === undefined ? {} : { org }),
    ...(group === undefined ? {} : { group }),
    as: as ?? (making.context.series.get(series)?.measure === 'ratio' ? 'points' : 'count'),
  }
  return accepted(use, changeReference(use, props.at, making.context), making)
}

/** A period in an attribute; undefined, with a problem, where it is none. */
export function periodIn<Values>(
  { at, making }: Props<Values>,
  prop: string,
  text: string,
): Period | undefined {
  const period = parsePeriod(text)
  if (!period) making.problems.push(problem('bad-period', at(prop), { text }))
  return period
}

function accepted<Use>(use: Use, refusal: Problem | undefined, making: ArticleMaking): Use | undefined {
  if (refusal) making.problems.push(refusal)
  return refusal ? undefined : use
}

/** The author's own words between the tags: plain ones, in one paragraph. */
function wordsInside(node: Component, making: ArticleMaking): string | undefined {
  const [first, ...more] = node.children
  if (!first) return undefined
  const inside = first.type === 'paragraph' && more.length === 0 ? first.children : node.children
  if (inside.some(({ type }) => type !== 'text')) {
    making.problems.push(contentProblem(node, 'words', making))
    return undefined
  }
  return (
    plainText(inside)
      .replace(/[^\S\u00a0]+/gu, ' ')
      .trim() || undefined
  )
}
