import type { Language } from '../../quantity/language.ts'

/** Items of one sentence: `a, b và c` in Vietnamese, `a, b and c` in English. */
export function listed(items: readonly string[], language: Language): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  if (items.length === 1) return last
  return `${items.slice(0, -1).join(', ')} ${language === 'vi' ? 'và' : 'and'} ${last}`
}
