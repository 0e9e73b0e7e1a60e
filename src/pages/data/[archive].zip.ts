import { allDataFile } from '../../site/all-data.ts'
import { bulletin } from '../../site/bulletin.ts'
import { archiveRoutes } from '../../site/file-routes.ts'

export const getStaticPaths = () => archiveRoutes()

export async function GET(): Promise<Response> {
  return new Response(await allDataFile(bulletin().model))
}
