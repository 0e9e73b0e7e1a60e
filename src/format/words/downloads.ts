import type { Dictionary } from './pair.ts'

/** What can be taken away. */
export const downloadWords = {
  download: { vi: 'Tải xuống', en: 'Download' },
  excelWorkbook: { vi: 'Bảng Excel (.xlsx)', en: 'Excel workbook' },
  csv: { vi: 'CSV (dùng cho phần mềm khác)', en: 'CSV, for other programs' },
  csvExcel: { vi: 'CSV cho Excel', en: 'CSV for Excel' },
  json: { vi: 'JSON', en: 'JSON' },
  picture: { vi: 'Ảnh (PNG)', en: 'Picture (PNG)' },
  drawing: { vi: 'Hình vẽ (SVG)', en: 'Drawing (SVG)' },
  printable: { vi: 'Bản in (PDF, khổ A4)', en: 'Printable bulletin (PDF, A4)' },
  forPhones: { vi: 'Bản cho điện thoại (một tệp)', en: 'For phones, one file' },
  allData: { vi: 'Toàn bộ số liệu (ZIP)', en: 'All data (ZIP)' },
  copyTable: { vi: 'Sao chép bảng', en: 'Copy the table' },
  copied: { vi: 'Đã sao chép', en: 'Copied' },
  citeAs: { vi: 'Cách trích dẫn', en: 'Cite as' },
  fileSize: { vi: 'dung lượng', en: 'size' },
} as const satisfies Dictionary
