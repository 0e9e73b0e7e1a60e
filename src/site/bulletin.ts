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
  /** What the checks of the released figures still point at. What only the lack of withheld figures brings up is not in it. */
  readonly remaining: readonly Problem[]
  /** Everything found in the whole project: empty of errors in a build, shown above the page in the preview. */
  readonly problems: readonly Problem[]
  readonly asOf: Date
  /** True in the preview, which shows problems and reloads itself; `BANTIN_PREVIEW` says so, and nothing that a shell may carry by chance. */
  readonly preview: boolean
}

let kept: Bulletin | undefined

/** Reads a project as the public may see it at an instant. */
export function readBulletin(root: string, asOf: Date): Bulletin {
  const { model: all, problems } = inspect(root)
  const model = released(all, asOf)
  const { relations, waived, problems: found } = examine(model)
  const whole = new Set(problems.map(keyOf))
  return {
    model,
    relations,
    waived,
    remaining: found.filter((one) => whole.has(keyOf(one))),
    problems,
    asOf,
    preview: process.env['BANTIN_PREVIEW'] === '1',
  }
}

function keyOf({ code, place: { file, line, column } }: Problem): string {
  return [code, file, line, column].join('\n')
}

function instantOf(text: string | undefined): Date {
  const instant = new Date(text ?? '')
  if (Number.isNaN(instant.getTime())) {
    throw new Error('BANTIN_AS_OF holds no instant: start Astro through `npm run build` or `npm run dev`.')
  }
  return instant
}
