import { tileSvg } from '../charts/tile.ts'
import { capitalize } from '../format/capital.ts'
import { formatPeriod } from '../format/period.ts'
import { formatValue } from '../format/value.ts'
import { words } from '../format/words.ts'
import type { Edition, KeyFigure } from '../load/edition.ts'
import { changeOf } from '../model/change.ts'
import { findPoint } from '../model/find-point.ts'
import type { Model, Point, ResolvedTarget, SeriesModel } from '../model/model.ts'
import { shareOfPoint } from '../model/share.ts'
import type { Cell } from './ledger.ts'
import { valueCell } from './ledger.ts'
import { seriesHref } from './links.ts'
import { pointName } from './names.ts'
import { pageWords } from './page-words.ts'
import { asOfText } from './series-table.ts'
import { verdictText } from './verdict-cell.ts'

/** The key figures of a number of the bulletin, each with what it is measured against. */
export function tilesOf(model: Model, edition: Edition): readonly Tile[] {
  return edition.keyFigures.flatMap((figure) => tileOf(model, figure) ?? [])
}

function tileOf(model: Model, figure: KeyFigure): Tile | undefined {
  const series = model.series.get(figure.series)
  const point = findPoint(model, figure)
  if (series === undefined || point === undefined) return undefined
  const { language } = model
  const { observation } = point
  const style = { language, unit: series.unit }
  const drawing = tileSvg(model, figure)
  return {
    label: `${pointName(model, figure.series, point)}, ${formatPeriod(figure.period, { language })}`,
    href: seriesHref(figure.series),
    figure: valueCell(observation.value, { ...style, status: observation.status }),
    ...(observation.of === undefined
      ? {}
      : { whole: `${pageWords(language).outOf} ${formatValue(observation.of, { language })}` }),
    state: stateOf(model, series, point, figure),
    ...(series.series.illustrative ? { illustrative: capitalize(words(language).illustrative) } : {}),
    ...remarkOf(model, point, figure),
    ...(drawing === undefined ? {} : { drawing }),
  }
}

function stateOf(model: Model, series: SeriesModel, point: Point, figure: KeyFigure): Cell {
  const { language } = model
  if (figure.compare === 'target') return targetState(model, point.target)
  if (figure.compare !== undefined) {
    const change = changeOf(model, {
      ...figure,
      kind: 'change',
      from: figure.compare,
      to: figure.period,
      as: series.series.measure === 'ratio' ? 'points' : 'count',
    })
    const base = formatPeriod(figure.compare, { language })
    return change === undefined
      ? { kind: 'empty' }
      : { kind: 'text', text: `${capitalize(change.text)} ${pageWords(language).against} ${base}` }
  }
  const share = point.observation.share ?? shareOfPoint(series, point)
  return share === undefined
    ? { kind: 'empty' }
    : { kind: 'text', text: capitalize(`${pageWords(language).making} ${formatValue(share, { language })}`) }
}

function targetState({ language }: Model, target: ResolvedTarget | undefined): Cell {
  if (target?.verdict === undefined) return { kind: 'empty' }
  const upward = target.target.better === 'higher'
  const exact = upward && target.ratio?.qualifier === 'exact' ? target.ratio : undefined
  const reached = exact === undefined ? '' : ` (${formatValue(exact, { language })})`
  return { kind: 'verdict', verdict: target.verdict, text: `${verdictText(target, language)}${reached}` }
}

function remarkOf(model: Model, point: Point, { compare }: KeyFigure): { readonly remark?: string } {
  if (compare === 'target' && point.target !== undefined) return { remark: point.target.plan.name }
  const { asOf } = point.observation
  return asOf === undefined ? {} : { remark: capitalize(asOfText(model, asOf)) }
}

export interface Tile {
  readonly label: string
  readonly href: string
  readonly figure: Cell
  /** `trên 214`, behind a figure that is part of a whole. */
  readonly whole?: string
  readonly state: Cell
  readonly remark?: string
  readonly illustrative?: string
  /** Markup of the small picture, where there is one to draw. */
  readonly drawing?: string
}
