import { bulletin } from '../../../site/bulletin.ts'
import { editionFile } from '../../../site/data-files.ts'
import type { EditionRoute } from '../../../site/edition-routes.ts'
import { editionFileRoutes } from '../../../site/file-routes.ts'

export const getStaticPaths = () => editionFileRoutes(bulletin())

export async function GET({ props: { edition } }: EditionRoute): Promise<Response> {
  return new Response(await editionFile(bulletin().model, edition))
}
