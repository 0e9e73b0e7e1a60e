/** What the script says, in the language of the page. */
export function clientWords(language: string): ClientWords {
  return language === 'en' ? EN : VI
}

const VI: ClientWords = {
  walk: 'Xem từng số của biểu đồ bằng các phím mũi tên',
  copy: 'Sao chép bảng',
  copied: 'Đã sao chép',
  notCopied: 'Chưa sao chép được: chọn bảng rồi bấm Ctrl+C',
  inWords: '(bằng chữ)',
}

const EN: ClientWords = {
  walk: 'Read the figures of the chart one by one with the arrow keys',
  copy: 'Copy the table',
  copied: 'Copied',
  notCopied: 'Not copied: select the table and press Ctrl+C',
  inWords: '(in words)',
}

export interface ClientWords {
  readonly walk: string
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
  readonly inWords: string
}
