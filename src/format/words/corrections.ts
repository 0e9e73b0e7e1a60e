import type { Dictionary } from './pair.ts'

/** The page of what was put right and the notices that lead to it; whom to ask, and what everybody can read. */
export const correctionWords = {
  correctionsLead: {
    vi: 'Đính chính là sửa lỗi. Điều chỉnh là thay đổi có hẹn trước, khi báo cáo về đủ. Lần nào cũng ghi ngày, số cũ và lý do; không lần nào bị xóa.',
    en: 'A correction puts an error right. A revision is a planned change, when reports are complete. Each is dated and keeps the old figure and the reason; none is ever removed.',
  },
  correctionsHead: { vi: 'Đính chính', en: 'Corrections' },
  revisionsHead: { vi: 'Điều chỉnh', en: 'Revisions' },
  changedPlace: { vi: 'Ở đâu', en: 'Where' },
  nothingRevised: { vi: 'Chưa có điều chỉnh nào', en: 'Nothing was revised' },
  changedFigures: { vi: 'Số liệu đã sửa', en: 'Figures that changed' },
  seriesHasChanged: {
    vi: 'Có số đã sửa sau khi công bố: ngày sửa, số cũ và lý do ghi ở bảng Điều chỉnh và đính chính.',
    en: 'Some figures changed after publication: the table of revisions and corrections has the dates, the old figures and the reasons.',
  },
  contactLead: {
    vi: 'Hỏi về số liệu, báo chỗ in sai hoặc chỗ khó đọc.',
    en: 'Questions about a figure, errors, pages that are hard to read.',
  },
  noContactNamed: { vi: 'Chưa ghi người liên hệ.', en: 'No contact is named.' },
  accessibilityLead: {
    vi: 'Bản tin làm để ai cũng đọc được, bằng mắt, bằng tai, bằng bàn phím hay trên giấy. Trang này nói đã thử những gì và chỗ nào còn hạn chế.',
    en: 'The bulletin is made to be read by eye, by ear, by keyboard and on paper. This page says what was tested and what does not work yet.',
  },
} as const satisfies Dictionary
