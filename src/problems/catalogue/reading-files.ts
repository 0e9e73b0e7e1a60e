import { entry, joined, quote, say } from './say.ts'

/** Names and places of files. */
export const readingFiles = {
  'file-not-read': entry<{ name: string }>(
    'warning',
    ({ name }) => [
      say`Không có gì đọc tệp ${quote(name)} ở đây.`,
      say`Chuyển tệp vào đúng thư mục, hoặc để ra ngoài data và content.`,
    ],
    ({ name }) => [
      say`Nothing reads ${quote(name)} here.`,
      say`Move it to the right folder, or out of data and content.`,
    ],
  ),
  'file-not-read/rename': entry<{ name: string; suggestion: string }>(
    'warning',
    ({ name, suggestion }) => [
      say`Tệp ${quote(name)} chưa được đọc vì tên.`,
      say`Đổi tên thành ${suggestion}`,
    ],
    ({ name, suggestion }) => [
      say`${quote(name)} is not read because of its name.`,
      say`Rename it ${suggestion}`,
    ],
  ),
  /** The file that the name was meant for is there and is read. */
  'file-not-read/beside': entry<{ name: string; read: string }>(
    'warning',
    ({ name, read }) => [
      say`Tệp ${quote(name)} không được đọc; bản tin đọc ${read} ở cùng thư mục.`,
      say`Chuyển những dòng còn cần sang ${read}, rồi xóa tệp này.`,
    ],
    ({ name, read }) => [
      say`${quote(name)} is not read; ${read} in the same folder is.`,
      say`Move the lines still needed to ${read}, then delete this file.`,
    ],
  ),
  'file-not-read/folder': entry<{ name: string; suggestion?: string }>(
    'warning',
    ({ name, suggestion }) => [
      say`Không có gì đọc thư mục ${quote(name)}.`,
      suggestion === undefined
        ? say`Xóa thư mục, hoặc chuyển tệp vào data/series hay content.`
        : say`Có phải là ${quote(suggestion)}?`,
    ],
    ({ name, suggestion }) => [
      say`Nothing reads the folder ${quote(name)}.`,
      suggestion === undefined
        ? say`Delete it, or move its files to data/series or content.`
        : say`Did you mean ${quote(suggestion)}?`,
    ],
  ),
  'file-not-read/unused-picture': entry<{ name: string }>(
    'warning',
    ({ name }) => [say`Không bài nào dùng ảnh ${quote(name)}.`, say`Xóa ảnh, hoặc đưa vào bài.`],
    ({ name }) => [say`No story uses the picture ${quote(name)}.`, say`Delete it or use it in a story.`],
  ),
  'bad-file-name': entry<{ name: string; suggestion: string }>(
    'error',
    ({ name, suggestion }) => [
      say`Tên tệp ${quote(name)} có ${faults(name, 'vi')}.`,
      say`Đổi tên thành ${suggestion}`,
    ],
    ({ name, suggestion }) => [
      say`The file name ${quote(name)} has ${faults(name, 'en')}.`,
      say`Rename it ${suggestion}`,
    ],
  ),
  'bad-file-name/twin': entry<{ name: string; other: string }>(
    'error',
    ({ name, other }) => [
      say`${quote(name)} và ${quote(other)} chỉ khác nhau ở chữ hoa, chữ thường hoặc cách gõ dấu; trên Windows là một tệp.`,
      say`Đổi tên một tệp.`,
    ],
    ({ name, other }) => [
      say`${quote(name)} and ${quote(other)} differ only in capitals or in how accents are typed; on Windows they are one file.`,
      say`Rename one of them.`,
    ],
  ),
  'bad-file-name/reserved': entry<{ name: string; suggestion: string }>(
    'error',
    ({ name, suggestion }) => [
      say`Tên ${quote(name)} là tên dành riêng, không đặt cho tệp được.`,
      say`Đổi tên, ví dụ ${suggestion}`,
    ],
    ({ name, suggestion }) => [
      say`The name ${quote(name)} is reserved and cannot be a file's.`,
      say`Rename it, for example ${suggestion}`,
    ],
  ),
  'bad-file-name/too-long': entry<{ name: string; suggestion: string }>(
    'error',
    ({ name, suggestion }) => [
      say`Tên tệp ${quote(name)} dài quá mức (tên bài, số liệu 60␣ký tự, ảnh 100).`,
      say`Đổi tên ngắn hơn, ví dụ ${suggestion}`,
    ],
    ({ name, suggestion }) => [
      say`The file name ${quote(name)} is too long (stories and series 60 characters, pictures 100).`,
      say`Choose a shorter one, for example ${suggestion}`,
    ],
  ),
  'bad-file-name/outside': entry<{ name: string }>(
    'error',
    ({ name }) => [
      say`${quote(name)} dẫn ra ngoài thư mục của bản tin, nên không đọc.`,
      say`Chép chính tệp đó vào đây thay cho liên kết.`,
    ],
    ({ name }) => [
      say`${quote(name)} leads out of the bulletin's folder and is not read.`,
      say`Copy the file itself here in place of the link.`,
    ],
  ),
  'bad-file-name/dead-link': entry<{ name: string }>(
    'error',
    ({ name }) => [
      say`${quote(name)} là liên kết không dẫn đến tệp nào.`,
      say`Xóa liên kết, chép chính tệp đó vào đây.`,
    ],
    ({ name }) => [
      say`${quote(name)} is a link that leads to no file.`,
      say`Delete the link and copy the file itself here.`,
    ],
  ),
  'bad-file-name/not-a-file': entry<{ name: string }>(
    'error',
    ({ name }) => [
      say`${quote(name)} không phải là tệp thường nên không đọc được.`,
      say`Xóa ${name}, rồi lưu lại thành tệp.`,
    ],
    ({ name }) => [
      say`${quote(name)} is not an ordinary file and cannot be read.`,
      say`Delete ${name} and save it again as a file.`,
    ],
  ),
  'bad-file-name/unreadable': entry<{ name: string }>(
    'error',
    ({ name }) => [
      say`Máy không cho mở tệp ${quote(name)}.`,
      say`Đóng chương trình đang mở tệp, hoặc xin quyền đọc tệp, rồi chạy lại.`,
    ],
    ({ name }) => [
      say`The computer does not allow ${quote(name)} to be opened.`,
      say`Close the program that has it open, or ask for the right to read it, then run again.`,
    ],
  ),
}

function faults(name: string, language: 'vi' | 'en'): string {
  const known: readonly (readonly [RegExp, string, string])[] = [
    [/\s/u, 'dấu cách', 'spaces'],
    [/[()[\]{}]/u, 'dấu ngoặc', 'brackets'],
    [/[^\x00-\x7f]/u, 'chữ có dấu', 'accents'],
    [/[A-Z]/u, 'chữ hoa', 'capitals'],
    [/^[-._]/u, 'dấu ở đầu tên', 'a mark at its start'],
    [/[^\sA-Za-z0-9()[\]{}.\x80-\u{10ffff}-]/u, 'dấu lạ', 'unusual marks'],
  ]
  const found = known
    .filter(([pattern]) => pattern.test(name))
    .map(([, vi, en]) => (language === 'vi' ? vi : en))
  const words =
    found.length > 0 ? found : [language === 'vi' ? 'dấu không dùng được' : 'marks that cannot be used']
  return joined(words, language)
}
