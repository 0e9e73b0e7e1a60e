import { entry, quote, say } from './say.ts'

/** YAML that cannot be read, or that is read otherwise than an office worker expects. */
export const readingYaml = {
  'yaml-syntax/colon': entry<{ key: string; text: string }>(
    'error',
    ({ key, text }) => [
      say`${quote(`${key}: ${text}`)} có hai dấu hai chấm nên không biết nội dung bắt đầu từ đâu.`,
      say`Đặt phần chữ trong ngoặc kép: ${key}: ${quoted(text)}`,
    ],
    ({ key, text }) => [
      say`${quote(`${key}: ${text}`)} has two colons, so it is unclear where the text begins.`,
      say`Put the text in quotes: ${key}: ${quoted(text)}`,
    ],
  ),
  'yaml-syntax/indent': entry<{ found: number; expected: number }>(
    'error',
    ({ found, expected }) => [
      found === expected
        ? say`Chưa đọc được dòng này vì một dòng ở trên lùi vào sai.`
        : say`Dòng này lùi vào ${found}␣dấu cách, các dòng cùng mục lùi ${expected}.`,
      found === expected
        ? say`Sửa dòng ở trên trước.`
        : found > expected
          ? say`Xóa bớt ${found - expected}␣dấu cách ở đầu dòng.`
          : say`Thêm ${expected - found}␣dấu cách ở đầu dòng.`,
    ],
    ({ found, expected }) => [
      found === expected
        ? say`This line cannot be read because a line above it starts at the wrong column.`
        : say`This line starts with ${spaces(found)}, its neighbours with ${expected}.`,
      found === expected
        ? say`Mend the line above first.`
        : found > expected
          ? say`Delete ${spaces(found - expected)} at the start.`
          : say`Add ${spaces(expected - found)} at the start.`,
    ],
  ),
  'yaml-syntax/quote': entry<{ line: number; mark: '"' | "'" }>(
    'error',
    ({ line, mark }) => [
      say`${mark === '"' ? 'Ngoặc kép' : 'Ngoặc đơn'} mở ở dòng␣${line} chưa được đóng.`,
      say`Thêm dấu ${mark} vào cuối câu ở dòng␣${line}.`,
    ],
    ({ line, mark }) => [
      say`The quote opened on line ${line} is not closed.`,
      say`Add ${mark} at the end of line ${line}.`,
    ],
  ),
  'yaml-syntax/after-quote': entry<{ text: string; mark: '"' | "'" }>(
    'error',
    ({ text, mark }) => [
      say`Sau dấu ${mark} đóng ngoặc còn chữ ${quote(text)}.`,
      say`Đặt cả câu trong một cặp ngoặc; dấu ngoặc ở giữa câu thì viết “ ”.`,
    ],
    ({ text, mark }) => [
      say`The words ${quote(text)} follow the closing ${mark}.`,
      say`Put the whole text in one pair of quotes; quotation marks within it are written “ ”.`,
    ],
  ),
  'yaml-syntax/no-blank': entry<{ text: string; suggestion: string }>(
    'error',
    ({ text, suggestion }) => [
      say`${quote(text)} thiếu dấu cách sau dấu hai chấm.`,
      say`Viết: ${suggestion}`,
    ],
    ({ text, suggestion }) => [say`${quote(text)} lacks a space after the colon.`, say`Write: ${suggestion}`],
  ),
  'yaml-syntax/first-mark': entry<{ text: string; mark: string }>(
    'error',
    ({ text, mark }) => [
      say`Nội dung ${quote(text)} bắt đầu bằng dấu ${mark} nên không đọc được.`,
      say`Đặt cả câu trong ngoặc kép: ${quoted(text)}`,
    ],
    ({ text, mark }) => [
      say`The text ${quote(text)} begins with ${mark} and cannot be read.`,
      say`Put the whole text in quotes: ${quoted(text)}`,
    ],
  ),
  'yaml-syntax/no-colon': entry<{ text: string }>(
    'error',
    ({ text }) => [
      say`Dòng ${quote(text)} không có dấu hai chấm nên không biết thuộc mục nào.`,
      say`Viết tên mục, dấu hai chấm, dấu cách, rồi nội dung; câu dài viết liền một dòng.`,
    ],
    ({ text }) => [
      say`The line ${quote(text)} has no colon, so it belongs to no item.`,
      say`Write the item's name, a colon, a space, then the text; keep a long text on one line.`,
    ],
  ),
  'yaml-syntax/dash': entry<{ key: string }>(
    'error',
    ({ key }) => [
      say`Sau ${quote(`${key}:`)} có dấu gạch ngang trên cùng một dòng.`,
      say`Xuống dòng, mỗi phần một dòng, bắt đầu bằng dấu gạch ngang; nếu là chữ thì đặt trong ngoặc kép.`,
    ],
    ({ key }) => [
      say`A dash follows ${quote(`${key}:`)} on the same line.`,
      say`Start a new line for each part, with a dash; if it is text, put it in quotes.`,
    ],
  ),
  'yaml-syntax/escape': entry<{ text: string }>(
    'error',
    ({ text }) => [
      say`Trong ngoặc kép, ${quote(text)} là dấu gạch chéo không đọc được.`,
      say`Viết hai dấu gạch chéo \\\\, hoặc dùng ngoặc đơn thay cho ngoặc kép.`,
    ],
    ({ text }) => [
      say`Within quotes, ${quote(text)} is a backslash that cannot be read.`,
      say`Write two backslashes \\\\ or use single quotes.`,
    ],
  ),
  'yaml-syntax/front-matter': entry<Record<never, never>>(
    'error',
    () => [
      say`Phần đầu bài mở bằng --- nhưng chưa đóng.`,
      say`Thêm một dòng --- sau mục cuối cùng của phần đầu bài.`,
    ],
    () => [
      say`The head of the story opens with --- but is not closed.`,
      say`Add a line --- after the last item of the head.`,
    ],
  ),
  'yaml-syntax/no-front-matter': entry<Record<never, never>>(
    'error',
    () => [
      say`Bài viết chưa có phần đầu bài (tên bài, tóm tắt, tác giả, ngày).`,
      say`Dòng đầu tiên viết ---, rồi title, summary, author, published, rồi thêm một dòng ---.`,
    ],
    () => [
      say`The story has no head (title, summary, author, date).`,
      say`Make the first line ---, then title, summary, author, published, then another line ---.`,
    ],
  ),
  'yaml-syntax/other': entry<{ text: string }>(
    'error',
    ({ text }) => [
      say`Không đọc được dòng này: ${quote(text)}.`,
      say`So với một dòng đúng: tên mục, dấu hai chấm, dấu cách, nội dung; các dòng cùng mục lùi vào bằng nhau.`,
    ],
    ({ text }) => [
      say`This line cannot be read: ${quote(text)}.`,
      say`Compare it with a good one: the item's name, a colon, a space, the text; lines of one item start at the same column.`,
    ],
  ),
  'yaml-feature/flow': entry<{ text: string }>(
    'error',
    ({ text }) => [
      say`Cách viết gộp ${quote(text)} không dùng ở đây: ${text.includes(',') ? 'dấu phẩy sẽ cắt số làm hai' : 'một dấu phẩy trong đó sẽ cắt số làm hai'}.`,
      say`Viết mỗi mục một dòng, lùi vào 2␣dấu cách.`,
    ],
    ({ text }) => [
      say`The inline form ${quote(text)} is not used here: ${text.includes(',') ? 'its comma' : 'a comma in it'} would cut the number in two.`,
      say`Write one item a line, two spaces in.`,
    ],
  ),
  'yaml-feature/anchor': entry<{ text: string }>(
    'error',
    ({ text }) => [
      say`${quote(text)} là ký hiệu đánh dấu để chép lại, không dùng ở đây.`,
      say`Xóa ký hiệu, viết nội dung đầy đủ; nếu là chữ thì đặt trong ngoặc kép.`,
    ],
    ({ text }) => [
      say`${quote(text)} is a mark for copying, which is not used here.`,
      say`Delete it and write the content in full; if it is text, put it in quotes.`,
    ],
  ),
  'yaml-feature/alias': entry<{ text: string }>(
    'error',
    ({ text }) => [
      say`${quote(text)} chép nội dung từ chỗ khác, không dùng ở đây.`,
      say`Viết lại nội dung đầy đủ; nếu là chữ thì đặt trong ngoặc kép.`,
    ],
    ({ text }) => [
      say`${quote(text)} copies content from elsewhere, which is not used here.`,
      say`Write the content in full; if it is text, put it in quotes.`,
    ],
  ),
  'yaml-feature/tag': entry<{ text: string }>(
    'error',
    ({ text }) => [
      say`${quote(text)} bắt đầu bằng dấu chấm than nên bị hiểu là lệnh.`,
      say`Xóa phần này; nếu là chữ thì đặt trong ngoặc kép.`,
    ],
    ({ text }) => [
      say`${quote(text)} begins with an exclamation mark and is taken as a command.`,
      say`Delete it; if it is text, put it in quotes.`,
    ],
  ),
  'yaml-feature/merge-key': entry<Record<never, never>>(
    'error',
    () => [say`Mục “<<” chép nội dung từ chỗ khác, không dùng ở đây.`, say`Viết lại các mục đầy đủ.`],
    () => [
      say`The item “<<” copies content from elsewhere, which is not used here.`,
      say`Write the items in full.`,
    ],
  ),
  'yaml-feature/directive': entry<{ text: string }>(
    'error',
    ({ text }) => [say`Dòng ${quote(text)} là lệnh cho máy, không dùng ở đây.`, say`Xóa dòng này.`],
    ({ text }) => [say`The line ${quote(text)} is a command, which is not used here.`, say`Delete the line.`],
  ),
  'yaml-feature/second-document': entry<Record<never, never>>(
    'error',
    () => [
      say`Dòng --- hoặc ... mở một phần thứ hai trong cùng một tệp.`,
      say`Xóa dòng này, hoặc tách phần sau thành tệp riêng.`,
    ],
    () => [
      say`A line --- or ... starts a second part in the same file.`,
      say`Delete the line or move what follows into its own file.`,
    ],
  ),
  'yaml-feature/complex-key': entry<{ text: string }>(
    'error',
    ({ text }) => [
      say`Tên mục ${quote(text)} không phải là một chữ đơn giản.`,
      say`Viết tên mục, dấu hai chấm, dấu cách, rồi nội dung.`,
    ],
    ({ text }) => [
      say`The item name ${quote(text)} is not a plain word.`,
      say`Write the item's name, a colon, a space, then the content.`,
    ],
  ),
  'comment-in-text': entry<{ left: string }>(
    'warning',
    ({ left }) => [
      say`Phần sau dấu “ #” bị coi là ghi chú, câu chỉ còn ${quote(left)}.`,
      say`Đặt cả câu trong ngoặc kép.`,
    ],
    ({ left }) => [
      say`What follows “ #” is taken as a remark; only ${quote(left)} is left.`,
      say`Put the whole sentence in quotes.`,
    ],
  ),
  'duplicate-key': entry<{ key: string; line: number }>(
    'error',
    ({ key, line }) => [
      say`Mục ${quote(key)} được ghi hai lần: ở đây và ở dòng␣${line}.`,
      say`Xóa một trong hai.`,
    ],
    ({ key, line }) => [
      say`${quote(key)} is written twice: here and on line ${line}.`,
      say`Delete one of the two.`,
    ],
  ),
  'duplicate-key/period': entry<{ key: string; here: string; there: string; line: number }>(
    'error',
    ({ key, here, there, line }) => [
      say`Kỳ ${quote(key)} được ghi hai lần: ${here} ở đây và ${there} ở dòng␣${line}.`,
      say`Xóa một dòng. Nếu là hai nguồn khác nhau, xem trang “Hai nguồn cho một số”.`,
    ],
    ({ key, here, there, line }) => [
      say`${key} is written twice: ${here} here and ${there} on line ${line}.`,
      say`Delete one. If two sources differ, see “Two sources for one figure”.`,
    ],
  ),
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

function spaces(count: number): string {
  return count === 1 ? 'one space' : `${count} spaces`
}
