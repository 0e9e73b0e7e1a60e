import { bulletin } from '../../site/bulletin.ts'
import { listRoutes, type ListRoute } from '../../site/file-routes.ts'

export const getStaticPaths = () => listRoutes(bulletin())

export function GET({ props: { file } }: ListRoute): Response {
  return new Response(file.content)
}
