import type { Dictionary } from './pair.ts'

/** The calendar of releases, and what leads to feeds and calendars outside the pages. */
export const calendarWords = {
  comingNumbers: { vi: 'Sắp phát hành', en: 'Coming' },
  releasedNumbers: { vi: 'Đã phát hành', en: 'Published' },
  dayNotSettled: { vi: 'chưa định ngày', en: 'day not settled' },
  pastItsDate: {
    vi: 'Đã quá ngày dự kiến, chưa phát hành.',
    en: 'Past its planned date, not yet published.',
  },
  onHoliday: { vi: 'ngày nghỉ lễ', en: 'public holiday' },
  onWeekend: { vi: 'ngày nghỉ cuối tuần', en: 'weekend' },
  nothingPlanned: { vi: 'Chưa định ngày cho số nào.', en: 'No date has been set for a number.' },
  calendarFile: { vi: 'Thêm vào lịch trên máy (.ics)', en: 'Add to a calendar (.ics)' },
  calendarLead: {
    vi: 'Ngày giờ phát hành từng số: những số đã ra và những số đã báo trước.',
    en: 'When each number comes out: those that are out and those announced.',
  },
  newsFeed: { vi: 'Tin mới (Atom)', en: 'News feed (Atom)' },
} as const satisfies Dictionary
