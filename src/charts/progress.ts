import { words } from '../format/words.ts'
import type { Language } from '../quantity/language.ts'
import type { Verdict } from '../quantity/verdict.ts'
import { BAR_HEIGHT, barMark } from './bar-mark.ts'
import type { Drawing } from './chart.ts'
import type { Goal, Reading } from './reading.ts'
import { drawnAt, isUnsettled } from './reading.ts'
import { ROW, rowText } from './row-text.ts'
import type { Shape, Text, Tier } from './shape.ts'
import { SIGN_WIDTH, verdictShapes } from './sign.ts'
import type { Standing } from './standing.ts'
import { STANDINGS } from './standing.ts'
import { textWidth } from './text-width.ts'

/** The scale runs to 120 per cent of each row's own target, so that all targets stand on one line. */
const FULL = 120

/** Results against targets, one bar a row, grouped by how they stand; a row is as long as the share of its own target. */
export function drawProgress(rows: readonly ProgressRow[], style: ProgressStyle): Drawing {
  const head = header(rows, style)
  let y = head.height
  const groups = STANDINGS.flatMap((standing) => {
    const members = rows.filter((row) => row.standing === standing)
    if (members.length === 0) return []
    const shapes: Shape[] = [rule(y), ...groupHead(standing, y + 24, style.language)]
    let name = y + 53
    for (const row of members) {
      const { shapes: drawn, extra } = rowShapes(row, name)
      shapes.push(...drawn)
      name += ROW.pitch + extra
    }
    y = name - 4
    return shapes
  })
  return { indent: 0, height: y, shapes: [...head.shapes, ...groups] }
}

function rowShapes(row: ProgressRow, y: number): { shapes: readonly Shape[]; extra: number } {
  const text = rowText({ name: row.name, value: row.value, y, now: false })
  return { shapes: [...text.shapes, ...progressBar(row, text.bar)], extra: text.extra }
}

/** A result as a bar against its own target, with the pace where there is one; 120 per cent of the target fill the width. */
export function progressBar(
  { reading, goal, pace, key }: Pick<ProgressRow, 'reading' | 'goal' | 'pace' | 'key'>,
  top: number,
): readonly Shape[] {
  const base = goal === undefined ? undefined : Math.min(...goal.levels)
  const at = (result: number): number => Math.min(100, ((result / (base ?? 1)) * 100 * 100) / FULL)
  const drawn = reading.quantity !== undefined && base !== undefined && base > 0
  const place = {
    y: top,
    height: BAR_HEIGHT,
    hollow: isUnsettled(reading),
    now: reading.now,
    of: key,
    cut: beyond(reading, base),
  }
  const bars = drawn && reading.quantity !== undefined ? barMark(reading.quantity, at, place) : []
  const reach =
    drawn && reading.quantity !== undefined
      ? at(Math.min(...(reading.quantity.ends ?? [reading.quantity.number ?? 0])))
      : 0
  const targets =
    goal === undefined ? NOTHING : targetTicks((100 * 100) / FULL, top, goal.derived, reach, place.hollow)
  const paces =
    pace === undefined || goal === undefined ? [] : paceTicks((pace * 100) / FULL, top, reach, place.hollow)
  const axis: Shape = { kind: 'rule', role: 'axis', x1: 0, y1: top - 3, x2: 0, y2: top + BAR_HEIGHT + 3 }
  return [...targets.behind, ...bars, ...targets.front, ...paces, axis]
}

function beyond({ quantity }: Reading, base: number | undefined): boolean {
  return quantity !== undefined && base !== undefined && base > 0 && (drawnAt(quantity) / base) * 100 > FULL
}

/** 4 px beyond the bar on both sides; a slit where the bar covers it. */
function targetTicks(
  x: number,
  top: number,
  derived: boolean,
  reach: number,
  hollow: boolean,
): { behind: readonly Shape[]; front: readonly Shape[] } {
  const behind: Shape = {
    kind: 'rule',
    role: derived ? 'target-derived' : 'target',
    x1: x,
    y1: top - 4,
    x2: x,
    y2: top + BAR_HEIGHT + 4,
  }
  if (reach < x || hollow) return { behind: [behind], front: [] }
  const slit: Shape = { kind: 'box', role: 'slit', x: -0.75, y: 0, width: 1.5, height: BAR_HEIGHT }
  return { behind: [behind], front: [{ kind: 'spot', x, y: top, shapes: [slit] }] }
}

function paceTicks(x: number, top: number, reach: number, hollow: boolean): readonly Shape[] {
  const tick = (role: 'pace' | 'pace-slit', from: number, to: number): Shape => ({
    kind: 'rule',
    role,
    x1: x,
    y1: from,
    x2: x,
    y2: to,
  })
  if (reach < x || hollow) return [tick('pace', top - 3, top + BAR_HEIGHT + 3)]
  return [
    tick('pace', top - 4, top),
    tick('pace-slit', top, top + BAR_HEIGHT),
    tick('pace', top + BAR_HEIGHT, top + BAR_HEIGHT + 4),
  ]
}

const NOTHING: { behind: readonly Shape[]; front: readonly Shape[] } = { behind: [], front: [] }

/** Names of the two rules over the first group, the watermark beside them. */
function header(
  rows: readonly ProgressRow[],
  { planName, paceName, illustrative }: ProgressStyle,
): { shapes: readonly Shape[]; height: number } {
  const target = (100 * 100) / FULL
  const pace = paceName === undefined ? undefined : rows.find((row) => row.pace !== undefined)?.pace
  const ghost = (y: number, tier: Tier): Text => ({
    kind: 'text',
    role: 'watermark',
    x: 0,
    y,
    text: illustrative ?? '',
    anchor: 'start',
    tier,
  })
  const mark = illustrative === undefined ? [] : [ghost(34, 'wide'), ghost(14, 'slim')]
  const label = (
    role: Text['role'],
    text: string,
    x: number,
    y: number,
    tier: Tier,
    anchor: Text['anchor'],
  ): Text => ({ kind: 'text', role, x, y, text, anchor, tier, dx: anchor === 'end' ? 6 : -6 })
  const plan: readonly Shape[] = [
    { ...label('target-word', planName, target, 30, 'wide', 'middle'), dx: 0 },
    { ...label('target-word', planName, target, 14, 'slim', 'middle'), dx: 0 },
    { kind: 'rule', role: 'target', x1: target, y1: 36, x2: target, y2: 50 },
  ]
  if (pace === undefined || paceName === undefined) return { shapes: [...mark, ...plan], height: 60 }
  const x = (pace * 100) / FULL
  const side = (figure: number): Text['anchor'] =>
    (x / 100) * figure > textWidth(paceName, 13) ? 'end' : 'start'
  return {
    shapes: [
      ...mark,
      ...plan,
      label('pace-name', paceName, x, 30, 'wide', side(520)),
      label('pace-name', paceName, x, 30, 'slim', side(288)),
      { kind: 'rule', role: 'pace', x1: x, y1: 36, x2: x, y2: 50 },
    ],
    height: 60,
  }
}

function groupHead(standing: Standing, y: number, language: Language): readonly Shape[] {
  const verdict = SIGNS[standing]
  const sign: readonly Shape[] =
    verdict === undefined ? [] : [{ kind: 'spot', x: 0, y: y - 12, shapes: verdictShapes(verdict) }]
  const dx = verdict === undefined ? 0 : SIGN_WIDTH + 8
  return [
    ...sign,
    { kind: 'text', role: 'group', x: 0, y, text: standingWord(standing, language), anchor: 'start', dx },
  ]
}

/** A group's name as a heading: `Đạt kế hoạch`, `Chậm hơn tiến độ`. */
export function standingWord(standing: Standing, language: Language): string {
  const { met, missed, undecided, onPace, behindPace, notDueYet, notYet } = words(language)
  const names: Readonly<Record<Standing, string>> = {
    met,
    missed,
    undecided,
    'on-pace': onPace,
    behind: behindPace,
    'not-due': notDueYet,
    'no-figure': notYet,
    'no-plan': language === 'vi' ? 'không có kế hoạch riêng' : 'no plan of its own',
  }
  const name = names[standing]
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function rule(y: number): Shape {
  return { kind: 'rule', role: 'ledger-rule', x1: 0, y1: y, x2: 100, y2: y }
}

/** On its pace is a bar over its rule too; behind it, a bar that stops short. */
export const SIGNS: Readonly<Partial<Record<Standing, Verdict>>> = {
  met: 'met',
  'on-pace': 'met',
  undecided: 'undecided',
  missed: 'missed',
  behind: 'missed',
}

export interface ProgressRow {
  readonly key: string
  readonly name: string
  /** `18 / 20` */
  readonly value: string
  readonly reading: Reading
  readonly goal?: Goal | undefined
  /** What should be reached by now, in per cent of the target. */
  readonly pace?: number | undefined
  readonly standing: Standing
}

export interface ProgressStyle {
  readonly language: Language
  readonly planName: string
  /** Absent where the period is over. */
  readonly paceName?: string | undefined
  readonly illustrative?: string | undefined
}
