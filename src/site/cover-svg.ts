import { wrap, wrapEvenly } from '../charts/wrap.ts'
import { escape } from '../format/escape.ts'
import type { Edition } from '../load/edition.ts'
import type { Model } from '../model/model.ts'
import { dayToken } from './chart-ink.ts'
import { editionHead } from './edition-page.ts'
import { numberOf } from './frame.ts'
import { pageWords } from './page-words.ts'
import { tilesOf, type Tile } from './tile.ts'

/** The size that programs expect which show a picture beside a link. */
export const COVER = { width: 1200, height: 630 } as const

const MARGIN = 64

/**
 * The head of a number of the bulletin as a picture of 1200 × 630: double rule, nameplate and number, the finding, the first key figure, who
 * publishes it. What a link to the number shows where it is passed on.
 */
export function coverSvg(model: Model, edition: Edition): string {
  const { site } = model
  const head = editionHead(model, edition)
  const [tile] = tilesOf(model, edition)
  const { folio } = numberOf(model, edition)
  const right = COVER.width - MARGIN
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${COVER.width}" height="${COVER.height}" viewBox="0 0 ${COVER.width} ${COVER.height}">`,
    rect(0, 0, COVER.width, COVER.height, 'paper'),
    rect(0, 0, COVER.width, 14, 'son-fill'),
    rect(0, 21, COVER.width, 3, 'ink'),
    ...nameplate(site.title, folio),
    ...title(head.heading, tile === undefined ? 330 : 250),
    ...(tile === undefined ? [] : figure(tile)),
    rect(MARGIN, 562, right - MARGIN, 2, 'rule'),
    line(MARGIN, 602, site.owner, { size: 24, fill: 'ink-2', width: 760 }),
    line(right, 602, marking(model, head.illustrative), {
      size: 24,
      fill: head.illustrative === undefined ? 'ink-2' : 'son',
      bold: true,
      end: true,
      width: 420,
    }),
    '</svg>',
    '',
  ].join('\n')
}

/** What the picture shows, for those who do not see it. */
export function coverText(model: Model, edition: Edition): string {
  const [tile] = tilesOf(model, edition)
  return [
    model.site.title,
    numberOf(model, edition).folio,
    editionHead(model, edition).title,
    ...(tile === undefined ? [] : [`${tile.label}: ${figureText(tile)}`]),
  ].join('. ')
}

function marking({ site, language }: Model, illustrative: string | undefined): string {
  return illustrative === undefined ? (site.circulation ?? '') : pageWords(language).inventedHere
}

function nameplate(name: string, folio: string): readonly string[] {
  const right = COVER.width - MARGIN
  return [
    line(MARGIN, 92, name, { size: 36, fill: 'ink', serif: true, bold: true, width: 720 }),
    line(right, 92, folio, { size: 28, fill: 'ink-2', end: true, width: 340 }),
    rect(MARGIN, 116, right - MARGIN, 3, 'ink'),
  ]
}

/** As large as the place allows. */
function title(text: string, room: number): readonly string[] {
  const width = COVER.width - 2 * MARGIN
  const sizes = [64, 56, 48, 42, 36]
  const fitting = sizes.find(
    (size) => wrap(text, { width, size, weight: 'bold' }).length * leadingOf(size) <= room,
  )
  const size = fitting ?? 36
  const style = { width, size, weight: 'bold' } as const
  const lines =
    fitting === undefined
      ? wrap(text, { ...style, lines: Math.floor(room / leadingOf(size)) })
      : wrapEvenly(text, style)
  return lines.map((each, at) =>
    line(MARGIN, 138 + (at + 1) * leadingOf(size), each, { size, fill: 'ink', serif: true, bold: true }),
  )
}

/** Diacritics stack: never closer than a third more than the letters. */
function leadingOf(size: number): number {
  return Math.round(size * 1.32)
}

function figure(tile: Tile): readonly string[] {
  const width = COVER.width - 2 * MARGIN
  const { figure: cell } = tile
  const y = 488
  const said = figureText(tile)
  const digits = cell.kind === 'figure'
  const state = 'text' in tile.state ? tile.state.text : ''
  return [
    `<text x="${MARGIN}" y="${y}" fill="${dayToken('son')}" font-family="${SANS}">${
      digits
        ? [
            cell.before === '' ? '' : span(`${cell.before}\u00a0`, 40),
            `<tspan font-size="84" font-weight="600">${escape(cell.number)}</tspan>`,
            cell.after === '' ? '' : span(`\u00a0${cell.after}`, 40),
          ].join('')
        : span(said, 48)
    }</text>`,
    line(MARGIN, 536, tile.label, { size: 28, fill: 'ink', width: state === '' ? width : 660 }),
    line(COVER.width - MARGIN, 536, state, { size: 28, fill: 'ink-2', end: true, width: 400 }),
  ]
}

function figureText({ figure }: Tile): string {
  switch (figure.kind) {
    case 'figure':
      return [figure.before, figure.number, figure.after].filter((part) => part !== '').join(' ')
    case 'empty':
    case 'lines':
      return ''
    default:
      return figure.text
  }
}

function span(text: string, size: number): string {
  return `<tspan font-family="${SERIF}" font-size="${size}">${escape(text)}</tspan>`
}

function rect(x: number, y: number, width: number, height: number, token: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${dayToken(token)}"/>`
}

/** One line of text, cut where it would run into its neighbour. */
function line(x: number, y: number, text: string, style: LineStyle): string {
  const { size, fill, serif = false, bold = false, end = false, width = Infinity } = style
  const [shown = ''] = wrap(text, { width, size, weight: bold ? 'bold' : 'regular', lines: 1 })
  const anchor = end ? ' text-anchor="end"' : ''
  const weight = bold ? ' font-weight="600"' : ''
  return `<text x="${x}" y="${y}" font-family="${serif ? SERIF : SANS}" font-size="${size}"${weight}${anchor} fill="${dayToken(fill)}">${escape(shown)}</text>`
}

const SANS = 'Noto Sans'
const SERIF = 'Source Serif 4'

interface LineStyle {
  readonly size: number
  readonly fill: string
  readonly serif?: boolean
  readonly bold?: boolean
  readonly end?: boolean
  readonly width?: number
}
