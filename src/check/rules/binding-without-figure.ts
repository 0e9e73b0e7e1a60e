import { changeReference, figureReference } from '../../load/article-reference.ts'
import type { ChangeUse, FigureUse } from '../../load/template.ts'
import { hasChange } from '../../model/change.ts'
import { findPoint } from '../../model/find-point.ts'
import { lookUp } from '../../model/look-up.ts'
import type { Model } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import type { Findings } from '../relation.ts'
import { usesOf } from '../uses.ts'

/**
 * A binding shows something. That what it names exists was seen when the text was read; here it must also lead to words: a share needs a
 * whole with a number, a gap a result, a change two numbers.
 */
export function bindingWithoutFigure(model: Model): Findings {
  return gather(
    usesOf(model).flatMap(({ kind, use }) => {
      if (kind === 'figure') return ofFigure(model, use)
      return kind === 'change' ? ofChange(model, use) : []
    }),
  )
}

function ofFigure(model: Model, use: FigureUse): readonly Found[] {
  const series = model.project.series.get(use.series)
  const { show } = use
  if (series === undefined || series.lossy || show === 'value' || lookUp(model, use) !== undefined) return []
  if (figureReference(use, () => use.place, contextOf(model)) !== undefined) return []
  return [{ problem: problem('unknown-reference/show', use.place, { series, period: use.period, show }) }]
}

function ofChange(model: Model, use: ChangeUse): readonly Found[] {
  const series = model.project.series.get(use.series)
  if (series === undefined || series.lossy || hasChange(model, use)) return []
  if (changeReference(use, () => use.place, contextOf(model)) !== undefined) return []
  const without = [use.from, use.to].find(
    (period) => findPoint(model, { ...use, period })?.observation.value.kind !== 'quantity',
  )
  return without === undefined
    ? []
    : [{ problem: problem('unknown-reference/period', use.place, { series, period: without }) }]
}

function contextOf({ project, language }: Model): Parameters<typeof figureReference>[2] {
  return { language, series: project.series, orgs: project.orgs, groups: project.groups }
}
