import type { Language } from '../../quantity/language.ts'
import { entry, quote, say } from './say.ts'

/** Texts where a figure belongs that say something else. */
export const formatFigures = {
  'bad-value/mixed-scales': entry<{ text: string }>(
    'error',
    ({ text }) => [
      say`Trong ${quote(text)} hai đầu không cùng dấu % hay đơn vị tính.`,
      say`Ghi dấu % ở cả hai đầu, hoặc chỉ ở đầu sau.`,
    ],
    ({ text }) => [
      say`In ${quote(text)} the two ends differ in % or unit.`,
      say`Write the % at both ends, or after the second only.`,
    ],
  ),
  'bad-value/blank-in-number': entry<{ text: string; suggestion?: string }>(
    'error',
    ({ text, suggestion }) => [
      say`Trong ${quote(text)} có khoảng trống giữa các chữ số.`,
      suggestion === undefined ? say`Viết liền các chữ số.` : say`Viết ${suggestion}`,
    ],
    ({ text, suggestion }) => [
      say`There is a space between the digits of ${quote(text)}.`,
      suggestion === undefined ? say`Write the digits together.` : say`Write ${suggestion}`,
    ],
  ),
  'bad-value/pair': entry<{ text: string; first: string; second: string }>(
    'error',
    ({ text, first, second }) => [
      say`${quote(text)} là hai số trong một ô.`,
      say`Viết hai dòng: value: ${first} và of: ${second}; nếu số sau là kế hoạch, ghi ở targets.`,
    ],
    ({ text, first, second }) => [
      say`${quote(text)} are two figures in one place.`,
      say`Write two lines: value: ${first} and of: ${second}; if the second is the plan, put it under targets.`,
    ],
  ),
  'bad-value/each-word': entry<{ text: string; word: string; each: 'year' | 'total' | 'average' }>(
    'error',
    ({ text, word, each }) => [
      say`Chữ ${quote(word)} trong ${quote(text)} không thuộc về số.`,
      say`Bỏ chữ đó và thêm dòng: each: ${each}`,
    ],
    ({ text, word, each }) => [
      say`The words ${quote(word)} in ${quote(text)} are not part of the figure.`,
      say`Take them out and add the line: each: ${each}`,
    ],
  ),
  'bad-value/no-figure': entry<{ text: string; word: string }>(
    'error',
    ({ text, word }) => [
      say`${quote(word)} trong ${quote(text)} không phải là một số.`,
      say`Ghi số của nguồn; nguồn không nêu số thì viết: không có số liệu.`,
    ],
    ({ text, word }) => [
      say`${quote(word)} in ${quote(text)} is not a figure.`,
      say`Write the source's figure; if it gives none, write: không có số liệu (not available).`,
    ],
  ),
  'bad-value/gap-not-value': entry<{ text: string }>(
    'error',
    ({ text }) => [
      say`${quote(text)} là mức chênh lệch so với kế hoạch, không phải kết quả.`,
      say`Ghi kết quả ở đây; chênh lệch ghi trong targets, mục gap.`,
    ],
    ({ text }) => [
      say`${quote(text)} is a gap to a plan, not a result.`,
      say`Write the result here; the gap goes under targets, as gap.`,
    ],
  ),
  'bad-value/change-not-value': entry<{ text: string }>(
    'error',
    ({ text }) => [
      say`${quote(text)} là mức thay đổi giữa hai kỳ, không phải số của một kỳ.`,
      say`Ghi số của từng kỳ, mỗi kỳ một dòng.`,
    ],
    ({ text }) => [
      say`${quote(text)} is a change between two periods, not the figure of one.`,
      say`Write the figure of each period on a line of its own.`,
    ],
  ),
  /** The unit is known, the word that was not understood too. */
  'bad-value/word': entry<{ text: string; word: string; language: Language }>(
    'error',
    ({ text, word, language }) => [
      say`Không hiểu chữ ${quote(word)} trong ${quote(text)}.`,
      language === 'vi'
        ? say`Viết như 172, hơn 5.650, gần 5.930, 3,04%, từ 100 đến 170, từ 170 trở lên, hoặc: chưa có số liệu.`
        : say`Viết như 172, more than 5,650, nearly 5,930, 3.04%, from 100 to 170, at least 170, hoặc: not yet.`,
    ],
    ({ text, word, language }) => [
      say`${quote(word)} in ${quote(text)} is not understood.`,
      language === 'vi'
        ? say`Write it like 172, hơn 5.650, gần 5.930, 3,04%, từ 100 đến 170, từ 170 trở lên, or: chưa có số liệu.`
        : say`Write it like 172, more than 5,650, nearly 5,930, 3.04%, from 100 to 170, at least 170, or: not yet.`,
    ],
  ),
}
