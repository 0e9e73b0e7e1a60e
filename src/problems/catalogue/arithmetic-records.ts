import type { Period } from '../../quantity/period.ts'
import type { Quantity, Value } from '../../quantity/quantity.ts'
import type { Status } from '../../quantity/status.ts'
import { day, entry, figure, period as periodWords, quote, say } from './say.ts'

/** What a figure should say about itself: date, base, source, revisions, organisation, waivers. */
export const arithmeticRecords = {
  'missing-as-of': entry<{ name: string; period: Period }>(
    'warning',
    ({ name, period }) => [
      say`${quote(name)} ${periodWords(period, 'vi')} chưa ghi tính đến ngày nào.`,
      say`Thêm as_of: ${period.year}-12-31, hoặc as_of: không rõ`,
    ],
    ({ name, period }) => [
      say`${quote(name)} for ${periodWords(period, 'en')} does not say as of which day.`,
      say`Add as_of: ${period.year}-12-31 or as_of: không rõ`,
    ],
  ),
  'missing-base': entry<{ share: Value }>(
    'warning',
    ({ share }) => [
      say`Tỷ lệ ${figure(share, 'vi')} chưa ghi là của tổng nào.`,
      say`Thêm of: và tổng, ví dụ of: 214, hoặc denominator: không rõ`,
    ],
    ({ share }) => [
      say`The share ${figure(share, 'en')} does not say of what.`,
      say`Add of: with the whole, such as of: 214, or denominator: không rõ`,
    ],
  ),
  'missing-base/denominator': entry<{ name: string }>(
    'warning',
    ({ name }) => [
      say`${quote(name)} là tỷ lệ nhưng chưa ghi chia cho số liệu nào.`,
      say`Thêm denominator: và mã của số liệu, hoặc denominator: không rõ`,
    ],
    ({ name }) => [
      say`${quote(name)} is a ratio but does not say what it is divided by.`,
      say`Add denominator: with the id of a series, or denominator: không rõ`,
    ],
  ),
  'missing-source': entry<Record<never, never>>(
    'warning',
    () => [say`Số liệu này chưa ghi nguồn.`, say`Thêm source: và mã của nguồn trong sources.yaml`],
    () => [say`This series names no source.`, say`Add source: with an id from sources.yaml`],
  ),
  'missing-definition': entry<Record<never, never>>(
    'warning',
    () => [say`Chưa có câu giải thích số liệu này là gì.`, say`Thêm definition: một câu cho người đọc`],
    () => [say`Nothing says what this series measures.`, say`Add definition: one sentence for readers`],
  ),
  'silent-revision': entry<{ period: Period; before: Value; now: Value }>(
    'error',
    ({ period, before, now }) => [
      say`${periodWords(period, 'vi', 'opens')} đã công bố ${figure(before, 'vi')}, nay là ${figure(now, 'vi')}, chưa có lý do.`,
      say`Thêm revisions: ngày, số cũ, lý do; ghi revision (điều chỉnh) hoặc correction (đính chính).`,
    ],
    ({ period, before, now }) => [
      say`${periodWords(period, 'en', 'opens')} was published as ${figure(before, 'en')} and is now ${figure(now, 'en')}, with no reason.`,
      say`Add revisions: date, old figure, reason; say revision or correction.`,
    ],
  ),
  'revision-without-reason': entry<{ date: string }>(
    'warning',
    ({ date }) => [
      say`Lần điều chỉnh ngày␣${day(date)} chưa nêu lý do.`,
      say`Sửa reason: một câu sẽ in trên trang Đính chính và điều chỉnh`,
    ],
    ({ date }) => [
      say`The revision of ${day(date)} gives no reason.`,
      say`Complete reason: one sentence, printed on the corrections page`,
    ],
  ),
  'unreleased-figure': entry<{ name: string; period: Period; edition: string }>(
    'error',
    ({ name, period, edition }) => [
      say`${quote(name)} ${periodWords(period, 'vi')} chỉ công bố từ số ${edition}, nhưng ở đây dùng sớm hơn.`,
      say`Bỏ số này, hoặc sửa mục first_in của số liệu.`,
    ],
    ({ name, period, edition }) => [
      say`${quote(name)} for ${periodWords(period, 'en')} becomes public with number ${edition}, but is used here before.`,
      say`Take it out or correct first_in of the figure.`,
    ],
  ),
  'status-differs': entry<{ text: string; status: Status }>(
    'warning',
    ({ text, status }) => [
      status === 'estimate'
        ? say`Trạng thái là ước tính, nhưng ${quote(text)} không có chữ ước.`
        : say`${quote(text)} có chữ chỉ ước tính, nhưng trạng thái là ${status === 'final' ? 'chính thức' : 'sơ bộ'}.`,
      status === 'estimate'
        ? say`Ghi status: provisional hoặc final, hoặc thêm chữ ước.`
        : say`Thêm status: estimate`,
    ],
    ({ text, status }) => [
      status === 'estimate'
        ? say`The status is estimate, but ${quote(text)} has no word for it.`
        : say`${quote(text)} has the words of an estimate, but the status is ${status}.`,
      status === 'estimate'
        ? say`Write status: provisional or final, or add the word ước.`
        : say`Add status: estimate`,
    ],
  ),
  'outside-lifetime': entry<{ name: string; period: Period; ended?: string; began?: string }>(
    'error',
    ({ name, period, ended, began }) => [
      ended === undefined
        ? say`${name} thành lập ngày␣${day(began ?? '')} nhưng có số liệu ${periodWords(period, 'vi')}.`
        : say`${name} kết thúc hoạt động ngày␣${day(ended)} nhưng có số liệu ${periodWords(period, 'vi')}.`,
      ended === undefined
        ? say`Ghi số này cho đơn vị cũ, hoặc sửa ngày.`
        : say`Ghi số này cho đơn vị mới, hoặc sửa ngày.`,
    ],
    ({ name, period, ended, began }) => [
      ended === undefined
        ? say`${name} began on ${day(began ?? '')} but has a figure for ${periodWords(period, 'en')}.`
        : say`${name} ended on ${day(ended)} but has a figure for ${periodWords(period, 'en')}.`,
      ended === undefined
        ? say`Move it to the predecessor or correct the date.`
        : say`Move it to the successor or correct the date.`,
    ],
  ),
  'unmarked-break': entry<{ at: string }>(
    'error',
    ({ at }) => [
      say`Số liệu đi qua ngày␣${day(at)}, khi đơn vị thay đổi, mà chưa ghi chú.`,
      say`Thêm breaks: at: ${at} và một câu giải thích.`,
    ],
    ({ at }) => [
      say`The series crosses ${day(at)}, when the organisation changed, without a note.`,
      say`Add breaks: at: ${at} and one sentence.`,
    ],
  ),
  'small-count': entry<{ org: string; group: string; value: Quantity }>(
    'warning',
    ({ org, group, value }) => [
      say`Ô “${org}, ${group}” chỉ có ${figure(value, 'vi')}␣người: người đọc có thể biết đó là ai.`,
      say`Gộp đơn vị, hoặc ghi không công bố, hoặc ghi lý do.`,
    ],
    ({ org, group, value }) => [
      say`The cell “${org}, ${group}” holds ${figure(value, 'en')} people: readers may know who.`,
      say`Merge units, write không công bố, or give a reason.`,
    ],
  ),
  'waiver-unused': entry<Record<never, never>>(
    'warning',
    () => [say`Lý do chấp nhận này không còn ứng với vấn đề nào.`, say`Xóa mục accept này.`],
    () => [say`This reason no longer answers any problem.`, say`Delete this accept entry.`],
  ),
  /** A code that exists and cannot be waived. */
  'waiver-unused/not-waivable': entry<{ check: string }>(
    'warning',
    ({ check }) => [
      say`Vấn đề ${quote(check)} không thể chấp nhận bằng lý do.`,
      say`Xóa mục accept này và sửa chỗ sai.`,
    ],
    ({ check }) => [
      say`${quote(check)} cannot be accepted with a reason.`,
      say`Delete this accept entry and mend the fault.`,
    ],
  ),
  'waiver-without-reason': entry<Record<never, never>>(
    'error',
    () => [
      say`Đã chấp nhận nhưng chưa ghi lý do.`,
      say`Thêm reason: một câu sẽ in trên trang Kiểm tra số liệu`,
    ],
    () => [
      say`A problem is accepted without a reason.`,
      say`Add reason: one sentence, printed on the checks page`,
    ],
  ),
}
