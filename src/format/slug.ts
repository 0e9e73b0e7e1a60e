import { fold } from './fold.ts'

/** An address of ASCII letters, digits and hyphens: `Đảng viên mới kết nạp` becomes `dang-vien-moi-ket-nap`. May be empty. */
export function slugOf(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
