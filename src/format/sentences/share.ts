import { difference } from '../../quantity/derive.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { formatValue } from '../value.ts'
import { percentOf, SMALLEST_WHOLE } from './percent.ts'
import type { Telling } from './telling.ts'
import { bare, counted } from './telling.ts'

/**
 * A part of a whole: `Trong 214 trưởng xóm, tổ trưởng tổ dân phố có 172 đảng viên, chiếm 80,37%; còn 42 người chưa là đảng viên.`
 * `whole.name` names who is counted, `rest` what those are not; `share` is the printed one.
 */
export function describeShare({ part, whole, share, rest }: ShareOfWhole, telling: Telling): string {
  const { language } = telling
  const percent = share ?? percentOf(part, whole.quantity)
  const shown = percent === undefined ? undefined : formatValue(percent, { language })
  const left = restOf(part, whole.quantity)
  if (language === 'vi') {
    const makingUp = shown === undefined ? '' : `, chiếm ${shown}`
    const leaving =
      left === undefined || rest === undefined ? '' : `; còn ${formatValue(left, { language })}\u00A0${rest}`
    return `Trong ${formatValue(whole.quantity, { language })}\u00A0${whole.name} có ${counted(part, telling)}${makingUp}${leaving}.`
  }
  const tail = left === undefined || rest === undefined ? '' : `; ${formatValue(left, { language })} ${rest}`
  const are = telling.unit.nameEn ?? telling.unit.name
  return `Of ${formatValue(whole.quantity, { language })} ${whole.name}, ${bare(part, telling)} are ${are}${shown === undefined ? '' : ` (${shown})`}${tail}.`
}

/** A part of a whole as a fragment, with or without its share: `3 trong 8 người (tổng dưới 20 nên không tính tỷ lệ)`. */
export function partOfWhole({ part, whole, share }: ShareOfWhole, telling: Telling): string {
  const { language } = telling
  const [of, tied] = language === 'vi' ? ['trong', '\u00A0'] : ['of', ' ']
  const pair = `${bare(part, telling)} ${of} ${formatValue(whole.quantity, { language })}${tied}${whole.name}`
  const note = shareNote(part, whole.quantity, share, telling)
  return note === '' ? pair : `${pair} (${note})`
}

function shareNote(
  part: Quantity,
  whole: Quantity,
  share: Quantity | undefined,
  { language }: Telling,
): string {
  if (whole.hard.high < SMALLEST_WHOLE) {
    return language === 'vi' ? 'tổng dưới 20 nên không tính tỷ lệ' : 'whole under 20: no percentage'
  }
  const percent = share ?? percentOf(part, whole)
  return percent === undefined ? '' : formatValue(percent, { language })
}

/** `từ người được bồi dưỡng đến người được kết nạp`: two steps of one path. `Trong 240 người đã qua bồi dưỡng có 190 người được kết nạp; …` */
export function describeStep({ from, to, rest }: Step, telling: Telling): string {
  const { language } = telling
  const waiting = difference(from.quantity, to.quantity)
  const percent = percentOf(waiting, from.quantity)
  const share = percent === undefined ? '' : ` (${formatValue(percent, { language })})`
  if (language === 'vi') {
    return `Trong ${counted(from.quantity, telling)} ${from.name} có ${counted(to.quantity, telling)} ${to.name}; còn ${counted(waiting, telling)}${share} ${rest}.`
  }
  const people = telling.unit.nameEn ?? telling.unit.name
  return `Of ${bare(from.quantity, telling)} ${people} ${from.name}, ${bare(to.quantity, telling)} ${to.name}; ${bare(waiting, telling)}${share} ${rest}.`
}

/** Who is left, where both are exact: "còn" never stands before a guess. */
function restOf(part: Quantity, whole: Quantity): Quantity | undefined {
  if (part.qualifier !== 'exact' || whole.qualifier !== 'exact') return undefined
  const rest = difference(whole, part)
  return rest.number !== null && rest.number > 0 ? rest : undefined
}

export interface ShareOfWhole {
  readonly part: Quantity
  readonly whole: Named
  /** As printed; computed where absent. */
  readonly share?: Quantity | undefined
  /** What the others are: `người chưa là đảng viên`; in English with its verb, `are not`. */
  readonly rest?: string | undefined
}

export interface Step {
  readonly from: Named
  readonly to: Named
  /** `chưa được kết nạp`; `were not yet`. */
  readonly rest: string
}

/** A figure and who is counted, after the number: `trưởng xóm`; for steps what happened to them: `được kết nạp`, `were admitted`. */
export interface Named {
  readonly quantity: Quantity
  readonly name: string
}
