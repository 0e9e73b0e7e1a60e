/**
 * How to cite what the bulletin publishes, as one text to copy: `Huyện ủy Mẫu. “Đảng viên mới kết nạp”. Bản tin Huyện Mẫu, số 2,
 * 28/02/2024. https://…`. Both languages write it so.
 */
export function citationOf({ owner, title, issued, address }: Citation): string {
  return [`${owner}.`, `“${title}”.`, `${issued}.`, ...(address === undefined ? [] : [address])].join(' ')
}

export interface Citation {
  readonly owner: string
  readonly title: string
  /** Name, number and day of the bulletin. */
  readonly issued: string
  /** Where it stands on the web, where it does. */
  readonly address?: string
}
