import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawChart } from '../../src/charts/draw-chart.ts'
import { placeShapes } from '../../src/charts/place-shapes.ts'
import { inkOf } from '../../src/site/chart-ink.ts'
import { SITUATIONS } from './situations.ts'

/** Inks by day as the pictures carry them; the same names by night and in print. */
const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8')
const modes = ['day', 'night', 'print'] as const

/** Lines that only lead the eye, the hatch between its edges, and the ghost word, which the subtitle says too. */
const DECORATION = new Set(['grid', 'ledger-rule', 'hatch', 'hatch-line', 'watermark'])

/** Five steps cannot all stand out from paper and from each other: the gap between cells and the key say them; `heat.test.ts` measures them. */
const STEPS = new Set(['heat-1', 'heat-2', 'heat-3', 'heat-4', 'heat-5'])

/** Strips of paper that part one mark from another. */
const PARTING = new Set(['clearing', 'cut', 'slit'])

/** Marks whose ink is the paper's: what they stand out from is the mark that they cut. */
const CUT_FROM: Readonly<Record<string, string>> = {
  chevron: 'mark',
  'pace-slit': 'mark',
  'number-in': 'mark',
  'word-in': 'mark',
  'cell-in': 'heat-4',
  'cell-chevron-in': 'heat-4',
}

const drawn = new Map<string, { text: boolean; inks: readonly string[] }>()
for (const { model, use } of SITUATIONS)
  for (const shape of placeShapes(drawChart(model, use).drawing, 672)) {
    if ([DECORATION, PARTING, STEPS].some((roles) => roles.has(shape.role))) continue
    const ink = inkOf(shape.role, shape)
    const text = shape.kind === 'text'
    const said = text ? [ink['fill']] : [ink['fill'], ink['stroke']]
    const inks = said.filter((each) => each !== undefined && each !== 'none' && !each.startsWith('url('))
    const key = `${shape.role}${shape.now === true ? ' now' : ''}`
    drawn.set(key, { text, inks: inks as string[] })
  }

describe.each([...drawn])('%s', (name, { text, inks }) => {
  const role = name.replace(' now', '')
  it.each(modes)(`stands out from what is beside it (${text ? '4.5' : '3'} : 1) by %s`, (mode) => {
    const around = tokenOf(CUT_FROM[role] ?? 'paper', mode)
    const seen = inks.map((ink) => contrast(inMode(ink, mode), around))
    expect(Math.max(...seen), inks.join(' ')).toBeGreaterThanOrEqual(text ? 4.5 : 3)
  })
})

it('tells the mark in focus from the others in greyscale print', () => {
  expect(contrast(tokenOf('mark-now', 'print'), tokenOf('mark', 'print'))).toBeGreaterThanOrEqual(3)
})

/** The ink of another mode that has the same name by day. */
function inMode(ink: string, mode: (typeof modes)[number]): string {
  const [, name] = new RegExp(`--([a-z0-9-]+)-day: ${ink};`).exec(tokens) ?? []
  if (name === undefined) throw new Error(`no token is ${ink} by day`)
  return tokenOf(name, mode)
}

function tokenOf(name: string, mode: (typeof modes)[number]): string {
  const [, value] = new RegExp(`--${name}-${mode}: (#[0-9a-f]+);`).exec(tokens) ?? []
  if (value === undefined) throw new Error(`no such token: ${name}-${mode}`)
  return value
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function luminance(color: string): number {
  const long = color.length === 4 ? color.replace(/[0-9a-f]/g, '$&$&') : color
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(long.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
