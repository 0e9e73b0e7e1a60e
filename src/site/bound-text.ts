import type { Template } from '../load/template.ts'
import type { Model } from '../model/model.ts'
import { renderTemplate } from './article.ts'
import { tieNumbers } from './compounds.ts'

/** An editor's text as HTML, each binding a `<data>` that says which figure it is, years and counts tied to their words. */
export function boundHtml(model: Model, template: Template): string {
  const parts = template.parts.map((part) => (typeof part === 'string' ? tieNumbers(part) : part))
  return renderTemplate(model, { ...template, parts })
}
