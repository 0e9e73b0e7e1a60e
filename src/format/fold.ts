/**
 * Text as a person without accents types it: lower case, no marks, `đ` as `d`, single ordinary blanks. `đ` has no decomposition,
 * so Unicode alone leaves it. `hòa` and `hoà` fold alike.
 */
export function fold(text: string): string {
  return unmark(text).toLowerCase().replace(/\s+/g, ' ').trim()
}

/** Without Vietnamese and other marks, letters otherwise as they are: `Đảng` becomes `Dang`. */
export function unmark(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đð]/g, 'd')
    .replace(/[ĐÐ]/g, 'D')
}
