import type { Language } from '../quantity/language.ts'

/** The words that a number in words may begin with. */
export const NUMBER_STARTS: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    ...['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'bẩy', 'tám', 'chín', 'mười', 'nửa', 'phân', 'hăm'],
    ...['nghìn', 'ngàn', 'triệu', 'tỷ', 'vạn'],
  ],
  en: [
    ...[
      'a',
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
    ],
    ...[
      'thirteen',
      'fourteen',
      'fifteen',
      'sixteen',
      'seventeen',
      'eighteen',
      'nineteen',
      'twenty',
      'thirty',
    ],
    ...['forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'half'],
  ],
}
