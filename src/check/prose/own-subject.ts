/**
 * Does what follows a number still speak of it? "￼ đảng viên, tăng …" does; ", số quần chúng giảm …" and ", thu ngân sách chưa đạt …" name
 * another thing first. `between` is what stands between the number and the word in question.
 */
export function keepsSubject(between: string): boolean {
  const words = between.match(/\p{L}+/gu) ?? []
  return words.length <= MOST && !ANOTHER.test(between)
}

/** "đảng viên mới", "đồng chí, tiếp tục": more words name something. */
const MOST = 4
const ANOTHER =
  /(?<!\p{L})(?:số|tổng số|tỷ lệ|tỉ lệ|lượng|trong khi|trong đó|riêng|the number|the share|while|of which)(?!\p{L})/iu
