import type { Edition } from '../../load/edition.ts'
import type { Contact } from '../../load/project.ts'
import { fillTemplate } from '../../model/fill-template.ts'
import type { Model } from '../../model/model.ts'
import { problem } from '../../problems/make-problem.ts'
import { gather } from '../gather.ts'
import type { Found } from '../gather.ts'
import type { Findings } from '../relation.ts'

/** What a number of the bulletin owes its readers: few main points, a short summary, the date of the next number, somebody to ask. */
export function editionFurniture(model: Model): Findings {
  return gather(model.editions.flatMap((edition) => test(model, edition)))
}

function test(model: Model, edition: Edition): readonly Found[] {
  const { place, mainPoints, summary, nextRelease } = edition
  const characters = Array.from(fillTemplate(model, summary).normalize('NFC')).length
  const last = model.editions.at(-1) === edition
  return [
    ...(mainPoints.length < 1 || mainPoints.length > MOST_POINTS
      ? [problem('main-points-count', mainPoints[MOST_POINTS]?.place ?? place, { count: mainPoints.length })]
      : []),
    ...(characters > LONGEST_SUMMARY ? [problem('summary-too-long', summary.place, { characters })] : []),
    ...(last && nextRelease === undefined ? [problem('next-release-missing', place, {})] : []),
    ...(isReachable(edition.contact ?? model.site.contact) ? [] : [problem('contact-missing', place, {})]),
  ].map((said) => ({ problem: said }))
}

function isReachable({ name, email, phone }: Contact): boolean {
  return name.trim() !== '' && (email !== undefined || phone !== undefined)
}

const MOST_POINTS = 6
const LONGEST_SUMMARY = 160
