import type { Language } from '../../quantity/language.ts'

/** What can be asked for, in the order the help shows it. Options are the same words in every verb. */
export const VERBS = {
  check: {
    options: ['fix', 'format', 'report', 'lang', 'root'],
    does: {
      vi: 'kiểm tra toàn bộ số liệu và bài viết, in mọi vấn đề một lần',
      en: 'check all figures and stories, print every problem at once',
    },
  },
  build: {
    options: ['root', 'out', 'as-of', 'downloads', 'pdf', 'lang'],
    does: {
      vi: 'kiểm tra rồi tạo bản tin vào thư mục dist/; còn lỗi thì bản tin cũ giữ nguyên',
      en: 'check, then build the bulletin into dist/; with errors the old one stays untouched',
    },
  },
  pdf: {
    words: { vi: 'SỐ', en: 'EDITION' },
    options: ['draft', 'root', 'out', 'as-of', 'lang'],
    does: {
      vi: 'tạo bản in PDF của một số, ví dụ: pdf 2025-07; cần Chrome, Edge hoặc Chromium',
      en: 'print one number as a PDF, such as: pdf 2025-07; needs Chrome, Edge or Chromium',
    },
  },
  dev: {
    options: ['root', 'as-of', 'lang'],
    does: {
      vi: 'xem thử trên máy này, trang tự tải lại khi sửa tệp',
      en: 'preview on this computer, reloaded when a file changes',
    },
  },
} as const satisfies Record<string, VerbInfo>

/** Every option: the word for its value (`undefined` where it takes none), and what it is for. */
export const OPTIONS = {
  fix: {
    value: undefined,
    means: {
      vi: 'tự sửa những gì chắc chắn: dấu rời, chữ Ð của tiếng khác, dấu cách trước %; bản cũ giữ trong .bantin/',
      en: 'first fix what is safe: loose accents, foreign Ð, blanks before %; the old files stay in .bantin/',
    },
  },
  root: {
    value: { vi: 'THƯ-MỤC', en: 'DIR' },
    means: {
      vi: 'thư mục chứa data/ và content/ (mặc định: thư mục của bantin)',
      en: 'the folder that holds data/ and content/ (default: the project itself)',
    },
  },
  out: {
    value: { vi: 'THƯ-MỤC', en: 'DIR' },
    means: {
      vi: 'nơi ghi bản tin (mặc định: dist); với pdf: tên tệp PDF',
      en: 'where the bulletin goes (default: dist); with pdf: the file',
    },
  },
  'as-of': {
    value: { vi: 'THỜI-ĐIỂM', en: 'INSTANT' },
    means: {
      vi: 'chỉ lấy những gì đã phát hành vào lúc này, ví dụ 2024-03-05T09:00:00+07:00 (mặc định: bây giờ)',
      en: 'only what is released at this instant, such as 2024-03-05T09:00:00+07:00 (default: now)',
    },
  },
  downloads: {
    value: undefined,
    means: {
      vi: 'vẽ thêm ảnh PNG của các biểu đồ để tải xuống',
      en: 'also draw PNG pictures of the charts to take away',
    },
  },
  pdf: {
    value: undefined,
    means: {
      vi: 'làm thêm bản in PDF của mọi số, khổ in và khổ điện thoại; cần Chrome, Edge hoặc Chromium',
      en: 'also print every number as a PDF, for paper and for phones; needs Chrome, Edge or Chromium',
    },
  },
  draft: {
    value: undefined,
    means: {
      vi: 'đóng dấu DỰ THẢO và thêm phiếu trình số liệu mới, số liệu thay đổi để ký duyệt',
      en: 'stamp it DRAFT and add the sheet of new and changed figures to sign',
    },
  },
  format: {
    value: { vi: 'text|json|github', en: 'text|json|github' },
    means: { vi: 'dạng danh sách (mặc định: text)', en: 'form of the list (default: text)' },
  },
  report: {
    value: { vi: 'TỆP.html', en: 'FILE.html' },
    means: {
      vi: 'ghi thêm mọi vấn đề thành một trang, mở bằng cách nháy đúp',
      en: 'also write all problems as one page that opens by double-click',
    },
  },
  lang: {
    value: { vi: 'vi|en', en: 'vi|en' },
    means: {
      vi: 'ngôn ngữ của lời báo (mặc định: ngôn ngữ của bản tin)',
      en: "language of the messages (default: the bulletin's)",
    },
  },
} as const satisfies Record<string, OptionInfo>

export type Verb = keyof typeof VERBS
export type OptionName = keyof typeof OPTIONS

export interface VerbInfo {
  /** The one word that the verb needs besides options. */
  readonly words?: Readonly<Record<Language, string>>
  readonly options: readonly OptionName[]
  readonly does: Readonly<Record<Language, string>>
}

interface OptionInfo {
  readonly value: Readonly<Record<Language, string>> | undefined
  readonly means: Readonly<Record<Language, string>>
}
