import { formatGap } from '../format/gap.ts'
import type { Register } from '../format/value.ts'
import { formatValue } from '../format/value.ts'
import type { FigureUse } from '../load/template.ts'
import type { Gap, Value } from '../quantity/quantity.ts'
import type { Unit } from '../quantity/unit.ts'
import type { Found } from './look-up.ts'
import { lookUp } from './look-up.ts'
import type { Model, Point } from './model.ts'

/**
 * What a bound figure shows. Undefined where the data has nothing for it (a problem says so; nothing is ever invented).
 */
export function figureOf(model: Model, use: FigureUse): Figure | undefined {
  const found = lookUp(model, use)
  if (found === undefined) return undefined
  const unit = unitOf(model, found)
  const write = (register: Register): string =>
    writeFigure(found.quantity, { model, unit, named: use.unit, register })
  return {
    text: use.text ?? write('seen'),
    spoken: use.text ?? write('spoken'),
    ...numbersOf(found.quantity),
    quantity: found.quantity,
    unit,
    ...(found.point === undefined ? {} : { point: found.point }),
    derived: found.derived,
  }
}

function writeFigure(
  quantity: Value | Gap,
  { model, unit, named, register }: { model: Model; unit: Unit; named: boolean; register: Register },
): string {
  const { language } = model
  const shown = named || unit.kind === 'percent' || unit.kind === 'per-mille' ? unit : undefined
  if (quantity.kind === 'gap') return formatGap(quantity, { language, unit: shown, register })
  return formatValue(quantity, { language, unit: shown, register, place: 'prose' })
}

function numbersOf(quantity: Value | Gap): Pick<Figure, 'value' | 'low' | 'high'> {
  if (quantity.kind === 'missing') return {}
  const { number, hard, qualifier } = quantity.kind === 'gap' ? quantity.amount : quantity
  return {
    ...(number === null ? {} : { value: number }),
    ...(qualifier === 'exact' || !Number.isFinite(hard.low) ? {} : { low: hard.low }),
    ...(qualifier === 'exact' || !Number.isFinite(hard.high) ? {} : { high: hard.high }),
  }
}

/** Shares of a series of people are per cents: the site's own unit for them, else a plain one. */
function unitOf(model: Model, { quantity, series }: Found): Unit {
  const scale = quantity.kind === 'quantity' ? quantity.scale : 'one'
  if (scale !== 'percent' && scale !== 'per-mille') return series.unit
  if (series.unit.kind === scale) return series.unit
  return (
    [...model.project.units.values()].find(({ kind }) => kind === scale) ?? {
      id: scale,
      name: '%',
      kind: scale,
      aliases: [],
    }
  )
}

/** A figure ready to be printed. */
export interface Figure {
  /** As seen, in the site's form, one run of text with no-break spaces; the author's own words where the binding holds some. */
  readonly text: string
  /** As a screen reader should say it. */
  readonly spoken: string
  /** The number, or the bound of a qualified one; absent for a range and for no number. */
  readonly value?: number
  /** Ends of the hard interval, only where the value is not one exact number and the end is not open to the sky. */
  readonly low?: number
  readonly high?: number
  /** What the figure stands for: of a share the share, of a target the target; derived targets too. */
  readonly quantity: Value | Gap
  /** Unit of the quantity: per cent for shares, the series' own otherwise. */
  readonly unit: Unit
  /** The point it comes from; absent for statements and for targets of periods without an observation. */
  readonly point?: Point
  /** True where the quantity is computed ("suy ra từ nguồn") and nowhere printed. */
  readonly derived: boolean
}
