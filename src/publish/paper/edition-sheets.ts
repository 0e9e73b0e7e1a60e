import { join } from 'node:path'
import { escape } from '../../format/escape.ts'
import { PAGE_OF } from '../../format/sentences/counts.ts'
import { words } from '../../format/words.ts'
import type { Edition } from '../../load/edition.ts'
import { fillTemplate } from '../../model/fill-template.ts'
import type { Model } from '../../model/model.ts'
import { webBase } from '../../model/web-address.ts'
import type { Sheet } from './draw-paper.ts'
import type { PaperName } from './paper-size.ts'

/** What is printed of a number in a size, from the pages in a folder. */
export function sheetOf(
  model: Model,
  edition: Edition,
  paper: PaperName,
  folder: string,
  draft = false,
): Sheet {
  const { site, language } = model
  const word = words(language)
  const number = `${word.number}\u00a0${edition.number}`
  const title = fillTemplate(model, edition.title)
  return {
    file: join(folder, 'editions', edition.id, 'paper.html'),
    paper,
    home: webBase(site) ?? '',
    about: {
      title: `${site.title}, ${number}: ${title}`,
      author: site.owner,
      subject: fillTemplate(model, edition.summary),
      language,
      // The moment it was made would differ each time; what a reader asks for is the day it is of.
      day: new Date(edition.releaseAt),
    },
    heads: {
      name: escape(`${site.title}, ${number}`),
      marking: escape(site.circulation ?? ''),
      stamp: draft ? word.draft : '',
      owner: escape(site.owner),
      page: PAGE_OF[language],
    },
  }
}

/** When all of a number is out: its own release and that of its last story, drafts left out. */
export function wholeAt(edition: Edition): Date {
  const instants = edition.articles
    .filter(({ draft }) => !draft)
    .map(({ releaseAt }) => releaseAt ?? edition.releaseAt)
  return new Date(Math.max(...[edition.releaseAt, ...instants].map((instant) => Date.parse(instant))))
}
