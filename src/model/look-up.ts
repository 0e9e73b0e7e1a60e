import type { FigureUse } from '../load/template.ts'
import { samePeriod } from '../quantity/period-order.ts'
import type { Gap, Quantity, Value } from '../quantity/quantity.ts'
import { gapOf } from './derive-gap.ts'
import { pointAt } from './find-point.ts'
import type { Model, Point, ResolvedTarget, SeriesModel } from './model.ts'
import { partKey } from './point-key.ts'
import { resolveTargets } from './resolve-targets.ts'
import { shareOfPoint } from './share.ts'

/** What of the data a binding means: printed where it is printed, else computed. */
export function lookUp(model: Model, use: FigureUse): Found | undefined {
  const series = model.series.get(use.series)
  if (series === undefined) return undefined
  const point = pointAt(series, use)
  const found = quantityOf(model, series, point, use)
  return found && { ...found, series, ...(point === undefined ? {} : { point }) }
}

/** The targets of a period, also of one that has no observation yet; the deciding one first. */
export function targetsAt(
  model: Model,
  series: SeriesModel,
  use: Pick<FigureUse, 'period' | 'org' | 'group'>,
): readonly ResolvedTarget[] {
  const point = pointAt(series, use)
  if (point !== undefined) return point.targets
  const part = partKey(series.series, use)
  return resolveTargets({
    unit: series.unit,
    plans: model.project.plans,
    targets: series.series.targets.filter((target) => partKey(series.series, target) === part),
    period: use.period,
  })
}

function quantityOf(
  model: Model,
  series: SeriesModel,
  point: Point | undefined,
  use: FigureUse,
): Shown | undefined {
  switch (use.show) {
    case 'value':
      return printed(point?.observation.value)
    case 'of':
      return printed(point?.observation.of)
    case 'share':
      return printed(point?.observation.share) ?? computed(point && shareOfPoint(series, point))
    case 'met':
      return printed(metOf(point, use.plan)) ?? computed(targetOf(model, series, use)?.ratio)
    case 'target': {
      const target = targetOf(model, series, use)
      return target?.value && { quantity: target.value, derived: target.derived }
    }
    case 'gap': {
      const target = targetOf(model, series, use)
      return printed(target?.gap) ?? computed(target && gapOf(target))
    }
    case 'statement':
      return printed(statementOf(series, use))
  }
}

function targetOf(model: Model, series: SeriesModel, use: FigureUse): ResolvedTarget | undefined {
  const targets = targetsAt(model, series, use)
  return use.plan === undefined ? targets[0] : targets.find(({ plan }) => plan.id === use.plan)
}

function metOf(point: Point | undefined, plan: string | undefined): Quantity | undefined {
  const { met, metPlan } = point?.observation ?? {}
  return plan === undefined || metPlan === undefined || metPlan === plan ? met : undefined
}

function statementOf(series: SeriesModel, use: FigureUse): Quantity | undefined {
  const part = partKey(series.series, use)
  return series.series.statements.find(
    (statement) => samePeriod(statement.period, use.period) && partKey(series.series, statement) === part,
  )?.value
}

function printed(quantity: Value | Gap | undefined): Shown | undefined {
  return quantity && { quantity, derived: false }
}

function computed(quantity: Value | Gap | undefined): Shown | undefined {
  return quantity && { quantity, derived: true }
}

interface Shown {
  readonly quantity: Value | Gap
  /** True: computed, nowhere printed. */
  readonly derived: boolean
}

export interface Found extends Shown {
  readonly series: SeriesModel
  readonly point?: Point
}
