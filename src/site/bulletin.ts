import process from 'node:process'
import type { Waived } from '../check/examine.ts'
import { examine } from '../check/examine.ts'
import { inspect } from '../check/inspect.ts'
import type { Relation } from '../check/relation.ts'
import type { Model } from '../model/model.ts'
import { released } from '../model/released.ts'
import type { Problem } from '../problems/problem.ts'

/**
 * The one door between the project and the pages: what the public may see at the instant `BANTIN_AS_OF` of the project in
 * `BANTIN_ROOT`. Read once; in the preview a change of the project drops the module and with it what it holds.
 */
export function bulletin(): Bulletin {
  kept ??= readBulletin(process.env['BANTIN_ROOT'] ?? process.cwd(), instantOf(process.env['BANTIN_AS_OF']))
  return kept
}

/** Everything that pages are made from. */
export interface Bulletin {
  /** What is released; drafts and figures of editions not yet out are not in it. */
  readonly model: Model
  /** Relations between released figures that were tested. */
  readonly relations: readonly Relation[]
  readonly waived: readonly Waived[]
  /** Everything found in the whole project: empty of errors in a build, shown above the page in the preview. */
  readonly problems: readonly Problem[]
  readonly asOf: Date
  /** True in the preview, which shows problems and reloads itself; `BANTIN_PREVIEW` says so, and nothing that a shell may carry by chance. */
  readonly preview: boolean
}

let kept: Bulletin | undefined

function readBulletin(root: string, asOf: Date): Bulletin {
  const { model: whole, problems } = inspect(root)
  const model = released(whole, asOf)
  const { relations, waived } = examine(model)
  return { model, relations, waived, problems, asOf, preview: process.env['BANTIN_PREVIEW'] === '1' }
}

function instantOf(text: string | undefined): Date {
  const instant = new Date(text ?? '')
  if (Number.isNaN(instant.getTime())) {
    throw new Error('BANTIN_AS_OF holds no instant: start Astro through `npm run build` or `npm run dev`.')
  }
  return instant
}
