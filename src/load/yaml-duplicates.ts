import { problem } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { parsePeriod } from '../quantity/parse-period.ts'
import type { YamlItem } from './yaml-tree.ts'

/** The same key a second time; for two figures of one period both are quoted. */
export function duplicateProblem(item: YamlItem, twin: YamlItem): Problem {
  const line = twin.keyPlace.line ?? 0
  const words = { vi: 'lần ghi đầu', en: 'written here first' }
  const related = [{ place: twin.keyPlace, words }]
  if (item.value.kind === 'text' && twin.value.kind === 'text' && parsePeriod(item.key) !== undefined) {
    const details = { key: item.key, here: item.value.text, there: twin.value.text, line }
    return problem('duplicate-key/period', item.keyPlace, details, { related })
  }
  return problem('duplicate-key', item.keyPlace, { key: item.key, line }, { related })
}
