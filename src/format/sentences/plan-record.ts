import type { Language } from '../../quantity/language.ts'
import type { Period } from '../../quantity/period.ts'
import type { Verdict } from '../../quantity/verdict.ts'
import { formatPeriod } from '../period.ts'
import { tie } from '../space.ts'

/**
 * How a run of periods stands to its plans: `Từ năm 2021, năm nào cũng vượt kế hoạch.` or `3 trong 5 năm đạt hoặc vượt kế hoạch.`
 * Empty where no period was judged.
 */
export function describePlanRecord(points: readonly Judgeable[], language: Language): string {
  const judged = points.filter(({ verdict }) => verdict !== undefined)
  const [first] = judged
  if (first === undefined) return ''
  const yearly = judged.every(({ period }) => period.kind === 'year')
  const met = judged.filter(({ verdict }) => verdict === 'met')
  if (judged.length === 1) return oneVerdict(first, language)
  const undecided = judged.filter(({ verdict }) => verdict === 'undecided').length
  if (met.length < judged.length)
    return someMet({ met: met.length, all: judged.length, undecided, yearly }, language)
  const exceeded = met.every((point) => point.exceeded === true)
  const whole = first === points[0]
  const start = formatPeriod(first.period, { language })
  if (language === 'vi') {
    const every = `${yearly ? 'năm' : 'kỳ'} nào cũng ${exceeded ? 'vượt' : 'đạt hoặc vượt'} kế hoạch.`
    return whole ? every.replace(/^./u, (letter) => letter.toUpperCase()) : `Từ ${start}, ${every}`
  }
  return `${exceeded ? 'Above plan' : 'At or above plan'} in every ${yearly ? 'year' : 'period'}${whole ? '' : ` from ${start}`}.`
}

function oneVerdict({ period, verdict, exceeded }: Judgeable, language: Language): string {
  const name = formatPeriod(period, { language })
  const capital = name.replace(/^./u, (letter) => letter.toUpperCase())
  switch (verdict) {
    case undefined:
      return ''
    case 'met':
      if (language === 'vi') return `${capital} ${exceeded === true ? 'vượt' : 'đạt'} kế hoạch.`
      return `${exceeded === true ? 'Above' : 'At'} plan in ${name}.`
    case 'missed':
      return language === 'vi' ? `${capital} chưa đạt kế hoạch.` : `Below plan in ${name}.`
    case 'undecided':
      return language === 'vi'
        ? `${capital} chưa đủ căn cứ kết luận so với kế hoạch.`
        : `Whether the plan was met in ${name} cannot be decided.`
  }
}

function someMet({ met, all, undecided, yearly }: Tally, language: Language): string {
  if (language === 'vi') {
    const noun = tie(String(all), yearly ? 'năm' : 'kỳ')
    const rest =
      undecided === 0 ? '' : `, ${tie(String(undecided), yearly ? 'năm' : 'kỳ')} chưa đủ căn cứ kết luận`
    return met === 0
      ? `Chưa ${yearly ? 'năm' : 'kỳ'} nào đạt kế hoạch${rest}.`
      : `${met} trong ${noun} đạt hoặc vượt kế hoạch${rest}.`
  }
  const noun = yearly ? 'years' : 'periods'
  const rest = undecided === 0 ? '' : `; ${undecided} cannot be decided`
  return met === 0
    ? `The plan was not met in any of the ${all} ${noun}${rest}.`
    : `The plan was met in ${met} of ${all} ${noun}${rest}.`
}

export interface Judgeable {
  readonly period: Period
  readonly verdict?: Verdict | undefined
  readonly exceeded?: boolean | undefined
}

interface Tally {
  readonly met: number
  readonly all: number
  readonly undecided: number
  readonly yearly: boolean
}
