import type { Language } from '../../quantity/language.ts'
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
      say`Add as_of: ${period.year}-12-31, or as_of: not known`,
    ],
  ),
  'missing-base': entry<{ share: Value }>(
    'warning',
    ({ share }) => [
      say`Tỷ lệ ${figure(share, 'vi')} chưa ghi là của tổng nào.`,
      say`Thêm of: và tổng, ví dụ of: 214; nguồn không nêu thì ghi of: không rõ`,
    ],
    ({ share }) => [
      say`The share ${figure(share, 'en')} does not say of what.`,
      say`Add of: with the whole, such as of: 214; where the source does not say, of: not known`,
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
      say`Add denominator: with the id of a series, or denominator: not known`,
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
  /** `language` is the site's: the word to type is in it. */
  'status-differs': entry<{ text: string; status: Status; language: Language }>(
    'warning',
    ({ text, status, language }) => [
      status === 'estimate'
        ? say`Trạng thái là ước tính, nhưng ${quote(text)} không có chữ ước.`
        : say`${quote(text)} có chữ chỉ ước tính, nhưng trạng thái là ${status === 'final' ? 'chính thức' : 'sơ bộ'}.`,
      status === 'estimate'
        ? say`Viết: ${estimated(text, language)}; hoặc ghi status: provisional hay final.`
        : say`Bỏ mục status, hoặc ghi status: estimate; nếu không còn là số ước tính, bỏ chữ ước.`,
    ],
    ({ text, status, language }) => [
      status === 'estimate'
        ? say`The status is estimate, but ${quote(text)} has no word for it.`
        : say`${quote(text)} has the words of an estimate, but the status is ${status}.`,
      status === 'estimate'
        ? say`Write ${estimated(text, language)}, or status: provisional or final.`
        : say`Drop status or write status: estimate; if it is no estimate any more, drop the word.`,
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
  /** `period` is that of the number; the organisation of a story is named in its front matter. */
  'outside-lifetime/story': entry<{ name: string; period: Period; ended?: string; began?: string }>(
    'error',
    ({ name, period, ended, began }) => [
      ended === undefined
        ? say`${name} thành lập ngày␣${day(began ?? '')}, nhưng bài này thuộc số của ${periodWords(period, 'vi')} và không dùng số liệu nào của đơn vị từ ngày đó.`
        : say`${name} kết thúc hoạt động ngày␣${day(ended)}, nhưng bài này thuộc số của ${periodWords(period, 'vi')} và không dùng số liệu nào của đơn vị trước ngày đó.`,
      say`Sửa mục org của bài, hoặc sửa ngày của đơn vị trong orgs.yaml.`,
    ],
    ({ name, period, ended, began }) => [
      ended === undefined
        ? say`${name} began on ${day(began ?? '')}, but this story is in a number for ${periodWords(period, 'en')} and uses no figure of it since.`
        : say`${name} ended on ${day(ended)}, but this story is in a number for ${periodWords(period, 'en')} and uses no earlier figure of it.`,
      say`Correct org in the story or the date in orgs.yaml.`,
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
  /** `name` is that of a speaker; absent for a picture. */
  'small-count/person': entry<{ org: string; group: string; value: Quantity; name?: string }>(
    'warning',
    ({ org, group, value, name }) => [
      say`${name === undefined ? 'Ảnh này' : `Lời của ${quote(name)}`} đứng cạnh số ${figure(value, 'vi')}␣người của “${org}, ${group}”: người đọc có thể nghĩ đó là họ.`,
      say`Bỏ ${name === undefined ? 'ảnh' : 'tên'}, hoặc bỏ số này khỏi bài, hoặc ghi lý do.`,
    ],
    ({ org, group, value, name }) => [
      say`${name === undefined ? 'This picture' : `The words of ${quote(name)}`} stand beside the ${figure(value, 'en')} people of “${org}, ${group}”: readers may take them for those.`,
      say`Take out the ${name === undefined ? 'picture' : 'name'} or the count, or give a reason.`,
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

/** The figure with the word of an estimate, as it is typed. */
function estimated(text: string, language: Language): string {
  return language === 'vi' ? `ước ${text}` : `estimated ${text}`
}
