import type { Edition } from '../load/edition.ts'
import type { Model } from '../model/model.ts'
import { seriesOfEdition } from './illustrative.ts'

/**
 * The number that the front page shows: the last that is out. A number made of invented figures only is a sample for readers in training;
 * it stands in the list and takes the front page only where there is no other.
 */
export function frontEdition(model: Model): Edition | undefined {
  return model.editions.findLast((edition) => !isSample(model, edition)) ?? model.editions.at(-1)
}

/** Whether every figure that a number puts forward is invented. */
export function isSample(model: Model, edition: Edition): boolean {
  const used = seriesOfEdition(edition)
  return used.length > 0 && used.every((id) => model.series.get(id)?.series.illustrative === true)
}
