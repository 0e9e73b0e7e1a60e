import { changeOf } from '../../model/change.ts'
import type { Model } from '../../model/model.ts'
import type { Move } from '../../prose/prose.ts'
import { difference } from '../../quantity/derive.ts'
import { directionOf } from '../../quantity/judge.ts'
import { previousPeriod, samePeriodLastYear } from '../../quantity/period-order.ts'
import type { Period } from '../../quantity/period.ts'
import { beliedVerdict } from './claimed-verdicts.ts'
import { keepsSubject } from './own-subject.ts'
import { figureUse, levelAt, numbersIn, type Level, type NumberThere } from './numbers-in.ts'
import type { ReadPassage } from './passages-of.ts'
import { sentenceAt } from './sentences.ts'
import { surroundingsOf } from './surroundings.ts'
import { directionWord } from './verdict-words.ts'

/** The words of direction and verdict of a passage that the figures beside them belie. */
export function claimedMoves(model: Model, read: ReadPassage): readonly BeliedMove[] {
  return read.prose.moves.flatMap((move) => {
    if (isMeasure(read, move)) return []
    const sentence = sentenceAt(read.passage.text, move.start)
    const numbers = numbersIn(model, read, sentence)
    const belied = isDirection(move)
      ? (beliedDirection(model, read, move, numbers) ?? beliedByName(model, read, move, numbers))
      : beliedVerdict(model, read, move, numbers)
    return belied === undefined ? [] : [belied]
  })
}

/** "bằng 105% so với cùng kỳ", "bằng 94% kế hoạch" say how much, and nothing of more or less. */
function isMeasure({ passage }: ReadPassage, { shape, start, end }: Move): boolean {
  return shape !== 'bare' && LEVEL.test(passage.text.slice(start, end))
}

const LEVEL = /^(?:bằng|tương đương|ngang)$/iu

function isDirection({ claim }: Move): boolean {
  return claim === 'up' || claim === 'down' || claim === 'same'
}

function beliedDirection(
  model: Model,
  read: ReadPassage,
  move: Move,
  numbers: readonly NumberThere[],
): BeliedMove | undefined {
  const after = numbers.filter(({ start }) => start >= move.end)
  if (move.shape === 'from-to') {
    const [from, to] = after
    if (!isLevel(from) || !isLevel(to)) return undefined
    return differs(
      model,
      read,
      move,
      [from, to],
      from.use !== undefined && to.use !== undefined,
      figureUse(to),
    )
  }
  if (move.against === 'plan') return undefined
  const next = after[0]
  if (next?.use?.kind === 'change' && next.start - move.end <= 1) {
    const before = levelAt(model, { ...next.use, period: next.use.from })
    const now = levelAt(model, { ...next.use, period: next.use.to })
    if (changeOf(model, next.use) === undefined || before === undefined || now === undefined) return undefined
    return differs(model, read, move, [before, now], true, { ...next.use, period: next.use.to })
  }
  return beliedAgainstPeriod(
    model,
    read,
    move,
    numbers.filter(({ end }) => end <= move.start),
  )
}

/** "… ￼, tăng so với năm trước": the figure before the word, and the same figure in the period it is compared with. */
function beliedAgainstPeriod(
  model: Model,
  read: ReadPassage,
  move: Move,
  before: readonly NumberThere[],
): BeliedMove | undefined {
  const last = before.at(-1)
  const use = last && figureUse(last)
  if (use === undefined || use.show !== 'value' || !isLevel(last) || move.against === undefined)
    return undefined
  if (!keepsSubject(read.passage.text.slice(last.end, move.start))) return undefined
  const then = periodAgainst(move.against, use.period)
  const other = then && levelAt(model, { ...use, period: then })
  return other === undefined ? undefined : differs(model, read, move, [other, last], false, use)
}

/** "Năm 2023, số đảng viên mới kết nạp giảm so với năm 2022": no figure stands there, but the series and both periods are named. */
function beliedByName(
  model: Model,
  read: ReadPassage,
  move: Move,
  numbers: readonly NumberThere[],
): BeliedMove | undefined {
  if (move.against === undefined || numbers.some(({ start }) => start < move.start)) return undefined
  const around = surroundingsOf(model, read, move)
  const [best, second] = around.named.series
    .filter(({ series }) => read.article?.org === undefined || read.article.org === series.series.org)
    .toSorted((one, other) => other.weight - one.weight)
  const rivals = second !== undefined && best !== undefined && second.weight === best.weight
  if (best === undefined || rivals || around.period === undefined) return undefined
  if (around.named.groups.length > 0 || around.named.orgs.some((id) => id !== best.series.series.org))
    return undefined
  const then = periodAgainst(move.against, around.period)
  const at = { series: best.series.series.id, period: around.period }
  const now = levelAt(model, at)
  const before = then && levelAt(model, { ...at, period: then })
  if (now === undefined || before === undefined) return undefined
  return differs(model, read, move, [before, now], false, at)
}

function isLevel<There extends Partial<Level>>(there: There | undefined): there is There & Level {
  return there?.quantity !== undefined
}

function periodAgainst(against: NonNullable<Move['against']>, period: Period): Period | undefined {
  if (against === 'plan') return undefined
  if (against === 'last-year') return samePeriodLastYear(period)
  return against === 'previous' ? previousPeriod(period) : against.period
}

function differs(
  { language }: Model,
  { passage }: ReadPassage,
  move: Move,
  [from, to]: readonly [Level, Level],
  bothBound: boolean,
  about: BeliedMove['about'],
): BeliedMove | undefined {
  if (from.quantity.scale !== to.quantity.scale) return undefined
  const went = directionOf(difference(to.quantity, from.quantity))
  if (went === 'undecided' || went === move.claim) return undefined
  const right = directionWord(went, passage.text.slice(move.start, move.end), language)
  return { move, from, to, right, ofPlan: false, bothBound, about }
}

export interface BeliedMove {
  readonly move: Move
  /** The level or target that it is compared with, and the figure itself. */
  readonly from: Level
  readonly to: Level
  /** The word that would be right. */
  readonly right: string
  /** It is compared with what a plan asked for. */
  readonly ofPlan: boolean
  readonly bothBound: boolean
  readonly about: { readonly period: Period; readonly org?: string; readonly group?: string } | undefined
}
