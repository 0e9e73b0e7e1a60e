import { difference } from '../../quantity/derive.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import type { Verdict } from '../../quantity/verdict.ts'
import { levelOf } from './level.ts'
import type { Telling } from './telling.ts'
import { bare, counted } from './telling.ts'

/** A plan that sets an upper limit: `Đạt kế hoạch: 2,9%, thấp hơn mức trần 0,1 điểm phần trăm.` */
export function describeCeiling({ result, target, verdict }: UnderCeiling, telling: Telling): string {
  const level = levelOf(target)
  const figure = counted(result, telling)
  const met = verdict === 'met'
  if (result.qualifier === 'exact' && result.number === level.number && met) {
    return telling.language === 'vi'
      ? `Đạt kế hoạch: ${figure}, bằng mức trần.`
      : `Plan met: ${figure}, at the ceiling.`
  }
  const gap = met ? difference(level, result) : difference(result, level)
  if (telling.language === 'vi') {
    const said = met ? 'Đạt kế hoạch' : 'Chưa đạt kế hoạch'
    return `${said}: ${figure}, ${met ? 'thấp' : 'cao'} hơn mức trần ${counted(gap, telling)}.`
  }
  const amount =
    gap.scale === 'points'
      ? `${bare({ ...gap, scale: 'one' }, { ...telling, unit: COUNT })} points`
      : counted(gap, telling)
  return `${met ? 'Plan met' : 'Plan not met'}: ${figure}, ${amount} ${met ? 'under' : 'above'} the ceiling.`
}

const COUNT = { id: '', name: '', kind: 'count', aliases: [] } as const

export interface UnderCeiling {
  readonly result: Quantity
  readonly target: Quantity
  readonly verdict: Verdict
}
