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
  searchButton: { vi: 'Tìm', en: 'Search' },
  searchHint: {
    vi: 'Gõ tên số liệu và kỳ, tên đơn vị hoặc chữ trong bài. Không cần gõ dấu.',
    en: 'Type the name of a figure and a period, an organisation or words of a story. Accents are not needed.',
  },
  searchExamples: { vi: 'Ví dụ', en: 'For example' },
  searchKeys: {
    vi: 'Phím mũi tên: chuyển qua các kết quả. Phím Esc: về ô tìm.',
    en: 'Arrow keys move through the results. Escape goes back to the field.',
  },
  trySearching: { vi: 'Có thể tìm', en: 'You could try' },
  moreResults: { vi: 'Hiện thêm', en: 'Show more' },
  indexNotOpened: {
    vi: 'Chưa mở được mục lục tìm kiếm; danh sách dưới đây có đủ các trang',
    en: 'The index could not be opened; the list below has everything',
  },
  everythingByTopic: { vi: 'Tất cả theo chủ đề', en: 'Everything by topic' },
  otherTopics: { vi: 'Chủ đề khác', en: 'Other topics' },
} as const satisfies Dictionary
