import type { Edition } from '../load/edition.ts'
import type { Bulletin } from './bulletin.ts'
import type { ChangesSince } from './leader-changes.ts'
import { changesSince } from './leader-changes.ts'
import type { OrgStandings } from './leader-orgs.ts'
import { orgStandings } from './leader-orgs.ts'
import { hasPlans, planTable } from './leader-plans.ts'
import type { Room } from './leader-room.ts'
import { roomOnSheet } from './leader-room.ts'
import type { TrustLine } from './leader-trust.ts'
import { trustLine } from './leader-trust.ts'
import type { Ledger } from './ledger.ts'

/** Page one of a number: how things stand against plan, who is where, what changed since the last number, what the figures rest on. */
export function leaderSheet(bulletin: Bulletin, edition: Edition): LeaderSheet {
  const { model } = bulletin
  const plans = planTable(model, edition)
  const standings = orgStandings(model, edition)
  const changes = changesSince(model, edition)
  const trust = trustLine(bulletin, edition)
  return {
    ...(hasPlans(model) ? { plans } : {}),
    ...(standings === undefined ? {} : { standings }),
    ...(changes === undefined ? {} : { changes }),
    trust,
    room: roomOnSheet(model, edition, { plans, standings, changes, trust }),
  }
}

export interface LeaderSheet {
  /** Absent where nothing in the whole bulletin is planned; without rows where nothing of this number is. */
  readonly plans?: Ledger
  /** Absent where nothing is given by organisation. */
  readonly standings?: OrgStandings
  /** Absent for the first number. */
  readonly changes?: ChangesSince
  readonly trust: TrustLine
  readonly room: Room
}
