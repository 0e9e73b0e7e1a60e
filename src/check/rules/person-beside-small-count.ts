import type { Article, Block } from '../../load/article.ts'
import type { Model } from '../../model/model.ts'
import { pointKey } from '../../model/point-key.ts'
import { problem } from '../../problems/make-problem.ts'
import type { Place } from '../../problems/place.ts'
import { containsPeriod } from '../../quantity/period-order.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import { aboutOf } from '../observations.ts'
import type { Findings } from '../relation.ts'
import type { SmallCell } from '../small-cells.ts'
import { smallCells } from '../small-cells.ts'
import { partName, relatedValue } from '../speak.ts'

/**
 * A story that shows such a small count, in its words or in a chart of that crossing, has no named speaker and no picture: readers would take them
 * for the people counted. Told once a story, at the first person shown.
 */
export function personBesideSmallCount(model: Model): Findings {
  const cells = smallCells(model)
  if (cells.length === 0) return gather([])
  return gather(
    model.editions.flatMap((edition) => edition.articles.flatMap((article) => test(model, cells, article))),
  )
}

function test(model: Model, cells: readonly SmallCell[], article: Article): readonly Found[] {
  const [person] = peopleIn(article)
  const small = person && cells.find((cell) => shows(article, cell))
  if (person === undefined || small === undefined) return []
  const { cell, value } = small
  const details = {
    org: partName(model, { org: cell.org }),
    group: partName(model, { group: cell.group }),
    value,
    ...(person.name === undefined ? {} : { name: person.name }),
  }
  return [
    {
      problem: problem('small-count/person', person.place, details, {
        related: [relatedValue(cell.places.value, value)],
        about: aboutOf(cell),
      }),
    },
  ]
}

/** Named speakers and pictures, in the order of the story. */
function peopleIn({ image, blocks, pictures }: Article): readonly Person[] {
  const inBlocks = blocks.flatMap((block) => peopleInBlock(block))
  return [...(image === undefined ? [] : [image]), ...inBlocks, ...pictures]
}

function peopleInBlock(block: Block): readonly Person[] {
  switch (block.kind) {
    case 'quote':
      return [{ name: block.name, place: block.place }, ...block.blocks.flatMap(peopleInBlock)]
    case 'photo':
      return [{ place: block.place }]
    case 'note':
      return block.blocks.flatMap(peopleInBlock)
    case 'text':
    case 'chart':
    case 'table':
    case 'key-figures':
      return []
  }
}

function shows({ passages, blocks }: Article, { series: { series }, cell }: SmallCell): boolean {
  const key = pointKey(series, cell)
  const inWords = passages.some(({ bindings }) =>
    bindings.some(({ use }) => {
      if (use.series !== series.id) return false
      const periods = use.kind === 'figure' ? [use.period] : [use.from, use.to]
      return periods.some((period) => pointKey(series, { ...use, period }) === key)
    }),
  )
  return inWords || blocks.some((block) => draws(block, series.id, cell))
}

/** Does a chart draw this crossing by itself? Its range may be open on either side. */
function draws(block: Block, series: string, cell: SmallCell['cell']): boolean {
  if (block.kind !== 'chart') return false
  const { chart } = block
  return (
    chart.series.includes(series) &&
    chart.org === cell.org &&
    chart.group === cell.group &&
    [chart.from, chart.to].every((end) => end === undefined || reaches(end, cell, end === chart.from))
  )
}

function reaches(end: SmallCell['cell']['period'], { period }: SmallCell['cell'], isStart: boolean): boolean {
  return containsPeriod(end, period) || (isStart ? end.year <= period.year : end.year >= period.year)
}

interface Person {
  readonly name?: string
  readonly place: Place
}
