import { formatNumber } from '../format/number.ts'
import { describeSeal } from '../format/sentences/seal.ts'
import type { Bulletin } from './bulletin.ts'
import { checkGroups, tallyOf } from './checks-relations.ts'
import { pageWords } from './page-words.ts'

/** `54 phép đối chiếu, 37 khớp`, for the strip of facts; undefined where the office keeps its checks to itself. */
export function shortSeal(bulletin: Bulletin): string | undefined {
  const { language, site } = bulletin.model
  if (site.audit === 'internal') return undefined
  const { holds, total } = tallyOf(checkGroups(bulletin))
  return pageWords(language).seal(formatNumber(total, { language }), formatNumber(holds, { language }))
}

/** `Đã đối chiếu 34 phép: 33 khớp, 1 chấp nhận, có lý do.`, for the front page. */
export function sealLine(bulletin: Bulletin): string | undefined {
  const { language, site } = bulletin.model
  return site.audit === 'internal' ? undefined : describeSeal(tallyOf(checkGroups(bulletin)), language)
}
