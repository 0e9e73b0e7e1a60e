import { escape } from '../format/escape.ts'
import type { Drawing } from './chart.ts'
import type { Rule, Shape, Text } from './shape.ts'

/**
 * A drawing as SVG markup: classes for the style sheet, no style, no colour. It has no view box: text keeps its size while the plot
 * takes the width it is given. `id` must be unique on the page; title and description make it an image with a name.
 */
export function svgOf(drawing: Drawing, { id, title, description, figures }: SvgNames): string {
  const names =
    `<title id="${escape(id)}-t">${escape(title)}</title>` +
    (description === '' ? '' : `<desc id="${escape(id)}-d">${escape(description)}</desc>`)
  const described = description === '' ? '' : ` aria-describedby="${escape(id)}-d"`
  return (
    `<svg class="drawing plot" role="img" width="100%" height="${drawing.height}" aria-labelledby="${escape(id)}-t"${described}>` +
    `${names}${shapesOf(drawing.shapes, { id, unit: '%', figures })}</svg>`
  )
}

/**
 * A drawing that says nothing by itself: a sign beside its word, the picture in a tile. Hidden from screen readers. At a width in per cent
 * its shapes are placed in per cent, else in pixels.
 */
export function hiddenSvgOf(drawing: Drawing, { id, className, width, viewBox }: HiddenSvg): string {
  const unit = viewBox === undefined && width.endsWith('%') ? '%' : ''
  const size = viewBox === undefined ? `height="${drawing.height}"` : `viewBox="0 0 ${viewBox.join(' ')}"`
  return (
    `<svg class="drawing ${escape(className)}" aria-hidden="true" focusable="false" width="${width}" ${size}>` +
    `${shapesOf(drawing.shapes, { id, unit, figures: NONE })}</svg>`
  )
}

function shapesOf(shapes: readonly Shape[], manner: Manner): string {
  const definitions = [
    shapes.some((shape) => shape.kind === 'box' && shape.role === 'hatch') ? hatchOf(manner.id) : '',
    shapes.some((shape) => shape.kind === 'rule' && shape.capped === true) ? capOf(manner.id) : '',
  ].join('')
  const body = shapes.map((shape) => markup(shape, manner)).join('')
  return definitions === '' ? body : `<defs>${definitions}</defs>${body}`
}

/** 45° lines, 7 px apart (a tile of 9.9 px); the lines leave the tile on both sides so that the pattern has no seams. */
function hatchOf(id: string): string {
  return (
    `<pattern id="${escape(id)}-h" width="9.9" height="9.9" patternUnits="userSpaceOnUse">` +
    '<path class="hatch-line" d="M-1 1L1 -1M0 9.9L9.9 0M8.9 10.9L10.9 8.9"/></pattern>'
  )
}

/** 2 × 9 px across the end of a line. */
function capOf(id: string): string {
  return (
    `<marker id="${escape(id)}-c" markerUnits="userSpaceOnUse" markerWidth="2" markerHeight="9" refX="1" refY="4.5">` +
    '<rect class="cap-line" width="2" height="9"/></marker>'
  )
}

function markup(shape: Shape, manner: Manner): string {
  const { id, unit } = manner
  const key = keyOf(shape, manner)
  const x = (value: number): string => length(value, unit)
  switch (shape.kind) {
    case 'box': {
      const place = `x="${x(shape.x)}" y="${px(shape.y)}" width="${x(shape.width)}" height="${px(shape.height)}"`
      return `<rect ${classes(shape)}${key} ${place}${shape.role === 'hatch' ? ` fill="url(#${escape(id)}-h)"` : ''}/>`
    }
    case 'rule':
      return `<line ${classes(shape)} x1="${x(shape.x1)}" y1="${px(shape.y1)}" x2="${x(shape.x2)}" y2="${px(shape.y2)}"${caps(shape, id)}/>`
    case 'dot':
      return `<circle ${classes(shape)}${key} cx="${x(shape.x)}" cy="${px(shape.y)}" r="${px(shape.radius)}"/>`
    case 'text':
      return `<text ${classes(shape)} x="${x(shape.x)}" y="${px(shape.y)}"${besides(shape)}>${escape(shape.text)}</text>`
    case 'path':
      return `<path ${classes(shape)} d="${shape.d}"/>`
    case 'spot': {
      const tier = shape.tier === undefined ? '' : ` class="${shape.tier}"`
      const inner = shape.shapes.map((each) => markup(each, { ...manner, unit: '' })).join('')
      return `<svg${tier}${key} x="${x(shape.x)}" y="${px(shape.y)}" overflow="visible">${inner}</svg>`
    }
  }
}

/** Marks, not labels and rules, say which figure they draw: the script that walks through them reads it from the table. */
function keyOf(shape: Shape, { figures }: Manner): string {
  if (shape.kind === 'text' || shape.kind === 'rule' || shape.of === undefined) return ''
  const figure = figures.get(shape.of)
  return figure === undefined ? '' : ` data-k="${figure}"`
}

const NONE: Figures = new Map()

function classes(shape: Exclude<Shape, { kind: 'spot' }>): string {
  const anchor = shape.kind === 'text' && shape.anchor !== 'middle' ? ` ${shape.anchor}` : ''
  const now = shape.now === true ? ' now' : ''
  const tier = shape.tier === undefined ? '' : ` ${shape.tier}`
  return `class="${shape.role}${anchor}${now}${tier}"`
}

function caps({ capped }: Rule, id: string): string {
  return capped === true ? ` marker-start="url(#${escape(id)}-c)" marker-end="url(#${escape(id)}-c)"` : ''
}

function besides(shape: Text): string {
  return shape.dx === undefined || shape.dx === 0 ? '' : ` dx="${px(shape.dx)}"`
}

function length(value: number, unit: '%' | ''): string {
  const rounded = px(value)
  return rounded === '0' ? '0' : `${rounded}${unit}`
}

/** Two decimals are finer than any screen and keep the bytes the same everywhere. */
function px(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return String(rounded === 0 ? 0 : rounded)
}

interface Manner {
  readonly id: string
  readonly unit: '%' | ''
  readonly figures: Figures
}

/** Which figure of the table a mark draws, by the mark's key: `3` is the fourth row, `3.2` its third cell. */
export type Figures = ReadonlyMap<string, string>

export interface SvgNames {
  readonly figures: Figures
  readonly id: string
  readonly title: string
  readonly description: string
}

export interface HiddenSvg {
  readonly id: string
  readonly className: string
  readonly width: string
  /** For pictures without text, which may shrink with their room. */
  readonly viewBox?: readonly [number, number]
}
