import type { CheckSettings } from '../load/project.ts'
import { arithmeticRecords } from '../problems/catalogue/arithmetic-records.ts'
import { arithmeticShares } from '../problems/catalogue/arithmetic-shares.ts'
import { arithmeticSums } from '../problems/catalogue/arithmetic-sums.ts'
import { arithmeticTargets } from '../problems/catalogue/arithmetic-targets.ts'
import type { Problem } from '../problems/problem.ts'
import { isWaivable } from './waivers.ts'

/**
 * A problem as grave as `site.yaml` wants it; undefined where it is switched off. Warnings and information may be changed, errors only those of
 * arithmetic that could be accepted with a reason too.
 */
export function withSeverity(settings: CheckSettings, found: Problem): Problem | undefined {
  const wanted = settings.severities[found.code]
  if (wanted === undefined || wanted === found.severity) return found
  if (found.severity === 'error' && !(ARITHMETIC.has(found.code) && isWaivable(found.code))) return found
  return wanted === 'off' ? undefined : { ...found, severity: wanted }
}

const ARITHMETIC: ReadonlySet<string> = new Set(
  [arithmeticShares, arithmeticSums, arithmeticTargets, arithmeticRecords].flatMap((part) =>
    Object.keys(part).map((key) => key.split('/')[0] ?? key),
  ),
)
