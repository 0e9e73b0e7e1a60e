import type { Language } from '../../quantity/language.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { capitalize } from '../capital.ts'
import { countInWords } from '../number-words.ts'
import { tie } from '../space.ts'
import { formatValue } from '../value.ts'
import { titleOfStandings } from './chart-title.ts'
import type { StandingNoun } from './ranking.ts'
import { STANDING_NOUNS } from './ranking.ts'
import type { Telling } from './telling.ts'
import { counted } from './telling.ts'
import { firstThatFits } from './title-length.ts'

/**
 * Who stands where, as a title: like `titleOfStandings`, but for ceilings too, for a single organisation, and where the figures do not
 * tell.
 */
export function titleOfRanking(
  { all, met, undecided, noun: kind, lower }: Ranked,
  language: Language,
): string {
  const noun = STANDING_NOUNS[kind]
  if (all > 1 && met === 0 && undecided > 0) {
    return language === 'vi'
      ? `${undecided} trong ${tie(String(all), noun.vi)} chưa đủ căn cứ kết luận`
      : `${capitalize(countInWords(undecided, 'en'))} of ${all} ${noun.several} cannot be decided`
  }
  if (all === 1) {
    const said =
      undecided > 0 ? 'undecided' : met > 0 ? (lower ? 'within' : 'met') : lower ? 'over' : 'missed'
    return ONE[language][said](language === 'vi' ? noun.vi : noun.one)
  }
  if (lower) return titleUnderCeiling(met, all, kind, language)
  return titleOfStandings({ met, all, noun: kind }, language)
}

/** The largest of several amounts, where one surely is: `Nhiều nhất là Đảng bộ xã A: 58 đảng viên`. */
export function titleOfAmounts({ first, all, noun: kind }: Amounts, telling: Telling): string {
  const { language } = telling
  const noun = STANDING_NOUNS[kind]
  if (first === undefined) {
    return language === 'vi'
      ? `${tie(String(all), noun.vi)} có số liệu`
      : `${all} ${noun.several} with a figure`
  }
  const figure = counted(first.quantity, telling)
  if (all === 1) return firstThatFits([`${first.name}: ${figure}`, figure], language)
  const [most] = superlatives(telling)
  return firstThatFits(
    language === 'vi'
      ? [`${capitalize(most)} là ${first.name}: ${figure}`, `${capitalize(most)}: ${figure}`]
      : [`${first.name} has the ${most}: ${figure}`, `The ${most}: ${figure}`],
    language,
  )
}

/** Against a ceiling: `Có 3 trong 5 đơn vị không vượt mức trần, 1 đơn vị vượt mức trần, 1 đơn vị chưa đủ căn cứ kết luận.` */
export function describeUnderCeiling(
  { all, met, over, undecided, noun: kind }: UnderCeiling,
  { language }: Telling,
): string {
  const noun = STANDING_NOUNS[kind]
  if (over === all || met === all) return `${titleUnderCeiling(met, all, kind, language)}.`
  if (language === 'vi') {
    const count = tie(String(all), noun.vi)
    const head =
      met === 0
        ? `Chưa ${noun.vi} nào trong ${count} ${undecided === 0 ? '' : 'chắc chắn '}ở trong mức trần`
        : `Có ${met} trong ${count} không vượt mức trần`
    const group = (count: number, said: string): string =>
      count === 0 ? '' : `, ${tie(String(count), noun.vi)} ${said}`
    return `${head}${group(over, 'vượt mức trần')}${group(undecided, 'chưa đủ căn cứ kết luận')}.`
  }
  const group = (count: number, said: string): string =>
    count === 0 ? '' : `, ${countInWords(count, 'en')} ${said}`
  const head =
    met === 0
      ? `None of ${all} ${noun.several} is ${undecided === 0 ? '' : 'surely '}within the ceiling`
      : `${capitalize(countInWords(met, 'en'))} of ${all} ${noun.several} ${met === 1 ? 'is' : 'are'} within the ceiling`
  return `${head}${group(over, 'above it')}${group(undecided, 'cannot be decided')}.`
}

/** Amounts without any plan: `Trong 12 đơn vị có số liệu, nhiều nhất là Đảng bộ xã A (58 đảng viên), ít nhất là Đảng bộ xã B (6 đảng viên).` */
export function describeAmounts({ first, last, all, noun: kind }: Amounts, telling: Telling): string {
  const { language } = telling
  const noun = STANDING_NOUNS[kind]
  const [most, least] = superlatives(telling)
  const said = ({ name, quantity }: Amount): string =>
    `${name} (${formatValue(quantity, { ...telling, register: 'spoken' })})`
  if (language === 'vi') {
    if (all === 1 && first !== undefined) return `Chỉ một ${noun.vi} có số liệu: ${said(first)}.`
    const ends = [
      ...(first === undefined ? [] : [`${most} là ${said(first)}`]),
      ...(last === undefined ? [] : [`${least} là ${said(last)}`]),
    ]
    const told = ends.length === 0 ? `không riêng ${noun.vi} nào ${most} hay ${least}` : ends.join(', ')
    return `Trong ${tie(String(all), noun.vi)} có số liệu, ${told}.`
  }
  if (all === 1 && first !== undefined) return `Only one ${noun.one} has a figure: ${said(first)}.`
  const ends = [
    ...(first === undefined ? [] : [`${said(first)} has the ${most}`]),
    ...(last === undefined ? [] : [`${said(last)} has the ${least}`]),
  ]
  const told = ends.length === 0 ? `none alone has the ${most} or the ${least}` : ends.join(', ')
  return `Of ${all} ${noun.several} with a figure, ${told}.`
}

/** Counts are more or less, shares higher or lower. */
function superlatives({ language, unit }: Telling): readonly [most: string, least: string] {
  const shares = unit.kind === 'percent' || unit.kind === 'per-mille'
  if (language === 'vi') return shares ? ['cao nhất', 'thấp nhất'] : ['nhiều nhất', 'ít nhất']
  return shares ? ['highest', 'lowest'] : ['most', 'fewest']
}

function titleUnderCeiling(met: number, all: number, kind: StandingNoun, language: Language): string {
  const noun = STANDING_NOUNS[kind]
  if (language === 'vi') {
    const count = tie(String(all), noun.vi)
    if (met === 0) return `Cả ${count} vượt mức trần`
    return `${met === all ? 'Cả' : `${met} trong`} ${count} không vượt mức trần`
  }
  if (met === 0) return `All ${all} ${noun.several} are above the ceiling`
  if (met === all) return `All ${all} ${noun.several} are within the ceiling`
  return `${capitalize(countInWords(met, 'en'))} of ${all} ${noun.several} ${met === 1 ? 'is' : 'are'} within the ceiling`
}

const ONE: Readonly<Record<Language, Readonly<Record<OneStands, (noun: string) => string>>>> = {
  vi: {
    met: (noun) => `Một ${noun} có kế hoạch, đã đạt kế hoạch`,
    missed: (noun) => `Một ${noun} có kế hoạch, chưa đạt kế hoạch`,
    within: (noun) => `Một ${noun} có mức trần, không vượt mức trần`,
    over: (noun) => `Một ${noun} có mức trần, vượt mức trần`,
    undecided: (noun) => `Một ${noun} có kế hoạch, chưa đủ căn cứ kết luận`,
  },
  en: {
    met: (noun) => `One ${noun} has a plan and has met it`,
    missed: (noun) => `One ${noun} has a plan and has not met it`,
    within: (noun) => `One ${noun} has a ceiling and keeps within it`,
    over: (noun) => `One ${noun} has a ceiling and is above it`,
    undecided: (noun) => `One ${noun} has a plan; it cannot be decided`,
  },
}

type OneStands = 'met' | 'missed' | 'within' | 'over' | 'undecided'

export interface Ranked {
  readonly all: number
  readonly met: number
  readonly undecided: number
  readonly noun: StandingNoun
  /** The plan is a ceiling: less is better. */
  readonly lower: boolean
}

export interface UnderCeiling extends Omit<Ranked, 'lower'> {
  readonly over: number
}

export interface Amounts {
  /** Where one surely is the largest. */
  readonly first?: Amount | undefined
  readonly last?: Amount | undefined
  /** How many have a figure. */
  readonly all: number
  readonly noun: StandingNoun
}

export interface Amount {
  readonly name: string
  readonly quantity: Quantity
}
