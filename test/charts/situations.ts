import { account } from './situations/account.ts'
import { breakdown } from './situations/breakdown.ts'
import { columns } from './situations/columns.ts'
import { example } from './situations/example.ts'
import { cumulative } from './situations/cumulative.ts'
import { funnel } from './situations/funnel.ts'
import { heat } from './situations/heat.ts'
import { line } from './situations/line.ts'
import { multiples } from './situations/multiples.ts'
import { progress } from './situations/progress.ts'
import { ranking } from './situations/ranking.ts'
import { share } from './situations/share.ts'
import type { Situation } from './situations/situation.ts'

/** Every kind of chart in every situation that changes its drawing, by name: the snapshots and the laws run over all of them. */
export const SITUATIONS: readonly Situation[] = [
  ...columns,
  ...line,
  ...progress,
  ...share,
  ...breakdown,
  ...example,
  ...cumulative,
  ...ranking,
  ...account,
  ...funnel,
  ...multiples,
  ...heat,
]
