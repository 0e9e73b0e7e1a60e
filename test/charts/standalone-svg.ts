import { readFileSync } from 'node:fs'
import type { Chart } from '../../src/charts/chart.ts'
import { svgOf } from '../../src/charts/svg.ts'
import { escape } from '../../src/format/escape.ts'

/** The width at which a chart is kept as a picture; wide enough for every label. */
const WIDTH = 720
const MARGIN = 16

/** A chart as a file that any browser opens by itself: at 720 px, by day, with the rules of the chart sheets in it. */
export function standaloneSvg(chart: Chart): string {
  const { drawing, title, description, id } = chart
  const top = 74
  const plot = svgOf(drawing, { id, title, description, figures: new Map() }).replace(
    '<svg class="drawing plot" role="img" width="100%"',
    `<svg class="drawing plot" x="${MARGIN + drawing.indent}" y="${top}" overflow="visible" width="${WIDTH - 2 * MARGIN - drawing.indent}"`,
  )
  const height = top + drawing.height + MARGIN
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">`,
    `<style>${styles()}</style>`,
    `<rect width="${WIDTH}" height="${height}" fill="${token('paper')}"/>`,
    `<text class="head" x="${MARGIN}" y="34">${escape(title)}</text>`,
    `<text class="under" x="${MARGIN}" y="56">${escape([chart.subtitle, chart.illustrative].filter((part) => part !== undefined).join('. '))}</text>`,
    plot.replaceAll('><', '>\n<'),
    '</svg>\n',
  ].join('\n')
}

/** The chart's own rules as a wide, light page would apply them. */
function styles(): string {
  const inside = ['charts', 'charts-marks', 'charts-words'].map(rulesOfSheet).join('')
  const wide = inside
    .replace(/@container chart \(min-width: [^{]*\{((?:[^{}]*\{[^{}]*\})*)\s*\}/g, '$1')
    .replace(/@(?:container|media)[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '')
  const drawn = [...wide.matchAll(/[^{}]*\{[^{}]*\}/g)].map(([rule]) => rule.trim().replace(/\s+/g, ' '))
  const kept = drawn.filter((rule) => /^[^{]*\.(?:drawing|plot)\b/.test(rule))
  const heads = [
    '.head { font: 600 20px Source Serif 4, Noto Serif, serif; fill: var(--ink) }',
    '.under { font: 15px Noto Sans, sans-serif; fill: var(--ink-2) }',
  ]
  return [...kept, ...heads]
    .join('\n')
    .replace(/var\(--sans\)/g, 'Noto Sans, sans-serif')
    .replace(/var\(--serif\)/g, 'Source Serif 4, Noto Serif, serif')
    .replace(/var\(--([a-z0-9-]+)\)/g, (_, name: string) => token(name))
}

/** What stands in the layer of a sheet, without its comments. */
function rulesOfSheet(name: string): string {
  const text = readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8')
  const sheet = text.replace(/\/\*[^]*?\*\//g, '')
  return sheet.slice(sheet.indexOf('{') + 1, sheet.lastIndexOf('}'))
}

/** A token of the light column. */
function token(name: string): string {
  const sheet = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8')
  const value = new RegExp(`--${name}-day: (#[0-9a-f]+);`).exec(sheet)?.[1]
  if (value === undefined) throw new Error(`no such ink: ${name}`)
  return value
}
