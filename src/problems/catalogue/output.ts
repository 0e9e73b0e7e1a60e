import type { Value } from '../../quantity/quantity.ts'
import { count, day, entry, figure, quote, say } from './say.ts'

/** The number of the bulletin as a whole, and the folder that was built. */
export const output = {
  'main-points-count': entry<{ count: number }>(
    'warning',
    (d) => [say`Có ${d.count}␣điểm chính; nên từ 1 đến 6.`, say`Bỏ bớt hoặc gộp.`],
    (d) => [say`There are ${d.count} main points; 1 to 6 are advised.`, say`Drop or merge some.`],
  ),
  'summary-too-long': entry<{ characters: number }>(
    'warning',
    ({ characters }) => [
      say`Tóm tắt dài ${characters}␣chữ cái; nên không quá 160.`,
      say`Giữ ý quan trọng nhất.`,
    ],
    ({ characters }) => [
      say`The summary has ${characters} characters; at most 160 are advised.`,
      say`Keep the most important point.`,
    ],
  ),
  'next-release-missing': entry<Record<never, never>>(
    'warning',
    () => [
      say`Chưa ghi ngày phát hành số tiếp theo.`,
      say`Thêm next_release: và ngày, ví dụ next_release: 2024-05-15`,
    ],
    () => [
      say`The date of the next number is not given.`,
      say`Add next_release: with the date, such as next_release: 2024-05-15`,
    ],
  ),
  'release-on-holiday': entry<{ date: string; kind: 'holiday' | 'weekend' }>(
    'warning',
    ({ date, kind }) => [
      say`Ngày␣${day(date)} là ngày nghỉ ${kind === 'holiday' ? 'lễ' : 'cuối tuần'}.`,
      say`Chọn ngày làm việc gần nhất, hoặc giữ nếu đã định.`,
    ],
    ({ date, kind }) => [
      say`${day(date)} is ${kind === 'holiday' ? 'a public holiday' : 'at the weekend'}.`,
      say`Choose the nearest working day, or keep it if intended.`,
    ],
  ),
  'contact-missing': entry<Record<never, never>>(
    'warning',
    () => [say`Chưa ghi người liên hệ.`, say`Thêm contact: tên, điện thoại hoặc thư điện tử.`],
    () => [say`No contact is given.`, say`Add contact: name, telephone or e-mail.`],
  ),
  'not-approved': entry<{ edition: string }>(
    'warning',
    ({ edition }) => [
      say`Số ${edition} chưa có người duyệt, trong khi số trước đã được duyệt.`,
      say`Duyệt số này trước khi phát hành; tên và ngày ghi ở mục approved.`,
    ],
    ({ edition }) => [
      say`Nobody has approved number ${edition}, while an earlier one was approved.`,
      say`Have it approved before publishing; name and date go under approved.`,
    ],
  ),
  /** Words or figures are no longer those that were approved. */
  'not-approved/changed': entry<{ edition: string; by: string; date: string }>(
    'warning',
    ({ edition, by, date }) => [
      say`Lời hoặc số liệu của số ${edition} đã đổi sau khi được duyệt (${by}, ngày␣${day(date)}).`,
      say`Duyệt lại số này trước khi phát hành.`,
    ],
    ({ edition, by, date }) => [
      say`Words or figures of number ${edition} changed after it was approved (${by}, ${day(date)}).`,
      say`Have it approved again before publishing.`,
    ],
  ),
  'text-unchanged': entry<{ before: Value; now: Value }>(
    'warning',
    ({ before, now }) => [
      say`Đoạn này giống hệt số trước, trong khi số liệu của đoạn đã đổi (${figure(before, 'vi')} thành ${figure(now, 'vi')}).`,
      say`Đọc lại và sửa lời.`,
    ],
    ({ before, now }) => [
      say`This paragraph is word for word that of the last number while its figure changed (${figure(before, 'en')} to ${figure(now, 'en')}).`,
      say`Read it again and adapt it.`,
    ],
  ),
  /** A name, a title or a sentence; `text` is what was found. */
  'embargo-leak': entry<{ edition: string; file: string; text: string }>(
    'error',
    ({ edition, file, text }) => [
      say`Số ${edition} chưa đến giờ phát hành nhưng ${quote(text)} của nó nằm trong tệp ${file}. Bản tin chưa được tạo.`,
      say`Báo người phụ trách kỹ thuật kèm tệp kết quả này.`,
    ],
    ({ edition, file, text }) => [
      say`Number ${edition} is not due but its ${quote(text)} is in ${file}. Nothing was built.`,
      say`Tell the technical person and attach this report.`,
    ],
  ),
  /** A figure, by the series and the period that it is of. */
  'embargo-leak/figure': entry<{ edition: string; file: string; text: string }>(
    'error',
    ({ edition, file, text }) => [
      say`Số ${edition} chưa đến giờ phát hành nhưng số liệu ${quote(text)} của nó nằm trong tệp ${file}. Bản tin chưa được tạo.`,
      say`Báo người phụ trách kỹ thuật kèm tệp kết quả này.`,
    ],
    ({ edition, file, text }) => [
      say`Number ${edition} is not due but its figure ${quote(text)} is in ${file}. Nothing was built.`,
      say`Tell the technical person and attach this report.`,
    ],
  ),
  /** The bytes of a picture or a document. */
  'embargo-leak/picture': entry<{ edition: string; file: string }>(
    'error',
    ({ edition, file }) => [
      say`Số ${edition} chưa đến giờ phát hành nhưng tệp ${file} là ảnh hoặc văn bản của nó. Bản tin chưa được tạo.`,
      say`Báo người phụ trách kỹ thuật kèm tệp kết quả này.`,
    ],
    ({ edition, file }) => [
      say`Number ${edition} is not due but ${file} is a picture or document of it. Nothing was built.`,
      say`Tell the technical person and attach this report.`,
    ],
  ),
  /** A link of the built folder; `source` is the editor's file where it is known. */
  'broken-link/output': entry<{ url: string; source?: string }>(
    'error',
    ({ url, source }) => [
      say`Liên kết đến ${quote(url)} không có trang nào.`,
      source === undefined
        ? say`Lỗi của phần mềm: báo người phụ trách kỹ thuật.`
        : say`Sửa liên kết trong ${source}.`,
    ],
    ({ url, source }) => [
      say`The link to ${quote(url)} leads nowhere.`,
      source === undefined
        ? say`A fault of the program: tell the technical person.`
        : say`Correct it in ${source}.`,
    ],
  ),
  'external-resource': entry<{ host: string }>(
    'error',
    ({ host }) => [
      say`Trang lấy nội dung từ máy khác (${host}); mạng nội bộ sẽ không thấy.`,
      say`Chép ảnh hay tệp đó vào thư mục của số bản tin.`,
    ],
    ({ host }) => [
      say`The page takes content from another host (${host}), unseen on an intranet.`,
      say`Copy the picture or file into the number's folder.`,
    ],
  ),
  'inline-code': entry<{ file: string }>(
    'error',
    ({ file }) => [
      say`Trang ${file} có mã nằm trong trang, bị quy tắc an toàn chặn.`,
      say`Lỗi của phần mềm: báo người phụ trách kỹ thuật.`,
    ],
    ({ file }) => [
      say`${file} contains inline code, which the safety rule blocks.`,
      say`A fault of the program: tell the technical person.`,
    ],
  ),
  'orphan-file': entry<{ file: string }>(
    'error',
    ({ file }) => [say`Không trang nào dùng tệp ${file}.`, say`Xóa tệp, hoặc đưa vào bài.`],
    ({ file }) => [say`No page uses ${file}.`, say`Delete it or use it in a story.`],
  ),
  'invalid-html': entry<{ file: string; vi: string; en: string }>(
    'error',
    ({ file, vi }) => [say`Trang ${file} ${vi}.`, say`Lỗi của phần mềm: báo người phụ trách kỹ thuật.`],
    ({ file, en }) => [say`${file} ${en}.`, say`A fault of the program: tell the technical person.`],
  ),
  'text-leftover': entry<{ file: string; text: string }>(
    'error',
    ({ file, text }) => [
      say`Trang ${file} in chữ ${quote(text)} ở chỗ một con số.`,
      say`Lỗi của phần mềm: báo người phụ trách kỹ thuật. Bản cũ vẫn giữ nguyên.`,
    ],
    ({ file, text }) => [
      say`${file} prints ${quote(text)} in place of a figure.`,
      say`A fault of the program: tell the technical person. The old copy is untouched.`,
    ],
  ),
  /** Closes the list of a code in a file: the problems that are not shown one by one. `code` is that code. */
  'more-of-the-same': entry<{ more: number }>(
    'info',
    ({ more }) => [
      say`Còn ${count(more, 'vi')} chỗ khác cùng loại trong tệp này.`,
      say`Sửa các chỗ trên trước, rồi kiểm tra lại.`,
    ],
    ({ more }) => [
      say`${count(more, 'en')} more of this kind in this file.`,
      say`Mend those above first, then check again.`,
    ],
  ),
}
