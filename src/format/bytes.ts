import type { Language } from '../quantity/language.ts'
import { formatNumber } from './number.ts'
import { tie } from './space.ts'

/** The size of a file as file managers show it, never less than it is: `1 KB`, `14 KB`, `1,4 MB`; 1 KB is 1,024 bytes. */
export function formatBytes(bytes: number, language: Language): string {
  const kilobytes = Math.ceil(bytes / 1024)
  if (kilobytes < 1000) return tie(formatNumber(kilobytes, { language }), 'KB')
  return tie(formatNumber(Math.ceil((bytes / 1024 ** 2) * 10) / 10, { language, decimals: 1 }), 'MB')
}
