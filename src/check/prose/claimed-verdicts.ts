import type { FigureUse } from '../../load/template.ts'
import { targetsAt } from '../../model/look-up.ts'
import type { Model, ResolvedTarget } from '../../model/model.ts'
import type { Move } from '../../prose/prose.ts'
import { samePeriod } from '../../quantity/period-order.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import type { BeliedMove } from './claimed-moves.ts'
import { figureUse, type NumberThere } from './numbers-in.ts'
import { keepsSubject } from './own-subject.ts'
import type { ReadPassage } from './passages-of.ts'
import { verdictWords } from './verdict-words.ts'

/** "￼, vượt kế hoạch": the bound value before the word beside its target, where the verdict is another one. */
export function beliedVerdict(
  model: Model,
  { passage }: ReadPassage,
  move: Move,
  numbers: readonly NumberThere[],
): BeliedMove | undefined {
  const before = numbers.findLast((one) => one.end <= move.start && figureUse(one)?.show === 'value')
  const use = before && figureUse(before)
  if (use === undefined || before?.quantity === undefined || !isOfPlan(move, passage.text)) return undefined
  const last = numbers.findLast((one) => one.end <= move.start)
  if (last === undefined) return undefined
  // The bound target of the same figure right behind the word settles what it is said of.
  const next = numbers.find((one) => one.start >= move.end)
  const isSettled = next !== undefined && isTargetOf(figureUse(next), use)
  if (!isSettled && !keepsSubject(passage.text.slice(last.end, move.start))) return undefined
  const named = numbers.map(figureUse).find((one) => one?.show === 'target' && one.series === use.series)
  const target = targetOf(model, use, named?.plan)
  if (target?.value === undefined) return undefined
  const right = rightWord(model, move, before.quantity, target)
  if (right === undefined) return undefined
  const { value, target: asked } = target
  return {
    move,
    from: { quantity: value, place: asked.valueAt ?? asked.place },
    to: { ...before, quantity: before.quantity },
    right,
    ofPlan: true,
    bothBound: named !== undefined,
    about: use,
  }
}

function isTargetOf(use: FigureUse | undefined, of: FigureUse): boolean {
  return (
    use?.show === 'target' &&
    use.series === of.series &&
    samePeriod(use.period, of.period) &&
    use.org === of.org &&
    use.group === of.group
  )
}

/**
 * "chưa đạt yêu cầu", "hoàn thành nhà văn hóa" and "vượt khó" speak of other things: without the plan named only "chưa đạt" and
 * "hoàn thành" at the end of what is said speak of it.
 */
function isOfPlan({ shape, against, claim, end }: Move, text: string): boolean {
  return (
    against === 'plan' || (shape === 'bare' && claim !== 'exceeded' && ENDS.test(text.slice(end, end + NEAR)))
  )
}

const ENDS =
  /^(?:\s*$|\s*[.,;:)!?…”]|\s(?:và|nhưng|song|do|vì|trước|sớm|cả|trong|and|but|because|early|in)\s)/u
const NEAR = 12

function targetOf(model: Model, use: FigureUse, plan: string | undefined): ResolvedTarget | undefined {
  const series = model.series.get(use.series)
  const targets = series === undefined ? [] : targetsAt(model, series, use)
  const target = plan === undefined ? targets[0] : targets.find((one) => one.plan.id === plan)
  return target === undefined || target.partial || target.target.each === 'total' ? undefined : target
}

/** The word that is right, where another stands; undefined where it may be right. */
function rightWord(
  { language }: Model,
  { claim }: Move,
  result: Quantity,
  { value, verdict, target: { better } }: ResolvedTarget,
): string | undefined {
  const words = verdictWords(language).verdict
  if (verdict === undefined || verdict === 'undecided' || value === undefined) return undefined
  if (claim === 'missed') return verdict === 'met' ? words.met : undefined
  if (claim === 'exceeded' && better === 'lower')
    // "vượt" of a ceiling may praise or blame; only at the ceiling itself it is neither.
    return result.qualifier === 'exact' && result.number === value.number ? words.met : undefined
  if (verdict === 'missed') return words.missed
  return claim === 'exceeded' && !mayExceed(result, value) ? words.met : undefined
}

/** May a result lie above a target, of a range above its high end? */
function mayExceed({ hard: { high } }: Quantity, { ends, number }: Quantity): boolean {
  const far = ends?.[1] ?? number
  return far === null || high > far
}
