import type { Model, Point, ResolvedTarget, SeriesModel } from '../model/model.ts'
import { once } from './once.ts'
import { seriesOf, pointsOf } from './observations.ts'
import { soundValue } from './sound.ts'
import type { Quantity } from '../quantity/quantity.ts'

/** Every result beside every target that speaks of its period. */
export const resultsAgainstTargets = once((model: Model): readonly Against[] =>
  seriesOf(model).flatMap((series) =>
    pointsOf(series)
      .filter(({ targets }) => targets.length > 0)
      .flatMap((point) => {
        const result = soundValue(series, point.observation)
        return result === undefined
          ? []
          : point.targets.map((resolved) => ({ series, point, result, resolved }))
      }),
  ),
)

export interface Against {
  readonly series: SeriesModel
  readonly point: Point
  readonly result: Quantity
  readonly resolved: ResolvedTarget
}
