import type { Language } from '../../quantity/language.ts'
import type { Unit } from '../../quantity/unit.ts'
import { unitName } from '../value.ts'

/**
 * What was done, where a series' name says it: `kết nạp` of "Đảng viên mới kết nạp", `admitted` of "New members admitted". Undefined for
 * names built otherwise: a guess would put a wrong verb into a sentence.
 */
export function actionOf(name: string, unit: Unit, language: Language): string | undefined {
  const counted = unitName(unit, language).toLowerCase()
  const begins = language === 'vi' ? `${counted} mới ` : `new ${counted} `
  const plain = name.normalize('NFC').toLowerCase()
  if (unit.kind !== 'count' || counted === '' || !plain.startsWith(begins)) return undefined
  const action = plain.slice(begins.length)
  return /^\p{L}+(?: \p{L}+)?$/u.test(action) ? action : undefined
}
