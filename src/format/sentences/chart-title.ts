import type { Language } from '../../quantity/language.ts'
import type { Period } from '../../quantity/period.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { capitalize, uncapitalize } from '../capital.ts'
import { countInWords, ordinalInWords } from '../number-words.ts'
import { formatPeriod } from '../period.ts'
import { tie } from '../space.ts'
import { formatValue } from '../value.ts'
import { subjectOf } from './chart-description.ts'
import { directionOf } from './direction.ts'
import type { StandingNoun } from './ranking.ts'
import { STANDING_NOUNS } from './ranking.ts'
import type { Telling } from './telling.ts'
import { bare, counted } from './telling.ts'
import { firstThatFits } from './title-length.ts'

/** A run of rises or falls: `Số đảng viên mới kết nạp tăng năm thứ tư liên tiếp`. `run` counts the rises, two or more. */
export function titleOfRun({ name, direction, run }: Run, language: Language): string {
  if (language === 'vi') {
    const move = `${direction === 'up' ? 'tăng' : 'giảm'} năm ${ordinalInWords(run, 'vi')} liên tiếp`
    return firstThatFits([`${capitalize(subjectOf(name))} ${move}`, `Số liệu ${move}`], 'vi')
  }
  const tail = `for the ${ordinalInWords(run, 'en')} year running`
  return firstThatFits(
    [`${name} ${verb(name, direction)} ${tail}`, `${direction === 'up' ? 'Up' : 'Down'} ${tail}`],
    'en',
  )
}

/** A figure that moved: `Tổng số đảng viên tăng từ hơn 5.650 lên gần 5.930`. */
export function titleOfMove({ name, from, to }: Move, telling: Telling): string {
  const { language } = telling
  const direction = directionOf(to.quantity, from.quantity)
  const [before, after] = [bare(from.quantity, telling), bare(to.quantity, telling)]
  const [first, last] = [from.period, to.period].map((period) => formatPeriod(period, { language }))
  // "tăng từ từ 80 trở lên" would say "từ" twice, "rise from 100 to 150 to 170" "to": such figures stand beside each other instead.
  const isRange = [from, to].some(({ quantity }) => quantity.qualifier === 'range')
  const unsure = direction === 'unknown' || direction === 'same' || isRange || before.startsWith('từ ')
  if (language === 'vi') {
    const move = unsure
      ? `${first}: ${before}, ${last}: ${after}`
      : direction === 'up'
        ? `tăng từ ${before} lên ${after}`
        : `giảm từ ${before} xuống ${after}`
    const still = direction === 'same' ? `giữ mức ${counted(to.quantity, telling)}` : move
    const subject = capitalize(subjectOf(name))
    return firstThatFits(
      [unsure && direction !== 'same' ? capitalize(move) : `${subject} ${still}`, capitalize(still)],
      'vi',
    )
  }
  const move =
    direction === 'up'
      ? `rise from ${before} to ${after}`
      : direction === 'down'
        ? `fall from ${before} to ${after}`
        : `stay at ${after}`
  if (direction === 'unknown' || isRange) return capitalize(`${before} in ${first}, ${after} in ${last}`)
  return firstThatFits(
    [
      `${name} ${agreeing(name, move)}`,
      capitalize(move.replace(/^rise/, 'up').replace(/^fall/, 'down').replace(/^stay/, 'still')),
    ],
    'en',
  )
}

/** A part of a whole: `172 trong 214 trưởng xóm, tổ trưởng là đảng viên`, `172 trong 214 (80,37%)`. */
export function titleOfShare({ part, whole, wholeName, share }: SharedPart, telling: Telling): string {
  const { language, unit } = telling
  const pair = [part, whole].map((quantity) => formatValue(quantity, { language }))
  const percent = share === undefined ? '' : formatValue(share, { language })
  if (language === 'vi') {
    const short = `${pair[0]} trong ${pair[1]}`
    const shares = percent === '' ? short : `${short}, chiếm ${percent}`
    if (wholeName === undefined) return capitalize(shares)
    return firstThatFits(
      [
        `${short}\u00A0${wholeName} là ${unit.name}, chiếm ${percent}`.replace(/, chiếm $/, ''),
        `${short}\u00A0${wholeName} là ${unit.name}`,
        shares,
      ].map(capitalize),
      'vi',
    )
  }
  const short = `${pair[0]} of ${pair[1]}`
  const shares = percent === '' ? short : `${short}, or ${percent}`
  if (wholeName === undefined) return capitalize(shares)
  return firstThatFits(
    [`${short} ${wholeName} are ${unit.nameEn ?? unit.name}`, shares].map(capitalize),
    'en',
  )
}

/** The largest part of a breakdown: `Nhiều nhất là Đảng bộ xã A: 58 trong 150 đảng viên`. */
export function titleOfLargestPart({ name, part, whole }: LargestPart, telling: Telling): string {
  const of = whole === undefined ? '' : formatValue(whole, { language: telling.language })
  if (telling.language === 'vi') {
    const figure =
      whole === undefined ? counted(part, telling) : `${bare(part, telling)} trong ${counted(whole, telling)}`
    return firstThatFits(
      [
        `Nhiều nhất là ${uncapitalize(name)}: ${figure}`,
        `Nhiều nhất: ${uncapitalize(name)}, ${counted(part, telling)}`,
        `Phần lớn nhất: ${figure}`,
      ],
      'vi',
    )
  }
  const figure = whole === undefined ? counted(part, telling) : `${bare(part, telling)} of ${of}`
  return firstThatFits([`Largest part: ${name}, ${figure}`, `Largest part: ${figure}`], 'en')
}

/** `3 trong 10 đơn vị đạt hoặc vượt kế hoạch`. */
export function titleOfStandings(
  { met, all, noun: kind }: { readonly met: number; readonly all: number; readonly noun?: StandingNoun },
  language: Language,
): string {
  const noun = STANDING_NOUNS[kind ?? 'organisation']
  if (language === 'vi') {
    const count = tie(String(all), noun.vi)
    if (met === 0) return `Chưa ${noun.vi} nào trong ${count} đạt kế hoạch`
    if (met === all) return `Cả ${count} đạt hoặc vượt kế hoạch`
    return `${met} trong ${count} đạt hoặc vượt kế hoạch`
  }
  if (met === 0) return `None of ${all} ${noun.several} has met the plan yet`
  if (met === all) return `All ${all} ${noun.several} have met or exceeded the plan`
  return `${capitalize(countInWords(met, 'en'))} of ${all} ${noun.several} ${met === 1 ? 'has' : 'have'} met or exceeded the plan`
}

/** One figure alone: `Năm 2023: 172 đảng viên`. */
export function titleOfOnePoint({ period, quantity }: Dated, telling: Telling): string {
  return capitalize(`${formatPeriod(period, { language: telling.language })}: ${counted(quantity, telling)}`)
}

/** Where no period has a figure. */
export function titleOfNothing(language: Language): string {
  return language === 'vi' ? 'Các kỳ này chưa có số liệu' : 'No figures for these periods yet'
}

function verb(name: string, direction: 'up' | 'down'): string {
  return agreeing(name, direction === 'up' ? 'rise' : 'fall')
}

/** English names of series are plural where they count people, singular where they begin with what is measured. */
function agreeing(name: string, phrase: string): string {
  const singular = /^(the )?(share|total|number|rate|ratio|percentage|proportion|average|membership)\b/i.test(
    name,
  )
  return singular ? phrase.replace(/^\w+/, (word) => `${word}s`) : phrase
}

export interface Run {
  /** The series' name; in English the subject of a sentence. */
  readonly name: string
  readonly direction: 'up' | 'down'
  readonly run: number
}

export interface Dated {
  readonly period: Period
  readonly quantity: Quantity
}

export interface Move {
  readonly name: string
  readonly from: Dated
  readonly to: Dated
}

export interface SharedPart {
  readonly part: Quantity
  readonly whole: Quantity
  /** Who is counted in the whole, after its number: `trưởng xóm, tổ trưởng`. */
  readonly wholeName?: string | undefined
  readonly share?: Quantity | undefined
}

export interface LargestPart {
  readonly name: string
  readonly part: Quantity
  readonly whole?: Quantity | undefined
}
