import { drawsSeveral } from '../format/chart-kinds.ts'
import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import type { Period } from '../quantity/period.ts'
import { comparePeriods } from '../quantity/period-order.ts'
import { writePeriod } from '../quantity/write-period.ts'
import { chartAttributes, tableAttributes } from '../schema/component-chart.ts'
import { periodIn } from './article-figure.ts'
import type { ArticleMaking } from './article-making.ts'
import { readProps, templateOf, type Props } from './article-props.ts'
import { observationsOf, unknownId, unknownPart, unknownSeries } from './article-reference.ts'
import { CHART_TEXTS, type Block } from './article.ts'
import type { Component } from './mdx-attributes.ts'
import type { Series } from './series.ts'

/** A `<Chart/>`: what it names is there; whether there is enough to draw is for the chart to say. */
export function readChart(node: Component, making: ArticleMaking): Block | undefined {
  const props = readProps(node, chartAttributes, making)
  if (!props) return undefined
  const { kind, series: ids, by, org, group, target } = props.values
  const series = ids.split(/\s+/u)
  const before = making.problems.length
  if (series.length > 1 && !drawsSeveral(kind)) {
    making.problems.push(
      conflict(node, props, 'series', `kind="${kind}" chỉ vẽ một số liệu`, `kind="${kind}" draws one series`),
    )
  }
  const span = readSpan(node, props)
  for (const id of series) making.problems.push(...seriesProblems(id, node, props))
  making.problems.push(...targetProblems(target, props))
  const said = Object.fromEntries(
    CHART_TEXTS.flatMap((name) => {
      const template = templateOf(props, name)
      return template === undefined ? [] : [[name, template]]
    }),
  )
  if (making.problems.length > before || span === undefined) return undefined
  const chart = {
    place: props.place,
    chart: kind,
    series,
    ...span,
    ...(by === undefined ? {} : { by }),
    ...(org === undefined ? {} : { org }),
    ...(group === undefined ? {} : { group }),
    ...(target === undefined || target === 'plan' ? {} : { target }),
    ...said,
  }
  return { kind: 'chart', chart }
}

/** A `<DataTable/>`. */
export function readTable(node: Component, making: ArticleMaking): Block | undefined {
  const props = readProps(node, tableAttributes, making)
  if (!props) return undefined
  const { series, by } = props.values
  const span = readSpan(node, props)
  const problems = seriesProblems(series, node, props)
  making.problems.push(...problems)
  if (problems.length > 0 || span === undefined) return undefined
  return {
    kind: 'table',
    table: { place: props.place, series, ...span, ...(by === undefined ? {} : { by }) },
  }
}

/** Undefined, with its problems, where an end cannot be read or the ends are the wrong way round. */
function readSpan(
  node: Component,
  props: Props<Span>,
): { readonly from?: Period; readonly to?: Period } | undefined {
  const { from: first, to: last } = props.values
  const from = first === undefined ? undefined : periodIn(props, 'from', first)
  const to = last === undefined ? undefined : periodIn(props, 'to', last)
  if ((first !== undefined && !from) || (last !== undefined && !to)) return undefined
  if (from && to && comparePeriods(from, to) > 0) {
    const [start, end] = [`from="${writePeriod(from)}"`, `to="${writePeriod(to)}"`]
    props.making.problems.push(
      conflict(node, props, 'from', `${start} sau ${end}`, `${start} is after ${end}`),
    )
    return undefined
  }
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) }
}

function seriesProblems(id: string, node: Component, props: Props<Parts>): readonly Problem[] {
  const { making, at, values } = props
  const series = making.context.series.get(id)
  if (!series) return [unknownSeries(id, at('series'), making.context)]
  const unknown = unknownPart(values, at, making.context)
  if (unknown) return [unknown]
  if (series.lossy) return []
  return [
    ...(['org', 'group'] as const).flatMap((kind) => missingPart(series, kind, props)),
    ...missingBreakdown(series, node, props),
  ]
}

function missingPart(
  series: Series,
  kind: 'org' | 'group',
  { values, at }: Props<Parts>,
): readonly Problem[] {
  const id = values[kind]
  if (id === undefined || (kind === 'org' && id === series.org)) return []
  const targeted = series.targets.some((target) => target[kind] === id)
  return targeted || observationsOf(series).some((observation) => observation[kind] === id)
    ? []
    : [problem('unknown-reference/part', at(kind), { series, kind, id })]
}

function missingBreakdown(series: Series, node: Component, props: Props<Parts>): readonly Problem[] {
  const { by } = props.values
  if (by === undefined || observationsOf(series).some((observation) => observation[by] !== undefined))
    return []
  const [vi, en] = by === 'org' ? ['đơn vị', 'organisation'] : ['nhóm', 'group']
  return [
    conflict(
      node,
      props,
      'by',
      `“${series.id}” không có số theo ${vi}, nên không dùng by="${by}"`,
      `“${series.id}” has no figures by ${en}, so by="${by}" cannot be used`,
    ),
  ]
}

function targetProblems(target: string | undefined, { making, at }: Props<unknown>): readonly Problem[] {
  const { plans } = making.context
  return target === undefined || target === 'none' || target === 'plan' || plans.has(target)
    ? []
    : [unknownId('plan', target, at('target'), plans)]
}

function conflict(node: Component, { at }: Props<unknown>, prop: string, vi: string, en: string): Problem {
  return problem('bad-prop/conflict', at(prop), { tag: node.name ?? '', vi, en })
}

interface Span {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

interface Parts {
  readonly by?: 'org' | 'group' | undefined
  readonly org?: string | undefined
  readonly group?: string | undefined
}
