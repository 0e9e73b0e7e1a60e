import type { Bulletin } from './bulletin.ts'
import { checksPage } from './checks-page.ts'

/** What `checks.json` holds: as much as the office shows to readers. */
export function checksJson(bulletin: Bulletin): ChecksJson {
  const { groups, visible } = checksPage(bulletin)
  const cases = groups.flatMap((group) => group.cases)
  return {
    counts:
      visible === 'internal'
        ? {}
        : Object.fromEntries(groups.map(({ check, cases: { length } }) => [check, length])),
    relations:
      visible === 'full'
        ? cases.map(({ code, series, check, subject, working, remark, reason }) => ({
            code,
            series,
            outcome: check,
            subject,
            working,
            remark: remark ?? '',
            reason: reason ?? '',
          }))
        : [],
  }
}

export interface ChecksJson {
  readonly counts: Readonly<Record<string, number>>
  readonly relations: readonly Readonly<Record<string, string>>[]
}
