import type { Dictionary } from './pair.ts'

/** Empty states and errors before readers. */
export const emptyWords = {
  pageNotFound: { vi: 'Không tìm thấy trang', en: 'Page not found' },
  pageMoved: {
    vi: 'Trang có thể đã chuyển chỗ. Tìm lại hoặc về trang chủ.',
    en: 'It may have moved; search or go home.',
  },
  noStoryYet: { vi: 'Số này chưa có bài', en: 'No story yet in this number' },
  noFigureForOrg: { vi: 'Đơn vị này chưa có số liệu', en: 'No figure for this organisation yet' },
  noNumberYet: { vi: 'Chưa có số nào được phát hành', en: 'No number has been published yet' },
  nothingCorrected: { vi: 'Chưa có đính chính nào', en: 'Nothing was corrected' },
  earlierVersion: { vi: 'Đây là bản cũ của số này', en: 'This is an earlier version of the number' },
  seeCurrentVersion: { vi: 'Xem bản hiện hành', en: 'See the current version' },
  storyCorrected: { vi: 'Bài này có số liệu đã đính chính', en: 'This story contains corrected figures' },
} as const satisfies Dictionary
