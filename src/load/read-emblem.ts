import { problem } from '../problems/make-problem.ts'
import type { Place } from '../problems/place.ts'
import type { Problem } from '../problems/problem.ts'
import type { FileStore } from './file-store.ts'
import type { Entry } from './list-files.ts'
import { readPicture } from './picture-file.ts'

/** The emblem that a site names must be a picture in data/; another picture there is one that nothing shows. */
export function checkEmblem(
  emblem: string | undefined,
  place: Place,
  pictures: readonly Entry[],
  store: FileStore,
): readonly Problem[] {
  const unused = pictures
    .filter(({ name }) => name !== emblem)
    .map(({ path, name }) => problem('file-not-read', { file: path }, { name }))
  if (emblem === undefined) return unused
  const files = new Map(pictures.map((entry) => [entry.name, store.beside(entry)]))
  const found = readPicture(emblem, place, { edition: 'data', files })
  if ('code' in found) return [found, ...unused]
  store.use(`data/${emblem}`)
  return unused
}
