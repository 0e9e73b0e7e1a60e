import { bulletin } from '../../../site/bulletin.ts'
import type { EditionRoute } from '../../../site/edition-routes.ts'
import { editionRoutes } from '../../../site/edition-routes.ts'
import { printSheet } from '../../../site/print-sheet.ts'

export const getStaticPaths = () => editionRoutes(bulletin())

export function GET({ props: { edition } }: EditionRoute): Response {
  return new Response(printSheet(bulletin().model, edition))
}
