import type { KeyFigure } from '../load/edition.ts'
import { findPoint } from '../model/find-point.ts'
import type { Model, Point, SeriesModel } from '../model/model.ts'
import { hiddenSvgOf } from './svg.ts'
import { tileBar } from './tile-bar.ts'
import { tileShare } from './tile-share.ts'
import { tileSlope } from './tile-slope.ts'
import { tileSquares } from './tile-squares.ts'

/**
 * The small picture of a key figure as markup: a bar against its plan, a slope from the period it is compared with, squares of a whole,
 * or a bar in a frame for a bare share. Undefined where a picture would say nothing. The words beside it say the same, so it is hidden
 * from screen readers.
 */
export function tileSvg(model: Model, figure: KeyFigure): string | undefined {
  const series = model.series.get(figure.series)
  const point = findPoint(model, figure)
  if (series === undefined || point === undefined || point.observation.value.kind === 'missing')
    return undefined
  const squares = figure.compare === undefined ? tileSquares(series, point) : undefined
  if (squares !== undefined)
    return hiddenSvgOf(squares, {
      id: 'tile',
      className: 'tile-squares',
      width: '100%',
      viewBox: [270, squares.height],
    })
  const drawing = drawingOf(model, series, point, figure)
  return drawing && hiddenSvgOf(drawing, { id: 'tile', className: 'tile-plot', width: '100%' })
}

function drawingOf(
  model: Model,
  series: SeriesModel,
  point: Point,
  { compare, ...figure }: KeyFigure,
): ReturnType<typeof tileBar> {
  if (compare === 'target') return tileBar(model, series, point)
  if (compare === undefined) return tileShare(series, point)
  const before = findPoint(model, { ...figure, period: compare })
  return before && tileSlope(model, series, before, point)
}
