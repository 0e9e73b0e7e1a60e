import { describeStandings, type StandingNoun } from '../format/sentences/ranking.ts'
import { describeUnderCeiling, titleOfRanking } from '../format/sentences/ranking-title.ts'
import { actionOf } from '../format/sentences/action-of.ts'
import { describeAllMissing } from '../format/sentences/sparse.ts'
import { titleOfNothing } from '../format/sentences/chart-title.ts'
import type { SeriesModel } from '../model/model.ts'
import type { Language } from '../quantity/language.ts'
import { shortName } from './chart-names.ts'
import type { PlanTally } from './plan-group.ts'

/** How many have met their plans, as a title and as a sentence; against a ceiling, how many are within it. */
export function standingWords(tally: PlanTally, { series, by, lower, language }: Standing): StandingWords {
  const noun: StandingNoun = by === 'org' ? 'organisation' : 'group'
  const telling = { language, unit: series.unit }
  if (tally.all === 0) return { title: titleOfNothing(language), sentence: describeAllMissing(language) }
  const action = actionOf(shortName(series, language), series.unit, language)
  return {
    title: titleOfRanking({ ...tally, noun, lower }, language),
    sentence: lower
      ? describeUnderCeiling({ ...tally, noun }, telling)
      : describeStandings({ ...tally, noun, action }, telling),
  }
}

interface Standing {
  readonly series: SeriesModel
  readonly by: 'org' | 'group'
  /** The plan is a ceiling. */
  readonly lower: boolean
  readonly language: Language
}

export interface StandingWords {
  readonly title: string
  readonly sentence: string
}
