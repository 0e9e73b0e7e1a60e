import type { Dictionary } from './pair.ts'

/** Making and releasing the bulletin. */
export const publishingWords = {
  preview: { vi: 'xem thử', en: 'preview' },
  buildBulletin: { vi: 'tạo bản tin', en: 'build the bulletin' },
  publish: { vi: 'phát hành', en: 'publish' },
  release: { vi: 'bản phát hành', en: 'release' },
  rollBack: { vi: 'quay lại bản trước', en: 'go back to the previous release' },
  verify: { vi: 'đối chiếu với bản đang dùng', en: 'compare with the live copy' },
  changedSinceRelease: {
    vi: 'thay đổi so với bản phát hành trước',
    en: 'what changed since the last release',
  },
  changedSinceNumber: { vi: 'thay đổi so với số trước', en: 'what changed since the last number' },
  notDueUntil: { vi: 'chưa đến giờ phát hành', en: 'not due until' },
  computerClock: { vi: 'giờ của máy này', en: 'clock of this computer' },
  safeCopy: { vi: 'bản sao lưu', en: 'safe copy' },
} as const satisfies Dictionary
