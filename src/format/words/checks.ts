import type { Dictionary } from './pair.ts'

/** What was checked and what came of it. */
export const checkWords = {
  check: { vi: 'kiểm tra', en: 'check' },
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  information: { vi: 'lưu ý', en: 'information' },
  noErrors: { vi: 'Không có lỗi', en: 'No errors' },
  agrees: { vi: 'khớp', en: 'agrees' },
  disagrees: { vi: 'không khớp', en: 'does not agree' },
  uncheckable: { vi: 'chưa kiểm tra được', en: 'cannot be checked' },
  acceptedWithReason: { vi: 'chấp nhận, có lý do', en: 'accepted with a reason' },
  boundedOnly: { vi: 'chỉ biết khoảng', en: 'known within bounds only' },
  rejectedReading: { vi: 'bị loại', en: 'rejected' },
  boundToData: { vi: 'đã gắn số liệu', en: 'bound to the data' },
  notBound: { vi: 'chưa gắn số liệu', en: 'not bound' },
  suggestedFigure: { vi: 'số liệu phù hợp', en: 'suggested figure' },
  relationTested: { vi: 'phép đối chiếu', en: 'relation tested' },
  mended: { vi: 'đã tự sửa', en: 'mended automatically' },
  seeAlso: { vi: 'liên quan', en: 'see also' },
  workingHead: { vi: 'Phép tính', en: 'Working' },
  comparisonHead: { vi: 'Đối chiếu', en: 'Comparison' },
  outcomeHead: { vi: 'Kết quả', en: 'Outcome' },
  checksTitle: { vi: 'Số liệu đã được kiểm tra thế nào', en: 'How the figures were checked' },
  checksLead: {
    vi: 'Trước khi phát hành, mọi số liệu được đối chiếu với nhau bằng phép tính. Trang này ghi lại cả những chỗ không khớp và những điều chưa kiểm tra được.',
    en: 'Before publication every figure is compared with the others by arithmetic. This page also records what did not agree and what could not be checked.',
  },
  agreesMeaning: { vi: 'Phép tính cho đúng số đã in.', en: 'The working gives the printed figure.' },
  acceptedMeaning: {
    vi: 'Người phụ trách đã xem và ghi lý do.',
    en: 'The person responsible has looked at it and given a reason.',
  },
  boundedMeaning: {
    vi: 'Nguồn in “hơn”, “gần”, nên chỉ kết luận được giới hạn.',
    en: 'The source prints “more than” or “nearly”, so only bounds can be given.',
  },
  rejectedMeaning: {
    vi: 'Một cách hiểu khác đã thử và không khớp.',
    en: 'Another reading was tried and did not fit.',
  },
  uncheckableMeaning: { vi: 'Thiếu mẫu số hoặc mốc thời gian.', en: 'The base or the date is missing.' },
  lastChecked: { vi: 'Lần kiểm tra', en: 'Checked' },
  acceptedBy: { vi: 'Người chấp nhận', en: 'Accepted by' },
} as const satisfies Dictionary
