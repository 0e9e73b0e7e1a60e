import { words } from '../format/words.ts'
import type { Edition } from '../load/edition.ts'
import { fillTemplate } from '../model/fill-template.ts'
import type { Model } from '../model/model.ts'
import { numberOf } from './frame.ts'
import { editionHref } from './links.ts'
import { neighboursOf } from './neighbours.ts'

/** The numbers before and after one, as links. */
export function numberLinks(model: Model, edition: Edition): NumberLinks {
  const word = words(model.language)
  const { previous, next } = neighboursOf(model, edition)
  const link = (to: Edition, label: string): NumberLink => ({
    label: `${label}: ${numberOf(model, to).folio}`,
    title: fillTemplate(model, to.title),
    href: editionHref(to.id),
  })
  return {
    ...(previous === undefined ? {} : { previous: link(previous, word.previousNumber) }),
    ...(next === undefined ? {} : { next: link(next, word.nextNumber) }),
  }
}

export interface NumberLinks {
  readonly previous?: NumberLink
  readonly next?: NumberLink
}

export interface NumberLink {
  /** `Số trước: Số 01, tháng 01/2024` */
  readonly label: string
  readonly title: string
  readonly href: string
}
