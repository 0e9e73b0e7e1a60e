import { count, entry, quote, say } from './say.ts'

/** The letters of a file: encoding, invisible marks, size. */
export const readingText = {
  'bad-whitespace/indent': entry<Record<never, never>>(
    'error',
    () => [
      say`Đầu dòng có khoảng trống lạ (thường do dán từ Word hoặc Zalo), máy hiểu sai thứ bậc.`,
      say`Xóa khoảng trống đầu dòng, gõ lại bằng phím cách.`,
    ],
    () => [
      say`The line starts with an unusual space (often pasted from Word or Zalo) and is read at the wrong level.`,
      say`Delete it and type ordinary spaces.`,
    ],
  ),
  'bad-whitespace/tab': entry<Record<never, never>>(
    'error',
    () => [
      say`Đầu dòng có dấu Tab, máy không biết dòng này lùi vào bao nhiêu.`,
      say`Xóa dấu Tab, gõ lại bằng phím cách (mỗi cấp 2␣dấu cách).`,
    ],
    () => [
      say`The line starts with a tab, so its level is unclear.`,
      say`Delete the tab and type spaces (two for each level).`,
    ],
  ),
  'bad-whitespace/bidi': entry<{ code: string }>(
    'error',
    ({ code }) => [
      say`Ở đây có ký tự ẩn đổi chiều chữ (${code}): chữ nhìn thấy khác chữ thật.`,
      say`Xóa đoạn này và gõ lại bằng bàn phím.`,
    ],
    ({ code }) => [
      say`A hidden mark here turns the direction of the text (${code}): what is seen is not what is written.`,
      say`Delete this part and type it again.`,
    ],
  ),
  'bad-whitespace/hidden': entry<{ code: string }>(
    'error',
    ({ code }) => [
      say`Ở đây có ký tự ẩn không chiếm chỗ (${code}), thường do dán từ nơi khác.`,
      say`Xóa đoạn này và gõ lại bằng bàn phím.`,
    ],
    ({ code }) => [
      say`A hidden mark without width stands here (${code}), often pasted from elsewhere.`,
      say`Delete this part and type it again.`,
    ],
  ),
  'bad-encoding/legacy': entry<{ table: 'TCVN3' | 'VNI'; text: string }>(
    'error',
    ({ table, text }) => [
      say`Chữ trong tệp dùng bảng mã cũ (${table}): ${quote(text)}.`,
      say`Chuyển sang Unicode dựng sẵn bằng công cụ của Unikey, rồi lưu tệp dạng UTF-8.`,
    ],
    ({ table, text }) => [
      say`The text is in an old encoding (${table}): ${quote(text)}.`,
      say`Convert it to precomposed Unicode with Unikey's tool and save as UTF-8.`,
    ],
  ),
  'bad-encoding/not-utf-8': entry<Record<never, never>>(
    'error',
    () => [
      say`Từ chỗ này chữ trong tệp không phải UTF-8 nên không đọc được.`,
      say`Mở tệp bằng Notepad, chọn Lưu thành (Save As), mục Mã hóa (Encoding) chọn UTF-8.`,
    ],
    () => [
      say`From here on the text is not UTF-8 and cannot be read.`,
      say`Open the file in Notepad, choose Save As and set Encoding to UTF-8.`,
    ],
  ),
  'bad-encoding/utf-16': entry<Record<never, never>>(
    'error',
    () => [
      say`Tệp lưu dạng “Unicode” (UTF-16), không phải UTF-8.`,
      say`Mở tệp bằng Notepad, chọn Lưu thành (Save As), mục Mã hóa (Encoding) chọn UTF-8.`,
    ],
    () => [
      say`The file is saved as “Unicode” (UTF-16), not UTF-8.`,
      say`Open the file in Notepad, choose Save As and set Encoding to UTF-8.`,
    ],
  ),
  'bad-encoding/control': entry<{ code: string }>(
    'error',
    ({ code }) => [
      say`Ở đây có ký tự điều khiển (${code}) không phải là chữ.`,
      say`Xóa ký tự này. Nếu tệp mở ra thấy chữ lạ thì không phải tệp văn bản.`,
    ],
    ({ code }) => [
      say`A control character (${code}) stands here that is not text.`,
      say`Delete it. If the file looks like gibberish, it is not a text file.`,
    ],
  ),
  'not-nfc': entry<{ word: string }>(
    'warning',
    ({ word }) => [
      say`${quote(word)} đang viết bằng dấu rời nên tìm kiếm không thấy; nhìn thì giống nhau.`,
      say`Chạy Tự sửa (check --fix).`,
    ],
    ({ word }) => [
      say`${quote(word)} is typed with loose accents and cannot be found by search, though it looks the same.`,
      say`Run the automatic fix (check --fix).`,
    ],
  ),
  'eth-for-d': entry<{ word: string }>(
    'warning',
    ({ word }) => [
      say`${quote(word)} viết bằng chữ ${foreign(word)} của tiếng khác, không phải Đ tiếng Việt.`,
      say`Chạy Tự sửa (check --fix).`,
    ],
    ({ word }) => [
      say`${quote(word)} holds the foreign letter ${foreign(word)}, which only looks like Đ.`,
      say`Run the automatic fix (check --fix).`,
    ],
  ),
  'too-large': entry<{ bytes: number }>(
    'error',
    ({ bytes }) => [
      say`Tệp nặng ${count(megabytes(bytes), 'vi')}␣MB; tệp số liệu không quá 5␣MB.`,
      say`Tách thành nhiều tệp, mỗi số liệu một tệp.`,
    ],
    ({ bytes }) => [
      say`The file is ${count(megabytes(bytes), 'en')} MB; a data file is at most 5 MB.`,
      say`Split it, one series a file.`,
    ],
  ),
  'too-large/line': entry<{ characters: number }>(
    'error',
    ({ characters }) => [
      say`Dòng này dài ${count(characters, 'vi')}␣ký tự; không quá 100.000.`,
      say`Xuống dòng, mỗi mục một dòng; kiểm tra xem có dán nhầm cả tệp vào một dòng.`,
    ],
    ({ characters }) => [
      say`This line has ${count(characters, 'en')} characters; at most 100,000.`,
      say`Break it, one item a line; see whether a whole file was pasted into one line.`,
    ],
  ),
  'too-large/lines': entry<{ lines: number }>(
    'error',
    ({ lines }) => [
      say`Tệp có ${count(lines, 'vi')}␣dòng; một tệp không quá 50.000.`,
      say`Tách thành nhiều tệp, mỗi số liệu một tệp.`,
    ],
    ({ lines }) => [
      say`The file has ${count(lines, 'en')} lines; a file has at most 50,000.`,
      say`Split it, one series a file.`,
    ],
  ),
  'too-large/text': entry<{ characters: number }>(
    'error',
    ({ characters }) => [
      say`Mục này dài ${count(characters, 'vi')}␣ký tự; một mục không quá 20.000.`,
      say`Rút gọn, hoặc viết thành một bài; nếu không định viết dài, kiểm tra xem có thiếu dấu ngoặc kép đóng.`,
    ],
    ({ characters }) => [
      say`This text has ${count(characters, 'en')} characters; at most 20,000.`,
      say`Shorten it or make a story of it; if it was not meant to be long, see whether a closing quotation mark is missing.`,
    ],
  ),
  'too-large/story': entry<{ characters: number }>(
    'error',
    ({ characters }) => [
      say`Bài dài ${count(characters, 'vi')}␣ký tự; một bài không quá 200.000.`,
      say`Tách thành nhiều bài; kiểm tra xem có dán nhầm cả một bảng số liệu vào bài.`,
    ],
    ({ characters }) => [
      say`The story has ${count(characters, 'en')} characters; at most 200,000.`,
      say`Split it into several; see whether a whole table was pasted in by mistake.`,
    ],
  ),
  'too-deep': entry<{ depth: number; line: number }>(
    'error',
    ({ depth, line }) => [
      say`Các mục lồng nhau ${depth}␣cấp; không quá 50␣cấp.`,
      say`Kiểm tra lại dấu cách đầu dòng từ dòng␣${line}.`,
    ],
    ({ depth, line }) => [
      say`Items are nested ${depth} deep; at most 50.`,
      say`Check the spaces at the start of lines from line ${line}.`,
    ],
  ),
}

function megabytes(bytes: number): number {
  return Math.max(Math.round(bytes / 100_000) / 10, 5.1)
}

function foreign(word: string): string {
  return /[ÐðƉɖ]/u.exec(word)?.[0] ?? 'Ð'
}
