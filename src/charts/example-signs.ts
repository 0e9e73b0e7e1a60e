import { words } from '../format/words.ts'
import type { Language } from '../quantity/language.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { barMark } from './bar-mark.ts'
import { columnMark } from './column-mark.ts'
import { missingGlyph } from './missing-mark.ts'
import { pointMark } from './point-mark.ts'
import type { Shape } from './shape.ts'
import { SIGN_WIDTH, verdictSign } from './sign.ts'
import { statementBand } from './statement-band.ts'
import { hiddenSvgOf } from './svg.ts'
import { targetMark } from './target-mark.ts'
import type { ValueScale } from './value-scale.ts'

/**
 * One sign of the reading key as markup, drawn by the very functions that draw it in charts: on a column and, where there is one, on a
 * line. Its name stands beside it, so it is hidden from screen readers.
 */
export function exampleSvg(name: ExampleName, language: Language): string {
  switch (name) {
    case 'exact':
      return onBoth(example('exact', 70))
    case 'zero':
      return onBoth(example('exact', 0))
    case 'more-than':
    case 'at-least':
      return onBoth(example(name, 56))
    case 'less-than':
      return onBoth(example(name, 84))
    case 'about':
      return onBoth(example(name, 66))
    case 'range':
      return onBoth(example('range', null, [50, 84]))
    case 'provisional':
      return onBoth(example('exact', 74), true)
    case 'not-yet':
    case 'not-available':
    case 'not-applicable':
    case 'not-published':
      return svg([shortBaseline, { kind: 'spot', x: 28, y: FOOT - 18, shapes: missingGlyph(name) }])
    case 'target':
    case 'target-derived':
      return planned(name === 'target-derived')
    case 'met':
    case 'missed':
    case 'undecided':
      return hiddenSvgOf(verdictSign(name), { id: name, className: 'sign', width: String(SIGN_WIDTH) })
    case 'pace':
      return paced()
    case 'earlier':
      return svg([...EARLIER, baseline])
    case 'rest':
      return svg(REST, 'rest')
    case 'cut-axis':
      return svg(CUT_AXIS)
    case 'steps':
      return svg(STEPS)
    case 'statement':
      return svg([...statementBand(band, scale, { step: 100, free: [false] }).shapes, baseline], 'statement')
    case 'break':
      return broken()
    case 'illustrative':
      return svg([ghost(words(language).illustrative)])
    case 'bound':
      return '<span class="key-bound" aria-hidden="true">172</span>'
  }
}

const FOOT = 64
const HEIGHT = 68

const scale: ValueScale = {
  low: 0,
  high: 100,
  top: 8,
  bottom: FOOT,
  ticks: [],
  decimals: 0,
  y: (value) => FOOT - value * 0.56,
  value: (y) => (FOOT - y) / 0.56,
}

const baseline: Shape = { kind: 'rule', role: 'baseline', x1: 0, y1: FOOT, x2: 100, y2: FOOT }

/** Missing figures need less room than bars. */
const shortBaseline: Shape = { ...baseline, x2: 56 }

const band = { from: 0, to: 0, low: 30, high: 75, words: '', note: '' }

function ghost(text: string): Shape {
  return { kind: 'text', role: 'watermark', x: 0, y: 28, text, anchor: 'start' }
}

function onBoth(quantity: Quantity, hollow = false): string {
  const column = columnMark(quantity, scale, place(50, hollow)).shapes
  const point = pointMark(quantity, scale, { x: 50, hollow, now: false, of: 'example', form: 0 }).shapes
  const floor = quantity.number === 0 ? [baseline] : []
  const led = hollow
    ? [{ kind: 'rule', role: 'segment-dashed', x1: 5, y1: 40, x2: 42, y2: 25 } satisfies Shape]
    : []
  return svg([...column, baseline]) + svg([...floor, ...led, ...point])
}

function planned(derived: boolean): string {
  const mark = columnMark(example('exact', 70), scale, place(50))
  const target = targetMark({ levels: [derived ? 80 : 64], derived }, scale, {
    x: 50,
    width: 58,
    of: 'example',
    mark,
    bar: place(50),
  })
  const upright = svg(
    [...target.behind, ...mark.shapes, ...target.front, baseline],
    derived ? 'derived' : 'target',
  )
  const at = derived ? 85 : 70
  const rule: Shape = {
    kind: 'rule',
    role: derived ? 'target-derived' : 'target',
    x1: at,
    y1: 22,
    x2: at,
    y2: 42,
  }
  const lying = barMark(example('exact', derived ? 60 : 84), (value) => value, lyingAt(26))
  const slit: readonly Shape[] = derived
    ? []
    : [
        {
          kind: 'spot',
          x: at,
          y: 26,
          shapes: [{ kind: 'box', role: 'slit', x: -0.75, y: 0, width: 1.5, height: 12 }],
        },
      ]
  return upright + svg([rule, ...lying, ...slit])
}

function paced(): string {
  const tick = (x: number): Shape => ({ kind: 'rule', role: 'pace', x1: x, y1: 22, x2: x, y2: 42 })
  const target: Shape = { kind: 'rule', role: 'target', x1: 96, y1: 22, x2: 96, y2: 42 }
  return svg([tick(72), target, ...barMark(example('exact', 62), (value) => value, lyingAt(26))])
}

function broken(): string {
  const columns = [56, 66, 50].flatMap(
    (value, index) =>
      columnMark(example('exact', value), scale, place([16, 44, 84][index] ?? 0, false, 18)).shapes,
  )
  const rule: Shape = { kind: 'rule', role: 'break-rule', x1: 64, y1: 2, x2: 64, y2: HEIGHT }
  const cut: Shape = {
    kind: 'spot',
    x: 64,
    y: 0,
    shapes: [{ kind: 'box', role: 'cut', x: -5, y: FOOT - 2, width: 10, height: 4 }],
  }
  return svg([...columns, baseline, cut, rule])
}

/** Last year's sums, thin beside this year's. */
const EARLIER: readonly Shape[] = [
  { kind: 'rule', role: 'segment-derived', x1: 4, y1: 60, x2: 50, y2: 44 },
  { kind: 'rule', role: 'segment-derived', x1: 50, y1: 44, x2: 96, y2: 20 },
  { kind: 'dot', role: 'dot-before', x: 50, y: 44, radius: 3 },
  { kind: 'dot', role: 'dot-before', x: 96, y: 20, radius: 3 },
]

/** What flows do not explain: hatched as far as it is sure, framed as far as it may reach. */
const REST: readonly Shape[] = [
  { kind: 'box', role: 'hatch', x: 10, y: 28, width: 50, height: 12 },
  { kind: 'rule', role: 'band-edge', x1: 10, y1: 28, x2: 60, y2: 28 },
  { kind: 'rule', role: 'band-edge', x1: 10, y1: 40, x2: 60, y2: 40 },
  { kind: 'box', role: 'bar-frame', x: 60, y: 28, width: 32, height: 12 },
]

const CUT_AXIS: readonly Shape[] = [
  { kind: 'rule', role: 'ledger-rule', x1: 0, y1: 34, x2: 100, y2: 34 },
  {
    kind: 'spot',
    x: 0,
    y: 34,
    shapes: [
      { kind: 'box', role: 'cut', x: 5, y: -2, width: 6, height: 4 },
      { kind: 'rule', role: 'axis', x1: 2, y1: 6, x2: 7, y2: -6 },
      { kind: 'rule', role: 'axis', x1: 9, y1: 6, x2: 14, y2: -6 },
    ],
  },
  { kind: 'dot', role: 'dot', x: 62, y: 34, radius: 5.5 },
]

const STEPS: readonly Shape[] = ([1, 2, 3, 4, 5] as const).map((step) => ({
  kind: 'box',
  role: `heat-${step}`,
  x: (step - 1) * 20,
  y: 22,
  width: 19,
  height: 24,
}))

function svg(shapes: readonly Shape[], id = 'example'): string {
  return hiddenSvgOf(
    { indent: 0, height: HEIGHT, shapes },
    { id, className: 'tile-plot key-plot', width: '100%' },
  )
}

function place(x: number, hollow = false, width = 34) {
  return { x, width, hollow, now: false, of: 'example' }
}

function lyingAt(y: number) {
  return { y, height: 12, hollow: false, now: false, of: 'example' }
}

function example(
  qualifier: Quantity['qualifier'],
  number: number | null,
  ends: readonly [number, number] | null = null,
): Quantity {
  const whole = { low: number ?? 0, high: number ?? 0, lowOpen: false, highOpen: false }
  return {
    kind: 'quantity',
    qualifier,
    word: '',
    number,
    ends,
    decimals: 0,
    scale: 'one',
    hard: whole,
    soft: whole,
    estimate: false,
    text: '',
  }
}

/** The signs that the reading key explains. */
export type ExampleName =
  | Exclude<Quantity['qualifier'], 'at-most'>
  | 'zero'
  | 'provisional'
  | 'not-yet'
  | 'not-available'
  | 'not-applicable'
  | 'not-published'
  | 'target'
  | 'target-derived'
  | 'met'
  | 'missed'
  | 'undecided'
  | 'pace'
  | 'earlier'
  | 'rest'
  | 'cut-axis'
  | 'steps'
  | 'statement'
  | 'break'
  | 'illustrative'
  | 'bound'
