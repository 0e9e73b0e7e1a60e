import { escape } from '../charts/svg.ts'
import type { FigureUse, Template } from '../load/template.ts'
import { figureOf } from '../model/figure.ts'
import type { Model } from '../model/model.ts'
import { writePeriod } from '../quantity/write-period.ts'
import { tieNumbers } from './compounds.ts'

/** An editor's text as HTML, each binding a `<data>` that says which figure it is. */
export function boundHtml(model: Model, template: Template): string {
  return template.parts
    .map((part) => (typeof part === 'string' ? escape(tieNumbers(part)) : boundFigureHtml(model, part)))
    .join('')
}

/** One bound figure: `<data value="172" data-series="ket-nap" data-period="2023">172 đảng viên</data>`. */
function boundFigureHtml(model: Model, use: FigureUse): string {
  const figure = figureOf(model, use)
  if (figure === undefined) return ''
  const attributes = [
    ['value', figure.value],
    ['data-series', use.series],
    ['data-period', writePeriod(use.period)],
    ['data-org', use.org],
    ['data-group', use.group],
    ['data-low', figure.low],
    ['data-high', figure.high],
  ] as const
  const written = attributes
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
  return `<data${written.join('')}>${escape(figure.text)}</data>`
}
