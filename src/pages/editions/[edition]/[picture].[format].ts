import { bulletin } from '../../../site/bulletin.ts'
import type { PictureRoute } from '../../../site/pictures.ts'
import { pictureRoutes, readPicture } from '../../../site/pictures.ts'

export const getStaticPaths = () => pictureRoutes(bulletin())

export function GET(route: PictureRoute): Response {
  return new Response(readPicture(route))
}
