import { capitalize } from '../capital.ts'
import { countInWords } from '../number-words.ts'
import { tie } from '../space.ts'
import type { Telling } from './telling.ts'

/**
 * How many organisations stand where against their plans: `Có 3 trong 10 đơn vị đạt hoặc vượt kế hoạch, 5 đơn vị đạt từ 50% đến dưới 100%,
 * 2 đơn vị chưa kết nạp được đảng viên nào.` Groups of nobody are left out.
 */
export function describeStandings(standings: Standings, telling: Telling): string {
  const { language } = telling
  const { all, met, half, low = 0, none, undecided = 0, action } = standings
  const noun = STANDING_NOUNS[standings.noun ?? 'organisation']
  if (language === 'vi') {
    const group = (count: number, said: string): string =>
      count === 0 ? '' : `, ${tie(String(count), noun.vi)} ${said}`
    const nobody = nobodyWords(action, telling)
    const head =
      met === 0
        ? `Chưa ${noun.vi} nào trong ${tie(String(all), noun.vi)} ${undecided === 0 ? '' : 'chắc chắn '}đạt kế hoạch`
        : `Có ${met} trong ${tie(String(all), noun.vi)} đạt hoặc vượt kế hoạch`
    return `${head}${group(half, 'đạt từ 50% đến dưới 100%')}${group(low, 'đạt dưới 50%')}${group(undecided, 'chưa đủ căn cứ kết luận')}${group(none, nobody)}.`
  }
  const group = (count: number, one: string, several: string): string =>
    count === 0 ? '' : `, ${countInWords(count, 'en')} ${count === 1 ? one : several}`
  const nobody =
    action === undefined
      ? ['stands at zero', 'stand at zero']
      : [`has ${action} nobody yet`, `have ${action} nobody yet`]
  const [one = '', several = ''] = nobody
  const head =
    met === 0
      ? `None of ${all} ${noun.several} has ${undecided === 0 ? '' : 'surely '}met the plan yet`
      : `${capitalize(countInWords(met, 'en'))} of ${all} ${noun.several} ${met === 1 ? 'has' : 'have'} met or exceeded the plan`
  return `${head}${group(half, 'stands at 50% to under 100%', 'stand at 50% to under 100%')}${group(low, 'stands under 50%', 'stand under 50%')}${group(undecided, 'cannot be decided', 'cannot be decided')}${group(none, one, several)}.`
}

/** How those at zero are called, after their number or as a heading: `chưa kết nạp được đảng viên nào`, `ở mức 0`. */
export function nobodyWords(action: string | undefined, { language, unit }: Telling): string {
  if (language === 'vi') return action === undefined ? 'ở mức 0' : `chưa ${action} được ${unit.name} nào`
  return action === undefined ? 'at zero' : `${action} nobody yet`
}

/** Who is counted: organisations, or groups of people. */
export const STANDING_NOUNS = {
  organisation: { vi: 'đơn vị', one: 'organisation', several: 'organisations' },
  group: { vi: 'nhóm', one: 'group', several: 'groups' },
} as const

export type StandingNoun = keyof typeof STANDING_NOUNS

export interface Standings {
  readonly all: number
  /** At 100% of their plan or more. */
  readonly met: number
  /** From 50% to under 100%. */
  readonly half: number
  /** Above zero and under 50%. */
  readonly low?: number | undefined
  /** At zero. */
  readonly none: number
  readonly undecided?: number | undefined
  /** What was not done: `kết nạp`, `admitted`. */
  readonly action?: string | undefined
  /** Organisations if not said. */
  readonly noun?: StandingNoun | undefined
}
