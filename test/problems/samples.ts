import type { DetailsOf, ProblemKey } from '../../src/problems/catalogue/index.ts'
import { arithmeticSamples } from './samples-arithmetic.ts'
import { articleSamples } from './samples-article.ts'
import { formatSamples } from './samples-format.ts'
import { readingSamples } from './samples-reading.ts'

/** Details for every entry of the catalogue: figures of the first bulletin, or of the invented Huyện Mẫu. */
export const samples: { readonly [Key in ProblemKey]: DetailsOf<Key> } = {
  ...readingSamples,
  ...formatSamples,
  ...arithmeticSamples,
  ...articleSamples,
}

export type Samples = { readonly [Key in ProblemKey]?: DetailsOf<Key> }
