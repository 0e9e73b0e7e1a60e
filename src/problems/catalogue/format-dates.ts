import { MONTHS } from '../../format/months.ts'
import { entry, quote, say } from './say.ts'

/** Periods, dates and addresses. */
export const formatDates = {
  'bad-period': entry<{ text: string }>(
    'error',
    ({ text }) => [
      say`${quote(text)} không phải kỳ số liệu.`,
      say`Quý viết 2024-Q1 đến 2024-Q4; tháng 2024-01; 6␣tháng đầu năm 2024-H1; 9␣tháng viết 2024-9M; năm viết 2024; nhiều năm 2020/2023.`,
    ],
    ({ text }) => [
      say`${quote(text)} is not a period.`,
      say`Quarters are 2024-Q1 to 2024-Q4, months 2024-01, halves 2024-H1, nine months 2024-9M, a year 2024, several years 2020/2023.`,
    ],
  ),
  'bad-period/suggestion': entry<{ text: string; suggestion: string }>(
    'error',
    ({ text, suggestion }) => [say`${quote(text)} không phải kỳ số liệu.`, say`Viết ${suggestion}`],
    ({ text, suggestion }) => [say`${quote(text)} is not a period.`, say`Write ${suggestion}`],
  ),
  'bad-date': entry<{ text: string }>(
    'error',
    ({ text }) => [say`${quote(text)} không phải là ngày.`, say`Viết ngày theo mẫu 2024-02-29.`],
    ({ text }) => [say`${quote(text)} is not a date.`, say`Write dates as 2024-02-29.`],
  ),
  'bad-date/no-such-day': entry<{ day: number; month: number; year: number }>(
    'error',
    ({ day, month, year }) => [
      month >= 1 && month <= 12
        ? say`Không có ngày␣${two(day)} tháng␣${two(month)} năm␣${year}.`
        : say`Không có tháng␣${two(month)}.`,
      say`Viết ngày theo mẫu 2024-02-29.`,
    ],
    ({ day, month, year }) => [
      month >= 1 && month <= 12
        ? say`There is no ${day} ${MONTHS[month - 1] ?? ''} ${year}.`
        : say`There is no month ${month}.`,
      say`Write dates as 2024-02-29.`,
    ],
  ),
  'bad-date/instant': entry<{ text: string; suggestion?: string }>(
    'error',
    ({ text, suggestion }) => [
      say`${quote(text)} chưa đủ ngày, giờ và múi giờ.`,
      say`Viết theo mẫu ${suggestion ?? '2024-02-28T09:01+07:00'}`,
    ],
    ({ text, suggestion }) => [
      say`${quote(text)} lacks a date, a time or a time zone.`,
      say`Write it like ${suggestion ?? '2024-02-28T09:01+07:00'}`,
    ],
  ),
  'bad-date/backwards': entry<{ first: string; second: string }>(
    'error',
    ({ first, second }) => [
      say`Ngày kết thúc ${second} trước ngày bắt đầu ${first}.`,
      say`Kiểm tra lại hai ngày.`,
    ],
    ({ first, second }) => [say`The end ${second} is before the start ${first}.`, say`Check both dates.`],
  ),
  'bad-url': entry<{ url: string; suggestion?: string }>(
    'error',
    ({ url, suggestion }) => [
      say`Địa chỉ ${quote(url)} thiếu phần đầu hoặc viết sai.`,
      say`Viết ${suggestion ?? 'https://, rồi tên trang'}`,
    ],
    ({ url, suggestion }) => [
      say`The address ${quote(url)} lacks its beginning or is misspelt.`,
      say`Write ${suggestion ?? 'https://, then the name of the site'}`,
    ],
  ),
  'bad-url/kind': entry<{ url: string }>(
    'error',
    ({ url }) => [
      say`Địa chỉ ${quote(url)} thuộc loại không dùng ở đây.`,
      say`Dùng địa chỉ bắt đầu bằng https://, http:// hoặc mailto:`,
    ],
    ({ url }) => [
      say`The address ${quote(url)} is of a kind that is not used here.`,
      say`Use an address that begins with https://, http:// or mailto:`,
    ],
  ),
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
