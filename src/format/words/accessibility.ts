import type { Dictionary } from './pair.ts'

/** Names of settings and hints for people who listen to the page. */
export const accessibilityWords = {
  readerSettings: { vi: 'Cỡ chữ và màu nền', en: 'Size of text and colours' },
  smallerText: { vi: 'Cỡ chữ nhỏ hơn', en: 'Smaller text' },
  normalText: { vi: 'Cỡ chữ thường', en: 'Normal text' },
  largerText: { vi: 'Cỡ chữ lớn hơn', en: 'Larger text' },
  lightTheme: { vi: 'Nền sáng', en: 'Light' },
  darkTheme: { vi: 'Nền tối', en: 'Dark' },
  highContrast: { vi: 'Tương phản cao', en: 'High contrast' },
  skipChart: { vi: 'Bỏ qua biểu đồ', en: 'Skip this chart' },
  useArrowKeys: {
    vi: 'Dùng phím mũi tên để xem từng số liệu',
    en: 'Use the arrow keys to move through the points',
  },
  readTheTable: {
    vi: 'Nếu dùng phần mềm đọc màn hình, đọc bảng ngay dưới',
    en: 'With a screen reader, read the table',
  },
  showTable: { vi: 'Hiện bảng', en: 'Show the table' },
  hideTable: { vi: 'Ẩn bảng', en: 'Hide the table' },
  opensPdf: { vi: 'mở tệp PDF', en: 'opens a PDF' },
  languageOfPart: { vi: '(phần tiếng Anh)', en: '(in English)' },
} as const satisfies Dictionary
