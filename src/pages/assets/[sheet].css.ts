import { bulletin } from '../../site/bulletin.ts'
import { paperRoutes } from '../../site/paper-page.ts'
import layers from '../../styles/layers.css?raw'
import body from '../../styles/paper.css?raw'
import stories from '../../styles/paper-stories.css?raw'

/** The style of numbers on paper: a file only where there are such pages, since nobody else uses it. */
export const getStaticPaths = () =>
  paperRoutes(bulletin()).length === 0 ? [] : [{ params: { sheet: 'paper' } }]

export function GET(): Response {
  return new Response(layers + body + stories)
}
