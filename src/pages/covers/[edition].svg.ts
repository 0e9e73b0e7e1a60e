import { bulletin } from '../../site/bulletin.ts'
import { coverSvg } from '../../site/cover-svg.ts'
import type { EditionRoute } from '../../site/edition-routes.ts'
import { editionFileRoutes } from '../../site/file-routes.ts'

export const getStaticPaths = () => editionFileRoutes(bulletin())

export function GET({ props: { edition } }: EditionRoute): Response {
  return new Response(coverSvg(bulletin().model, edition))
}
