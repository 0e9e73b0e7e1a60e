import type { Template } from '../load/template.ts'
import { figureOf } from './figure.ts'
import type { Model } from './model.ts'

/** The text with every binding filled in, as seen. A binding without a figure is a problem of its own and leaves `…` here. */
export function fillTemplate(model: Model, template: Template): string {
  return template.parts
    .map((part) => (typeof part === 'string' ? part : (figureOf(model, part)?.text ?? '…')))
    .join('')
}
