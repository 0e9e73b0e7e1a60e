import { writePeriod } from '../../quantity/write-period.ts'
import type { KnownFigure } from './known-figures.ts'
import type { ReadPassage } from './passages-of.ts'

/** What to paste in place of a typed number: a tag in the body of a story, a binding in braces elsewhere. */
export function tagFor(figure: KnownFigure, { passage }: ReadPassage): string {
  return holdsTags(passage) ? componentFor(figure) : bindingFor(figure)
}

function componentFor({ series, period, org, group, show, plan }: KnownFigure): string {
  const attributes = [
    `series="${series.series.id}"`,
    `period="${writePeriod(period)}"`,
    org === undefined ? '' : `org="${org}"`,
    group === undefined ? '' : `group="${group}"`,
    show === 'value' ? '' : `show="${show}"`,
    plan === undefined ? '' : `plan="${plan}"`,
  ]
  return `<Num ${attributes.filter((one) => one !== '').join(' ')}/>`
}

function bindingFor({ series, period, org, group, show, plan }: KnownFigure): string {
  const part = `${org === undefined ? '' : `@${org}`}${group === undefined ? '' : `#${group}`}`
  const shown =
    show === 'value' && plan === undefined ? '' : `.${show}${plan === undefined ? '' : `.${plan}`}`
  return `{{${series.series.id}.${writePeriod(period)}${part}${shown}}}`
}

/** Tags stand in the body of a story; everywhere else it is braces. */
export function holdsTags({ kind }: Pick<ReadPassage['passage'], 'kind'>): boolean {
  return IN_BODY.has(kind)
}

const IN_BODY: ReadonlySet<string> = new Set(['heading', 'paragraph', 'list-item', 'cell', 'footnote'])
