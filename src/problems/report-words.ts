import type { Language } from '../quantity/language.ts'
import type { WaiverHome } from './waiver-lines.ts'

/** The fixed words of the page of problems. */
export function reportWords(language: Language): ReportWords {
  return language === 'vi' ? vi : en
}

const vi = {
  title: 'Kết quả kiểm tra',
  checkedAt: (time: string) => `Kiểm tra lúc ${time}.`,
  nothing: 'Không có lỗi',
  nothingMore: 'Không có lỗi, cảnh báo hay lưu ý nào. Có thể tạo và phát hành bản tin.',
  blocked: 'Sửa hết lỗi thì mới tạo được bản tin. Sửa xong, chạy lại lệnh kiểm tra để có trang mới.',
  open: 'Không có lỗi nên vẫn tạo và phát hành được. Nên đọc lại từng điều dưới đây.',
  error: ['lỗi', 'lỗi'] as readonly [one: string, several: string],
  warning: ['cảnh báo', 'cảnh báo'] as readonly [one: string, several: string],
  info: ['lưu ý', 'lưu ý'] as readonly [one: string, several: string],
  meaning: {
    error: 'phải sửa thì mới tạo được bản tin',
    warning: 'có thể sai, cần người xem lại',
    info: 'nên biết, không cần sửa ngay',
  },
  files: 'Theo từng tệp',
  file: 'Tệp',
  spot: (line: number, column: number) => `Dòng\u00a0${line}, cột\u00a0${column}`,
  wholeFile: 'Cả tệp',
  todo: 'Cách sửa',
  related: 'Liên quan',
  accept: 'Giữ nguyên và ghi lý do',
  paste: (home: WaiverHome, file: string) =>
    home === 'article'
      ? `Chép các dòng này vào phần đầu của tệp ${file}, ngay trên dòng --- thứ hai:`
      : `Chép các dòng này vào cuối tệp ${file}:`,
  once: 'Cả tệp chỉ có một dòng accept: dù chấp nhận mấy điều.',
  pasteBelow: (file: string, line: number) =>
    `Tệp ${file} đã có mục accept ở dòng\u00a0${line}: chép các dòng này ngay dưới dòng ấy.`,
  reasonNote:
    'Sau reason: ghi một câu, câu này in trên trang Kiểm tra số liệu. Có thể ghi thêm by: (người chấp nhận) và date: (ngày).',
  waived: 'Đã chấp nhận, có lý do',
  waivedLead: 'Các điều này không khớp nhưng đã có người xem và ghi lý do ở mục accept.',
  reason: 'Lý do',
  acceptedAt: (line: number | undefined) => (line === undefined ? '' : `mục accept, dòng\u00a0${line}`),
}

const en: ReportWords = {
  title: 'What the check found',
  checkedAt: (time) => `Checked at ${time}.`,
  nothing: 'No errors',
  nothingMore: 'No error, warning or remark. The bulletin can be built and published.',
  blocked:
    'The bulletin can be built when no error is left. After mending, run the check again for a new page.',
  open: 'There is no error, so the bulletin can be built and published. Please read what follows again.',
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['remark', 'remarks'],
  meaning: {
    error: 'must be mended before the bulletin can be built',
    warning: 'may be wrong; somebody should look',
    info: 'worth knowing, nothing to mend at once',
  },
  files: 'File by file',
  file: 'File',
  spot: (line, column) => `Line\u00a0${line}, column\u00a0${column}`,
  wholeFile: 'The whole file',
  todo: 'What to do',
  related: 'See also',
  accept: 'Keep it and give the reason',
  paste: (home, file) =>
    home === 'article'
      ? `Copy these lines into the head of ${file}, right above the second line ---:`
      : `Copy these lines to the end of ${file}:`,
  once: 'A file has one line accept: however many entries stand below it.',
  pasteBelow: (file, line) =>
    `${file} has accept on line\u00a0${line} already: copy these lines right below it.`,
  reasonNote:
    'After reason: write one sentence; it is printed on the checks page. by: (who accepts) and date: may be added.',
  waived: 'Accepted with a reason',
  waivedLead: 'These do not agree, but somebody has looked and given the reason under accept.',
  reason: 'Reason',
  acceptedAt: (line) => (line === undefined ? '' : `accept, line\u00a0${line}`),
}

export type ReportWords = typeof vi
