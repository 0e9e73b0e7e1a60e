import { bulletin } from '../../site/bulletin.ts'
import { emblemRoutes, type EmblemRoute } from '../../site/identity.ts'
import { readPicture } from '../../site/pictures.ts'

export const getStaticPaths = () => emblemRoutes(bulletin())

export function GET(route: EmblemRoute): Response {
  return new Response(readPicture(route))
}
