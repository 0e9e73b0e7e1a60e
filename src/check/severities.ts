import type { CheckSettings } from '../load/project.ts'
import type { Problem } from '../problems/problem.ts'
import { isLowerable } from '../problems/waivable.ts'

/**
 * A problem as grave as `site.yaml` wants it; undefined where it is switched off. Warnings and information may be changed, errors only those of
 * arithmetic that could be accepted with a reason too.
 */
export function withSeverity(settings: CheckSettings, found: Problem): Problem | undefined {
  const wanted = settings.severities[found.code]
  if (wanted === undefined || wanted === found.severity) return found
  if (found.severity === 'error' && !isLowerable(found.code)) return found
  return wanted === 'off' ? undefined : { ...found, severity: wanted }
}
