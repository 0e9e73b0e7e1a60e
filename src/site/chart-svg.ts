import type { Chart } from '../charts/chart.ts'
import { placeShapes, type Placed } from '../charts/place-shapes.ts'
import type { Weight } from '../charts/text-width.ts'
import { wrap } from '../charts/wrap.ts'
import { escape } from '../format/escape.ts'
import { dayToken, inkOf, type Ink } from './chart-ink.ts'

/** The width of the picture, wide enough for every label, and what is left free around it. */
const WIDTH = 720
const MARGIN = 24

/**
 * A chart as a file that stands by itself: title, subtitle, picture, notes, source and status, and where and when it was published, with
 * every look written as an attribute, so that word processors and drawing programs show it as the page does.
 */
export function chartSvg(chart: Chart, issued: string): string {
  const { title, description, drawing } = chart
  const head = stack(headLines(chart), 18)
  const plot = head.height + 18
  const foot = stack(footLines(chart, issued), plot + drawing.height + 14)
  const height = Math.round(foot.height + MARGIN)
  const left = MARGIN + drawing.indent
  const shapes = placeShapes(drawing, WIDTH - 2 * MARGIN)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="t d">`,
    `<title id="t">${escape(title)}</title>`,
    `<desc id="d">${escape(description)}</desc>`,
    ...(shapes.some((shape) => shape.kind === 'box' && shape.role === 'hatch') ? [hatch()] : []),
    `<rect width="${WIDTH}" height="${height}" fill="${dayToken('paper')}"/>`,
    `<rect x="${MARGIN}" y="${MARGIN - 8}" width="${WIDTH - 2 * MARGIN}" height="2" fill="${dayToken('ink')}"/>`,
    ...head.texts,
    `<g transform="translate(${left} ${plot})" font-family="${escape(SANS)}">`,
    ...shapes.flatMap(markup),
    '</g>',
    ...foot.texts,
    '</svg>',
    '',
  ].join('\n')
}

function headLines({ title, subtitle, illustrative }: Chart): readonly Line[] {
  const ink = dayToken('ink')
  const width = WIDTH - 2 * MARGIN
  return [
    ...wrap(title, { width, size: 21.5, weight: 'bold' }).map((text): Line => ({
      text,
      size: 20,
      leading: 28,
      face: SERIF,
      weight: 'bold',
      fill: ink,
    })),
    ...wrap(`${subtitle}.`, { width, size: 15 }).map((text): Line => ({
      text,
      size: 15,
      leading: 22,
      face: SANS,
      weight: 'regular',
      fill: dayToken('ink-2'),
    })),
    ...(illustrative === undefined
      ? []
      : [
          { text: illustrative, size: 15, leading: 22, face: SANS, weight: 'bold', fill: ink } satisfies Line,
        ]),
  ]
}

function footLines({ notes, source, caption }: Chart, issued: string): readonly Line[] {
  return [...(caption === undefined ? [] : [caption]), ...notes, source, issued]
    .filter((text) => text !== '')
    .flatMap((text) => wrap(text, { width: WIDTH - 2 * MARGIN, size: 13 }))
    .map((text): Line => ({
      text,
      size: 13,
      leading: 20,
      face: SANS,
      weight: 'regular',
      fill: dayToken('ink-2'),
    }))
}

function stack(lines: readonly Line[], top: number): { texts: readonly string[]; height: number } {
  let y = top
  const texts = lines.map(({ text, size, leading, face, weight, fill }) => {
    y += leading
    const style = `font-family="${escape(face)}" font-size="${size}"${weight === 'bold' ? ' font-weight="600"' : ''} fill="${fill}"`
    return `<text x="${MARGIN}" y="${y}" ${style}>${escape(text)}</text>`
  })
  return { texts, height: y }
}

function markup(shape: Placed): readonly string[] {
  const ink = inkOf(shape.role, shape)
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height } = shape
      const fill = shape.role === 'hatch' ? { ...ink, fill: 'url(#hatch)' } : ink
      return painted(
        fill,
        (look) => `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"${look}/>`,
      )
    }
    case 'rule':
      return [line(shape.x1, shape.y1, shape.x2, shape.y2, ink), ...caps(shape)]
    case 'dot':
      return painted(
        ink,
        (look) => `<circle cx="${px(shape.x)}" cy="${px(shape.y)}" r="${px(shape.radius)}"${look}/>`,
      )
    case 'path':
      return [`<path transform="translate(${px(shape.x)} ${px(shape.y)})" d="${shape.d}"${attributes(ink)}/>`]
    case 'text':
      return painted(
        { 'text-anchor': shape.anchor, ...ink },
        (look) =>
          `<text x="${px(shape.x + (shape.dx ?? 0))}" y="${px(shape.y)}"${look}>${escape(shape.text)}</text>`,
      )
  }
}

/** `paint-order` is unknown to word processors: the outline is drawn first, as a shape of its own. */
function painted(ink: Ink, draw: (look: string) => string): readonly string[] {
  const { 'paint-order': order, ...look } = ink
  if (order === undefined) return [draw(attributes(look))]
  const { stroke, 'stroke-width': width, 'stroke-linejoin': join, ...filled } = look
  const outline = {
    ...filled,
    fill: stroke ?? 'none',
    stroke: stroke ?? 'none',
    'stroke-width': width ?? '1',
    ...(join === undefined ? {} : { 'stroke-linejoin': join }),
  }
  return [draw(attributes(outline)), draw(attributes(filled))]
}

function line(x1: number, y1: number, x2: number, y2: number, ink: Ink): string {
  return `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}"${attributes(ink)}/>`
}

/** Markers are drawn out, since few programs but browsers know them. */
function caps({ capped, x1, x2, y1, y2 }: Extract<Placed, { kind: 'rule' }>): readonly string[] {
  if (capped !== true) return []
  const ink = { stroke: inkOf('cap-line', { kind: 'box' })['fill'] ?? 'none', 'stroke-width': '2' }
  return [line(x1, y1 - 4.5, x1, y1 + 4.5, ink), line(x2, y2 - 4.5, x2, y2 + 4.5, ink)]
}

function hatch(): string {
  const ink = inkOf('hatch-line', { kind: 'path' })
  return (
    '<defs><pattern id="hatch" width="9.9" height="9.9" patternUnits="userSpaceOnUse">' +
    `<path d="M-1 1L1 -1M0 9.9L9.9 0M8.9 10.9L10.9 8.9"${attributes(ink)}/></pattern></defs>`
  )
}

function attributes(ink: Ink): string {
  return Object.entries(ink)
    .filter(([name, value]) => !(name === 'text-anchor' && value === 'start'))
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('')
}

function px(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return String(rounded === 0 ? 0 : rounded)
}

const SANS = "'Noto Sans', Arial, sans-serif"
const SERIF = "'Source Serif 4', 'Noto Serif', Georgia, serif"

interface Line {
  readonly text: string
  readonly size: number
  readonly leading: number
  readonly face: string
  readonly weight: Weight
  readonly fill: string
}
