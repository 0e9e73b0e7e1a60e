import { formatInterval } from '../format/interval.ts'
import { formatNumber } from '../format/number.ts'
import { formatPeriod } from '../format/period.ts'
import { formatValue, unitName } from '../format/value.ts'
import { capitalize } from '../format/capital.ts'
import type { Model, SeriesModel } from '../model/model.ts'
import type { Part } from '../model/point-key.ts'
import type { Related } from '../problems/problem.ts'
import type { Place } from '../problems/place.ts'
import type { Interval } from '../quantity/interval.ts'
import type { Language } from '../quantity/language.ts'
import type { Period } from '../quantity/period.ts'
import type { Value } from '../quantity/quantity.ts'
import type { Unit } from '../quantity/unit.ts'

/** The words of a working in the site's language. */
export function speaker({ language }: Pick<Model, 'language'>): Speaker {
  return {
    say: (vi, en) => (language === 'vi' ? vi : en),
    value: (value, unit) => formatValue(value, { language, unit }),
    number: (number, decimals) =>
      formatNumber(number, decimals === undefined ? { language } : { language, decimals }),
    interval: (interval, style = {}) => formatInterval(interval, { language, ...style }),
    period: (period) => formatPeriod(period, { language }),
    Period: (period) => capitalize(formatPeriod(period, { language })),
    unit: (unit) => unitName(unit, language),
  }
}

/** `Đảng viên mới kết nạp, năm 2023`: the series, the part where one is meant, the period. */
export function subjectOf(model: Model, { series }: SeriesModel, part: Part = {}, period?: Period): string {
  const names = [
    seriesName(series, model.language),
    partName(model, part),
    period && formatPeriod(period, { language: model.language }),
  ]
  return names.filter((name) => name !== undefined && name !== '').join(', ')
}

export function seriesName({ name, nameEn }: SeriesModel['series'], language: Language): string {
  return language === 'en' ? (nameEn ?? name) : name
}

/** The organisation and the group meant, as readers know them; empty for the whole. */
export function partName(model: Model, { org, group }: Part): string {
  const { orgs, groups } = model.project
  return [
    org === undefined ? undefined : named(orgs.get(org), org, model),
    group === undefined ? undefined : named(groups.get(group), group, model),
  ]
    .filter((name) => name !== undefined)
    .join(', ')
}

/** The other end of a relation. */
export function related(place: Place, vi: string, en: string): Related {
  return { place, words: { vi, en } }
}

/** A value in both languages, for the words of a related place. */
export function relatedValue(place: Place, value: Value): Related {
  return related(place, formatValue(value, { language: 'vi' }), formatValue(value, { language: 'en' }))
}

function named(
  thing: { readonly name: string; readonly nameEn?: string } | undefined,
  id: string,
  { language }: Model,
): string {
  if (thing === undefined) return id
  return language === 'en' ? (thing.nameEn ?? thing.name) : thing.name
}

export interface Speaker {
  readonly say: (vi: string, en: string) => string
  readonly value: (value: Value, unit?: Unit) => string
  readonly number: (number: number, decimals?: number) => string
  readonly interval: (
    interval: Interval,
    style?: { readonly decimals?: number; readonly percent?: boolean; readonly unit?: Unit },
  ) => string
  readonly period: (period: Period) => string
  /** With a capital, where it opens a sentence. */
  readonly Period: (period: Period) => string
  readonly unit: (unit: Unit) => string
}
