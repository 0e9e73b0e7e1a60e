import { ahead, behind, type ExemptRule } from './exempt-rule.ts'

const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
const MONTH = '(?:0?[1-9]|1[0-2])'
/** "30-6", "16.7", "3/2". */
const DAY_AND_MONTH = new RegExp(`^${DAY}[/.-]${MONTH}(?:[/.-]\\d{4})?$`)
const DAY_PERHAPS_MONTH = new RegExp(
  `^${DAY}(?:[/.-]${MONTH}(?:[/.-]\\d{2,4})?)?$|^${DAY} ?[-\u2013] ?${DAY}$`,
)
/** "20-25/7", "3/2/1930 - 3/2/2024", "20/7-25/7". */
const DATE_SPAN = new RegExp(
  `^${DAY}(?:/${MONTH}(?:/\\d{4})?)? ?[-\u2013] ?${DAY}/${MONTH}(?:/\\d{4})?$|^${DAY}([.-])${MONTH}\\1\\d{4} ?[-\u2013] ?${DAY}\\1${MONTH}\\1\\d{4}$`,
)
/** "tăng 12 tháng 3" would be twelve more in March. */
const NO_RISE = /^(?!.*(?:tăng|giảm|đạt|là|kết nạp(?: được)?|có|được) $)/u

/** Dates, times, lives and the years of things, in Vietnamese: `vi-numbers.md` 8, 9. */
export const TIMES_VI: readonly ExemptRule[] = [
  {
    as: 'age',
    before: behind('tuổi', 'ở tuổi', 'sang tuổi', 'độ tuổi', 'tuổi từ'),
    digits: /^\d{1,3}(?: ?[-\u2013] ?\d{1,3})?$/,
    counted: false,
  },
  { as: 'age', after: /^(?: ?[-\u2013] ?\d+| đến \d+)? ?tuổi(?! đảng| quân| nghề)/u },
  {
    as: 'date',
    before: /(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),? (?:ngày )?$/u,
    digits: /^\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?$/,
  },
  {
    as: 'date',
    digits:
      /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$|^\d{4}-\d{2}-\d{2}$|^\d{1,2} ?[-\u2013] ?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/,
  },
  {
    as: 'date',
    digits: DAY_PERHAPS_MONTH,
    after: /^(?! (?:lượt|cuộc|buổi|hồ sơ|trường hợp|ca|lần|giờ))/u,
    counted: false,
    before: behind(
      'ngày',
      'hôm',
      'sáng',
      'trưa',
      'chiều',
      'tối',
      'đêm',
      'mồng',
      'chốt',
      'ngày chốt',
      'mùng',
      'rằm',
      'sáng ngày',
      'tối ngày',
    ),
  },
  {
    as: 'date',
    before:
      /ngày \d{1,2}(?:[/.-]\d{1,2})?(?:(?:, ?| và | đến(?: ngày)? | ?[-\u2013] ?)\d{1,2}(?:[/.-]\d{1,2})?)*(?:, ?| và | đến | đến ngày | ?[-\u2013] ?)$/u,
  },
  {
    as: 'date',
    digits: DAY_AND_MONTH,
    before: behind('đến', 'tới', 'trước', 'sau', 'từ', 'hết', 'có đến', 'tính đến', 'vào', 'lúc'),
    counted: false,
  },
  { as: 'date', digits: DAY_AND_MONTH, before: /[(]$/u, after: /^[)]/u },
  { as: 'date', digits: DATE_SPAN, counted: false },
  { as: 'date', digits: /^\d{1,2}$/, after: /^ tháng (?:\d{1,2}(?!\d)|giêng|chạp)/u, before: NO_RISE },
  {
    as: 'named-day',
    digits:
      /^(?:0?3[/-]0?2|19[/-]0?5|0?2[/-]0?9|0?7[/-]11|30[/-]0?4|0?1[/-]0?5|26[/-]0?3|0?8[/-]0?3|20[/-]10|20[/-]11|22[/-]12|27[/-]0?7|19[/-]0?8|18[/-]11|0?1[/-]0?6|0?9[/-]0?1|15[/-]10|0?3[/-]0?9)$/,
    after: /^(?! ?(?:số|tổng|đơn vị|đảng|chi bộ|xã|chỉ tiêu))/u,
    counted: false,
  },
  { as: 'year', before: behind('thập niên', 'thập kỷ', 'những năm', 'các năm') },
  { as: 'time', digits: /^\d{1,2}:\d{2}(?::\d{2})?(?: ?[-\u2013] ?\d{1,2}:\d{2})?$/ },
  { as: 'time', digits: /^24\/7$/, after: /^(?! (?:số|xã|đơn vị|chi bộ|chỉ tiêu))/u, counted: false },
  { as: 'time', digits: /^24\/24$/, before: behind('trực', 'trực ban', 'hoạt động', 'phục vụ', 'gác') },
  { as: 'time', after: /^ ?(?:giờ|phút|giây|h(?:\d{2})?)(?![\p{L}\p{N}])/u },
  { as: 'time', before: /\d ?(?:giờ|h) ?$/u },
  {
    as: 'age',
    before:
      /(?:^|[^\p{L}])(?:đủ|từ|độ|quá|dưới|trên|ngoài) \d{1,2}(?: tuổi)?(?: ?[-\u2013] ?| đến (?:dưới |đủ )?)$/u,
    after: /^ ?tuổi/u,
  },
  { as: 'membership-years', after: ahead('năm tuổi đảng', 'tuổi đảng', 'năm tuổi nghề', 'tuổi quân') },
  {
    as: 'membership-years',
    before: behind('huy hiệu', 'huy hiệu đảng', 'huy hiệu đảng loại'),
    digits: /^\d{2}$/,
    counted: false,
  },
  {
    as: 'membership-years',
    before: /huy hiệu (?:đảng )?\d{2}(?: năm)?(?:(?:, ?| và )\d{2}(?: năm)?)*(?:, ?| và )$/u,
  },
  { as: 'anniversary', before: behind('kỷ niệm', 'kỷ niệm lần thứ', 'mừng', 'tròn'), after: ahead('năm') },
  {
    as: 'congress',
    before: behind(
      'lần thứ',
      'lần',
      'khóa',
      'khoá',
      'đại hội',
      'hội nghị',
      'kỳ họp',
      'phiên họp',
      'kỳ họp thứ',
      'phiên họp thứ',
    ),
    counted: false,
  },
  {
    as: 'period',
    before: behind('tuần', 'tuần lễ', 'học kỳ', 'năm thứ'),
    digits: /^\d{1,2}$/,
    counted: false,
  },
  // "từ 165 năm 2022 lên 172 năm 2023" are figures: a year, a month or a day of its own follows.
  {
    as: 'duration',
    digits: /^(?:\d{1,2}|100)(?:½|,5)?$/,
    after: /^ (?:năm|tháng|tuần|ngày|quý|nhiệm kỳ) (?:nay|này|trước|sau)(?!\p{L})/u,
  },
  {
    as: 'duration',
    after:
      /^ (?:năm(?! (?:\d{4}|nay|trước|ngoái|sau|học))|(?:tháng|tuần|ngày|quý|nhiệm kỳ)(?! (?:\d|i{1,3}(?!\p{L})|iv(?!\p{L})|này|trước|sau))|thế kỷ|thập kỷ|học kỳ|tiết|tuần lễ)(?!\p{L})/u,
  },
]
