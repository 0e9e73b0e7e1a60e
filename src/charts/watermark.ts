import { words } from '../format/words.ts'
import type { SeriesModel } from '../model/model.ts'
import type { Language } from '../quantity/language.ts'

/** The ghost word behind a chart of invented figures; undefined for real ones. */
export function watermarkWord({ series }: SeriesModel, language: Language): string | undefined {
  if (!series.illustrative) return undefined
  return language === 'vi' ? words(language).illustrative : words(language).illustrativeShort
}
