import type { Dictionary } from './pair.ts'

/** The search page. */
export const searchWords = {
  search: { vi: 'Tìm kiếm', en: 'Search' },
  searchLabel: { vi: 'Tìm bài viết, số liệu, đơn vị', en: 'Search stories and figures' },
  resultsWithoutAccents: {
    vi: 'Không có kết quả đúng dấu; dưới đây là kết quả không phân biệt dấu',
    en: 'No results with these accents; results without accents',
  },
  noResults: { vi: 'Không tìm thấy. Thử bớt chữ hoặc gõ không dấu.', en: 'No results' },
  clearSearch: { vi: 'Xóa ô tìm kiếm', en: 'Clear' },
  loadingIndex: { vi: 'Đang mở mục lục tìm kiếm', en: 'Loading the index' },
  searchNeedsScripts: {
    vi: 'Máy này không chạy được phần tìm kiếm; danh sách dưới đây có đủ các trang',
    en: 'Search needs scripts; the list below has everything',
  },
} as const satisfies Dictionary
