import { bulletin } from '../../site/bulletin.ts'
import { identityStyle } from '../../site/identity.ts'
import { paperRoutes } from '../../site/paper-page.ts'
import layers from '../../styles/layers.css?raw'
import paper from '../../styles/paper.css?raw'
import stories from '../../styles/paper-stories.css?raw'

/** Sheets that not every bulletin has: of the office's colour, and of numbers on paper. Nothing is written that no page uses. */
export function getStaticPaths(): SheetRoute[] {
  const identity = identityStyle(bulletin().model)
  return [
    ...(identity === undefined ? [] : [{ params: { sheet: 'identity' }, props: { text: identity } }]),
    ...(paperRoutes(bulletin()).length === 0
      ? []
      : [{ params: { sheet: 'paper' }, props: { text: paper + stories } }]),
  ]
}

/** Each names the order of the layers first, since it may be read before the others. */
export function GET({ props: { text } }: SheetRoute): Response {
  return new Response(layers + text)
}

interface SheetRoute {
  readonly params: { readonly sheet: string }
  readonly props: { readonly text: string }
}
