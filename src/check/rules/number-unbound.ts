import type { Model } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import type { Mention } from '../../prose/prose.ts'
import { fold } from '../../format/fold.ts'
import { writePeriod } from '../../quantity/write-period.ts'
import type { Found } from '../gather.ts'
import { gather } from '../gather.ts'
import { aboutOf } from '../observations.ts'
import { isCalled } from '../prose/called.ts'
import { likeliestFigure } from '../prose/candidates.ts'
import { changeTagFor } from '../prose/change-tag.ts'
import { placeOfFigure } from '../prose/known-figures.ts'
import type { ReadPassage } from '../prose/passages-of.ts'
import { passagesOf } from '../prose/passages-of.ts'
import { suspectsIn } from '../prose/suspects.ts'
import { surroundingsOf, type Surroundings } from '../prose/surroundings.ts'
import { holdsTags, tagFor } from '../prose/tag.ts'
import type { Findings } from '../relation.ts'
import { relatedValue, subjectOf } from '../speak.ts'

/**
 * Every number of prose is bound to the data. Dates, names and the like are no figures (`vi-numbers.md` 9), quotations are somebody
 * else's words; a number that contradicts the data is `number-suspect`.
 */
export function numberUnbound(model: Model): Findings {
  return gather(passagesOf(model).flatMap((read) => test(model, read)))
}

function test(model: Model, read: ReadPassage): readonly Found[] {
  const { passage, prose } = read
  if (passage.speaker !== undefined || prose.figures.length === 0) return []
  const suspects = new Set(suspectsIn(model, read).map(({ mention }) => mention))
  return prose.figures
    .filter(
      (mention) =>
        !suspects.has(mention) &&
        !prose.quotations.some(({ start, end }) => mention.start >= start && mention.end <= end),
    )
    .map((mention) => ({ problem: unbound(model, read, mention) }))
}

/** Hectares, money and the like of things of which the data holds nothing are told, but nothing is asked. */
function isOfOtherThings(model: Model, { measured, unit }: Mention, { named }: Surroundings): boolean {
  if (measured) return true
  const words = fold(unit)
  const isAmount = [...model.project.units.values()].some(
    (one) => one.kind === 'amount' && isCalled(one, words),
  )
  return isAmount && !named.series.some(({ series }) => series.unit.kind === 'amount')
}

/** How a number of which the data holds nothing yet is bound once it does. */
function bindingOf({ passage }: ReadPassage, { reading }: Mention): string {
  if (!holdsTags(passage)) return '{{…}}'
  return reading.kind === 'change' ? '<Change …/>' : '<Num …/>'
}

function unbound(model: Model, read: ReadPassage, mention: Mention): NonNullable<Found['problem']> {
  const place = read.passage.placeAt(mention.start)
  const { text } = mention
  if (read.series !== undefined)
    return problem('number-unbound/in-series', place, { text }, { about: { text } })
  const around = surroundingsOf(model, read, mention)
  const change = changeTagFor(model, read, mention, around)
  if (change !== undefined) {
    const { series, part, tag, to } = change
    const details = { text, name: subjectOf(model, series, part), period: to, binding: tag }
    return problem('number-unbound', place, details, { about: { text, ...aboutOf({ ...part, period: to }) } })
  }
  const figure = likeliestFigure(model, read, mention, around)
  if (figure === undefined)
    return problem(
      'number-unbound',
      place,
      { text, bindBy: bindingOf(read, mention) },
      { about: { text }, severity: isOfOtherThings(model, mention, around) ? 'info' : undefined },
    )
  const details = {
    text,
    name: subjectOf(model, figure.series, figure),
    period: figure.period,
    binding: tagFor(figure, read),
  }
  return problem('number-unbound', place, details, {
    about: {
      text,
      period: writePeriod(figure.period),
      ...(figure.org === undefined ? {} : { org: figure.org }),
      ...(figure.group === undefined ? {} : { group: figure.group }),
    },
    related: [relatedValue(placeOfFigure(figure), figure.quantity)],
  })
}
