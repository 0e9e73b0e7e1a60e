import type { Contact } from '../load/project.ts'
import { fillTemplate } from '../model/fill-template.ts'
import type { Model } from '../model/model.ts'

/** Whom readers may ask: the publishing body first, then for each number that names somebody else, the latest first. */
export function contactsOf(model: Model): readonly ContactEntry[] {
  const { owner, contact } = model.site
  const ofNumbers = [...model.editions].reverse().flatMap((edition) => {
    if (edition.contact === undefined || isSame(edition.contact, contact)) return []
    return [{ about: fillTemplate(model, edition.title), contact: edition.contact }]
  })
  return [{ about: owner, ...(contact === undefined ? {} : { contact }) }, ...ofNumbers]
}

function isSame(one: Contact, other: Contact | undefined): boolean {
  return one.name === other?.name && one.email === other.email && one.phone === other.phone
}

export interface ContactEntry {
  readonly about: string
  readonly contact?: Contact
}
