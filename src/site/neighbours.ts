import type { Edition } from '../load/edition.ts'
import type { Model } from '../model/model.ts'
import { isSample } from './front-edition.ts'

/** The numbers that came out before and after one; samples of invented figures are a row of their own. */
export function neighboursOf(model: Model, edition: Edition): Neighbours {
  const sample = isSample(model, edition)
  const row = model.editions.filter((each) => isSample(model, each) === sample)
  const at = row.findIndex(({ id }) => id === edition.id)
  const [previous, next] = [row[at - 1], row[at + 1]]
  return { ...(previous === undefined ? {} : { previous }), ...(next === undefined ? {} : { next }) }
}

export interface Neighbours {
  readonly previous?: Edition
  readonly next?: Edition
}
