import { isAbsolute, join, relative, sep } from 'node:path'
import type { Language } from '../quantity/language.ts'

/** What is being done now, for a person who waits. */
export function sayStep(step: Step, language: Language): string {
  return STEPS[step][language]
}

/** How many pages there are and which file to open, as a path that can be typed where the person is. */
export function tellDone(pages: number, out: string, cwd: string, language: Language): string {
  const index = join(out, 'index.html')
  const near = relative(cwd, index)
  const where = near.startsWith('..') || isAbsolute(near) ? index : near.split(sep).join('/')
  return language === 'vi'
    ? `Đã tạo bản tin: ${pages}\u00a0trang. Mở tệp ${where} để xem.`
    : `Built: ${pages}\u00a0page${pages === 1 ? '' : 's'}. Open ${where}.`
}

/** How far the pictures have come, a line every tenth of them. */
export function sayPictures(done: number, all: number, language: Language): string | undefined {
  if (all < 20 || done % Math.ceil(all / 10) !== 0) return undefined
  return language === 'vi' ? `  ${done} trong ${all}\u00a0ảnh` : `  ${done} of ${all} pictures`
}

/** How far the printed numbers have come. */
export function sayPaper(done: number, all: number, language: Language): string {
  return language === 'vi' ? `  ${done} trong ${all}\u00a0bản in` : `  ${done} of ${all} PDFs`
}

const STEPS: Readonly<Record<Step, Readonly<Record<Language, string>>>> = {
  check: { vi: 'Đang kiểm tra số liệu và bài viết…', en: 'Checking figures and stories…' },
  draw: { vi: 'Đang tạo các trang…', en: 'Drawing the pages…' },
  pictures: { vi: 'Đang vẽ ảnh của các biểu đồ…', en: 'Drawing the pictures of the charts…' },
  paper: { vi: 'Đang làm bản in…', en: 'Making the PDF…' },
  verify: { vi: 'Đang kiểm tra kết quả…', en: 'Checking the result…' },
}

type Step = 'check' | 'draw' | 'pictures' | 'paper' | 'verify'
