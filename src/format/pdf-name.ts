import type { Language } from '../quantity/language.ts'

/**
 * The file of a printed number. Its name tells the number, never the day it was made, so that the one that somebody has open is never
 * written over by the next number: `ban-tin-2025-07.pdf`.
 */
export function pdfName(edition: string, kind: PdfKind, language: Language): string {
  const [before, behind] = NAMES[language][kind]
  return `${before}-${edition}${behind}.pdf`
}

/** `fair`: as the office prints it · `draft`: for those who approve it · `phone`: narrow, to be read on a telephone. */
export type PdfKind = 'fair' | 'draft' | 'phone'

const NAMES: Readonly<Record<Language, Readonly<Record<PdfKind, readonly [string, string]>>>> = {
  vi: { fair: ['ban-tin', ''], draft: ['du-thao', ''], phone: ['ban-tin', '-dien-thoai'] },
  en: { fair: ['bulletin', ''], draft: ['draft', ''], phone: ['bulletin', '-phone'] },
}
