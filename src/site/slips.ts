import { descending } from 'd3-array'
import { dayOf, formatDate } from '../format/date.ts'
import { describeChangeHead } from '../format/sentences/changes.ts'
import { formatValue } from '../format/value.ts'
import type { Article, Block, ChartUse, TableUse } from '../load/article.ts'
import type { Correction, Edition } from '../load/edition.ts'
import type { ChangeUse, FigureUse, Template } from '../load/template.ts'
import { fillTemplate } from '../model/fill-template.ts'
import type { Model } from '../model/model.ts'
import type { Period } from '../quantity/period.ts'
import { comparePeriods, samePeriod } from '../quantity/period-order.ts'
import { changeName, changesOf, type Change } from './changes.ts'

/** What was put right in a number after it came out: its own notices, and the figures of its head that have changed since. */
export function slipsOfEdition(model: Model, edition: Edition): readonly Slip[] {
  const { title, summary, mainPoints, keyFigures, releaseAt } = edition
  const uses = [title, summary, ...mainPoints].flatMap(figuresIn)
  return slips(model, edition.corrections, [...keyFigures, ...uses], releaseAt)
}

/** The same of a story: figures in its text, its charts and its tables. */
export function slipsOfArticle(model: Model, edition: Edition, article: Article): readonly Slip[] {
  const uses = [
    ...[article.title, article.summary].flatMap(figuresIn),
    ...article.figures,
    ...article.blocks.flatMap(drawnIn),
  ]
  return slips(model, article.corrections, uses, article.releaseAt ?? edition.releaseAt)
}

/** The last day on which something was put right, `YYYY-MM-DD`. */
export function lastSlip(found: readonly Slip[]): string | undefined {
  return found[0]?.date
}

function slips(
  model: Model,
  corrections: readonly Correction[],
  uses: readonly Use[],
  releaseAt: string,
): readonly Slip[] {
  const released = dayOf(releaseAt, model.site.timezone)
  const series = [...new Set(uses.flatMap(seriesIn))].sort()
  const changed = series.flatMap((id) => {
    const found = model.series.get(id)
    if (found === undefined) return []
    return changesOf(found)
      .filter(
        (change) =>
          change.revision.date > released && uses.some((use) => shows(use, id, found.org.id, change)),
      )
      .map((change) => slipOfChange(model, id, change))
  })
  return [...corrections.map((correction) => slipOf(model, correction)), ...changed].sort((a, b) =>
    descending(a.date, b.date),
  )
}

function slipOf(model: Model, { date, text, was, now, where }: Correction): Slip {
  return {
    date,
    head: describeChangeHead(
      'correction',
      formatDate(date, { language: model.language, long: true }),
      model.language,
    ),
    reason: fillTemplate(model, text),
    ...(where === undefined ? {} : { where }),
    ...(was === undefined ? {} : { was }),
    ...(now === undefined ? {} : { now }),
  }
}

function slipOfChange(model: Model, series: string, change: Change): Slip {
  const { language } = model
  const { revision, now } = change
  const unit = model.series.get(series)?.unit
  const style = { language, ...(unit === undefined ? {} : { unit }) }
  return {
    date: revision.date,
    head: describeChangeHead(revision.type, formatDate(revision.date, { language, long: true }), language),
    where: changeName(model, series, change),
    was: formatValue(revision.was, style),
    now: formatValue(now, style),
    reason: revision.reason,
  }
}

/** Whether a reader of this use saw the figure that has changed. */
function shows(use: Use, series: string, whole: string, { period, org, group, ofPlan }: Change): boolean {
  if (!seriesIn(use).includes(series)) return false
  if ('series' in use && Array.isArray(use.series)) return isDrawn(use as ChartUse, period)
  if ('kind' in use && use.kind === 'change')
    return (
      !ofPlan && [use.from, use.to].some((at) => samePeriod(at, period)) && isPart(use, whole, { org, group })
    )
  if ('period' in use) {
    const shown = 'show' in use ? use.show : use.compare === 'target' ? 'gap' : 'value'
    const seen = shown === 'gap' || shown === 'met' || (shown === 'target') === ofPlan
    return seen && samePeriod(use.period, period) && isPart(use, whole, { org, group })
  }
  return isDrawn(use, period)
}

function isDrawn({ from, to }: { readonly from?: Period; readonly to?: Period }, period: Period): boolean {
  return (
    (from === undefined || comparePeriods(from, period) <= 0) &&
    (to === undefined || comparePeriods(period, to) <= 0)
  )
}

interface Part {
  readonly org?: string | undefined
  readonly group?: string | undefined
}

function isPart(use: Part, whole: string, change: Part): boolean {
  return (use.org ?? whole) === (change.org ?? whole) && use.group === change.group
}

function figuresIn(template: Template): readonly FigureUse[] {
  return template.parts.filter((part) => typeof part !== 'string')
}

function drawnIn(block: Block): readonly (ChartUse | TableUse)[] {
  switch (block.kind) {
    case 'chart':
      return [block.chart]
    case 'table':
      return [block.table]
    case 'quote':
    case 'note':
      return block.blocks.flatMap(drawnIn)
    case 'text':
    case 'key-figures':
    case 'photo':
      return []
  }
}

function seriesIn({ series }: Use): readonly string[] {
  return typeof series === 'string' ? [series] : series
}

type Use = FigureUse | ChangeUse | Edition['keyFigures'][number] | ChartUse | TableUse

/** Where, what was printed, what to read, and why. */
export interface Slip {
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly head: string
  readonly reason: string
  readonly where?: string
  readonly was?: string
  readonly now?: string
}
