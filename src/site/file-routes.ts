import type { Bulletin } from './bulletin.ts'
import { listFiles, type ListFile } from './data-files.ts'
import { downloadsAreMade } from './downloads-made.ts'
import { editionRoutes, type EditionRoute } from './edition-routes.ts'
import { seriesRoutes, type SeriesRoute } from './series-routes.ts'

/** One route for each workbook of a series. */
export function workbookRoutes(bulletin: Bulletin): SeriesRoute[] {
  return downloadsAreMade() ? seriesRoutes(bulletin) : []
}

/** One route for each file that a number of the bulletin has only where downloads are made: its workbook, its picture. */
export function editionFileRoutes(bulletin: Bulletin): EditionRoute[] {
  return downloadsAreMade() ? editionRoutes(bulletin) : []
}

/** The archive of everything, where it is made. */
export function archiveRoutes(): ArchiveRoute[] {
  return downloadsAreMade() ? [{ params: { archive: 'all-data' } }] : []
}

/** One route for each list of names. */
export function listRoutes({ model }: Bulletin): ListRoute[] {
  return listFiles(model).map((file) => ({ params: { list: file.name }, props: { file } }))
}

interface ArchiveRoute {
  readonly params: { readonly archive: string }
}

export interface ListRoute {
  readonly params: { readonly list: string }
  readonly props: { readonly file: ListFile }
}
