import type { Language } from '../../quantity/language.ts'
import type { Period } from '../../quantity/period.ts'
import type { MissingKind } from '../../quantity/quantity.ts'
import { capitalize } from '../capital.ts'
import { formatMissing } from '../missing.ts'
import { formatPeriod } from '../period.ts'
import type { Register } from '../value.ts'
import { formatValue } from '../value.ts'
import { levelOf } from './level.ts'
import { endName } from './part-of-year.ts'
import { isPlainShare, percentOf } from './percent.ts'
import type { Progress } from './progress.ts'
import type { Telling } from './telling.ts'
import { bare, counted } from './telling.ts'
import { firstThatFits } from './title-length.ts'

/** How far a year has come: `Hết quý III/2024 đạt 75,2% kế hoạch năm`; without a plan `Lũy kế đến hết quý III/2024: 109 đảng viên`. */
export function titleOfCumulative(
  { period, result, target }: Omit<Progress, 'target'> & { readonly target?: Progress['target'] | undefined },
  telling: Telling,
  register: Register = 'seen',
): string {
  const { language } = telling
  const end = endName(period, language, register)
  const share = target === undefined ? undefined : percentOf(result, levelOf(target))
  const percent = share !== undefined && isPlainShare(share) ? share : undefined
  const plan = target === undefined ? undefined : bare(target, telling)
  const figure = counted(result, telling)
  if (language === 'vi') {
    const year = target?.qualifier === 'exact' ? 'kế hoạch năm' : 'mức kế hoạch năm'
    const alone = `Lũy kế đến hết ${end}: ${figure}`
    const reached =
      percent === undefined ? [] : [`Hết ${end} đạt ${formatValue(percent, { language })} ${year}`]
    return firstThatFits(
      [...reached, ...(plan === undefined ? [] : [`${alone}, kế hoạch năm ${plan}`]), alone],
      'vi',
    )
  }
  const alone = `${capitalize(figure)} by the end of ${end}`
  const said = [
    ...(percent === undefined ? [] : [`${formatValue(percent, { language })} of plan`]),
    ...(plan === undefined ? [] : [`${figure} of ${plan}`]),
  ].flatMap((text) => [
    `${text} by the end of ${end}`,
    `${text} ${period.kind === 'year' ? 'in' : 'after'} ${end}`,
  ])
  return firstThatFits([...said.map(capitalize), alone], 'en')
}

/** A part of the year without a figure: `Quý II/2024: chưa có số liệu, nên từ kỳ đó không cộng dồn được.` */
export function describeEndOfSums(period: Period, kind: MissingKind, language: Language): string {
  const name = `${capitalize(formatPeriod(period, { language }))}: ${formatMissing(kind, language)}`
  return language === 'vi'
    ? `${name}, nên từ kỳ đó không cộng dồn được.`
    : `${name}; sums cannot be carried on from there.`
}

/** What the thin line is: `Nét đứt mảnh là lũy kế năm 2023.` */
export function describeEarlierPath(year: number, language: Language): string {
  const name = formatPeriod({ kind: 'year', year }, { language })
  return language === 'vi' ? `Nét đứt mảnh là lũy kế ${name}.` : `The thin dashed line is ${name}.`
}

/** What the pace is measured by. */
export function describePaceLine(by: 'last-year' | 'time', language: Language): string {
  if (by === 'last-year') {
    return language === 'vi'
      ? 'Vạch chấm là mức tương ứng với tỷ lệ thực hiện kế hoạch cùng kỳ năm trước.'
      : 'The dotted mark is where the same share of the plan as last year would be.'
  }
  return language === 'vi'
    ? 'Đường chấm là tiến độ đều theo thời gian, từ 0 đến kế hoạch; thực tế thường theo từng đợt.'
    : 'The dotted line is a steady pace from 0 to the plan; in practice figures come in waves.'
}

/** Why nothing can be added up, as the title and the text of a chart that is none. */
export function describeNoSums(
  reason: 'no-flow' | 'no-parts',
  language: Language,
): { readonly title: string; readonly sentence: string } {
  return NO_SUMS[reason][language]
}

const NO_SUMS = {
  'no-flow': {
    vi: {
      title: 'Số liệu này không cộng dồn được',
      sentence: 'Số liệu này không cộng dồn được qua các kỳ nên không có biểu đồ lũy kế.',
    },
    en: {
      title: 'These figures do not add up over time',
      sentence: 'These figures do not add up over time, so there is no cumulative chart.',
    },
  },
  'no-parts': {
    vi: {
      title: 'Chưa có số liệu trong năm',
      sentence: 'Chưa có số liệu theo tháng, theo quý hoặc lũy kế trong năm nên không có biểu đồ lũy kế.',
    },
    en: {
      title: 'No figures within a year yet',
      sentence: 'There are no figures within a year yet, so there is no cumulative chart.',
    },
  },
} as const

/** The verb of what a series counts, as far as its name says it: `kết nạp` of `Đảng viên mới kết nạp`. */
export function actionOf(name: string, language: Language): string | undefined {
  if (language === 'en') return /\badmitted\b/iu.test(name) ? 'admitted' : undefined
  return /^(số )?đảng viên (mới )?(được )?kết nạp( mới)?(?=$|,)/iu.test(name.replaceAll('\u00A0', ' '))
    ? 'kết nạp'
    : undefined
}
