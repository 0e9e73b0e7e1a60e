import { entry, quote, say } from './say.ts'

/** Stories that cannot be read, or that carry what a story cannot carry. */
export const articleSyntax = {
  'mdx-syntax/less-than': entry<{ text: string; suggestion: string }>(
    'error',
    ({ text, suggestion }) => [
      say`Dấu < trong ${quote(text)} bị hiểu là mở một thẻ.`,
      say`Viết ${suggestion}, hoặc dùng chữ “nhỏ hơn”.`,
    ],
    ({ text, suggestion }) => [
      say`The < in ${quote(text)} is read as the start of a tag.`,
      say`Write ${suggestion}, or use words for it.`,
    ],
  ),
  'mdx-syntax/address': entry<{ url: string }>(
    'error',
    ({ url }) => [say`Địa chỉ <${url}> trong dấu < > bị hiểu là một thẻ.`, say`Viết [tên trang](${url})`],
    ({ url }) => [say`The address <${url}> in < > is read as a tag.`, say`Write [name of the page](${url})`],
  ),
  'mdx-syntax/import': entry<{ word: string }>(
    'error',
    ({ word }) => [
      say`Đoạn bắt đầu bằng chữ ${quote(word)} bị hiểu là lệnh.`,
      say`Thêm một từ lên trước, hoặc viết \\${word}.`,
    ],
    ({ word }) => [
      say`A paragraph starting with ${quote(word)} is read as a command.`,
      say`Put a word before it or write \\${word}.`,
    ],
  ),
  'mdx-syntax/brace': entry<{ text: string }>(
    'error',
    ({ text }) => [
      say`Dấu { trong ${quote(text)} mở mà chưa đóng, và bị hiểu là mã chương trình.`,
      say`Muốn in dấu ngoặc, viết \\{`,
    ],
    ({ text }) => [
      say`The { in ${quote(text)} is not closed and is read as program code.`,
      say`To print it write \\{`,
    ],
  ),
  'mdx-syntax/not-closed': entry<{ tag: string }>(
    'error',
    ({ tag }) => [
      say`Thẻ <${tag}> mở ở đây nhưng chưa đóng.`,
      say`Thêm </${tag}>, hoặc viết <${tag} …/> nếu thẻ không có chữ bên trong.`,
    ],
    ({ tag }) => [
      say`The tag <${tag}> opens here but is not closed.`,
      say`Add </${tag}>, or write <${tag} …/> if nothing stands inside.`,
    ],
  ),
  'mdx-syntax/not-opened': entry<{ tag: string }>(
    'error',
    ({ tag }) => [say`Thẻ </${tag}> đóng mà chưa mở.`, say`Xóa </${tag}>, hoặc thêm <${tag}> ở trước.`],
    ({ tag }) => [
      say`The tag </${tag}> closes what was not opened.`,
      say`Delete </${tag}> or add <${tag}> before it.`,
    ],
  ),
  'mdx-syntax/attribute': entry<{ text: string }>(
    'error',
    ({ text }) => [
      say`Không đọc được phần ${quote(text)} trong thẻ.`,
      say`Viết theo mẫu tên="nội dung", cách nhau một dấu cách.`,
    ],
    ({ text }) => [
      say`${quote(text)} in the tag cannot be read.`,
      say`Write name="content", one space between.`,
    ],
  ),
  'mdx-syntax/other': entry<{ text: string }>(
    'error',
    ({ text }) => [
      say`Không đọc được chỗ này: ${quote(text)}.`,
      say`Kiểm tra dấu <, > và { } quanh đây; muốn in chúng thì viết \\< và \\{`,
    ],
    ({ text }) => [
      say`This place cannot be read: ${quote(text)}.`,
      say`Look at the marks <, > and { } around it; to print them write \\< and \\{`,
    ],
  ),
  'mdx-syntax/too-complex': entry<Record<never, never>>(
    'error',
    () => [
      say`Phần này có quá nhiều dấu ngoặc hoặc thẻ lồng nhau nên không đọc.`,
      say`Tách đoạn này ra, bỏ bớt dấu ngoặc hoặc thẻ.`,
    ],
    () => [
      say`Too many brackets or tags are nested here to be read.`,
      say`Split this part and drop some of them.`,
    ],
  ),
  'mdx-code': entry<{ text: string }>(
    'error',
    ({ text }) => [
      say`${quote(text)} là mã chương trình; bài viết không chạy mã.`,
      say`Muốn in dấu ngoặc, viết \\{ và \\}; muốn in số liệu, dùng <Num …/>.`,
    ],
    ({ text }) => [
      say`${quote(text)} is program code; stories run none.`,
      say`To print braces write \\{ and \\}; for a figure use <Num …/>.`,
    ],
  ),
  'mdx-code/command': entry<{ text: string; word: string }>(
    'error',
    ({ text, word }) => [
      say`${quote(text)} là lệnh chương trình; bài viết không chạy lệnh.`,
      say`Xóa dòng này; nếu là câu văn, viết \\${word}.`,
    ],
    ({ text, word }) => [
      say`${quote(text)} is a program command; stories run none.`,
      say`Delete the line; if it is a sentence, write \\${word}.`,
    ],
  ),
  'mdx-code/attribute': entry<{ tag: string; text: string }>(
    'error',
    ({ tag, text }) => [
      say`Phần ${quote(text)} của thẻ <${tag}> là mã chương trình; bài viết không chạy mã.`,
      say`Viết nội dung trong ngoặc kép, ví dụ series="ket-nap".`,
    ],
    ({ tag, text }) => [
      say`${quote(text)} of <${tag}> is program code; stories run none.`,
      say`Write the content in quotes, such as series="ket-nap".`,
    ],
  ),
  'mdx-code/layout': entry<{ key: string }>(
    'error',
    ({ key }) => [say`Mục ${quote(key)} ở đầu bài là lệnh cho máy; bài viết không dùng.`, say`Xóa dòng này.`],
    ({ key }) => [
      say`${quote(key)} in the head of a story is a command; stories use none.`,
      say`Delete the line.`,
    ],
  ),
  'unknown-component': entry<{ name: string; nearest?: string; known: readonly string[] }>(
    'error',
    ({ name, nearest, known }) => [
      say`Không có thẻ <${name}>.`,
      nearest === undefined ? say`Các thẻ dùng được: ${known.join(', ')}.` : say`Có phải là <${nearest}>?`,
    ],
    ({ name, nearest, known }) => [
      say`There is no tag <${name}>.`,
      nearest === undefined
        ? say`Tags that can be used: ${known.join(', ')}.`
        : say`Did you mean <${nearest}>?`,
    ],
  ),
  /** A known component in a place where it cannot stand. */
  'unknown-component/place': entry<{ name: string; place: 'inside-text' | 'inside-tag' }>(
    'error',
    ({ name, place }) => [
      place === 'inside-text'
        ? say`Thẻ <${name}> không đứng giữa câu được.`
        : say`Thẻ <${name}> không đứng bên trong thẻ này được.`,
      say`Để thẻ trên dòng riêng, trên và dưới có dòng trống.`,
    ],
    ({ name, place }) => [
      place === 'inside-text'
        ? say`The tag <${name}> cannot stand inside a sentence.`
        : say`The tag <${name}> cannot stand inside this one.`,
      say`Give it a line of its own, with empty lines around it.`,
    ],
  ),
  'html-tag': entry<{ name: string }>(
    'error',
    ({ name }) => [
      say`Thẻ <${name}> không dùng trong bài.`,
      name.toLowerCase() === 'br'
        ? say`Muốn xuống đoạn, để một dòng trống.`
        : say`Xóa thẻ; chữ đậm viết **chữ**, chữ nghiêng viết *chữ*.`,
    ],
    ({ name }) => [
      say`The tag <${name}> is not used in stories.`,
      name.toLowerCase() === 'br'
        ? say`Leave an empty line for a new paragraph.`
        : say`Delete it; bold is **text**, italics *text*.`,
    ],
  ),
  'html-tag/comment': entry<{ text: string }>(
    'error',
    ({ text }) => [say`Ghi chú ${quote(text)} không dùng trong bài.`, say`Xóa ghi chú.`],
    ({ text }) => [say`The remark ${quote(text)} is not used in stories.`, say`Delete it.`],
  ),
  'bad-prop': entry<{ tag: string; prop: string; nearest?: string; known: readonly string[] }>(
    'error',
    ({ tag, prop, nearest, known }) => [
      say`Thẻ <${tag}> không có phần ${quote(prop)}.`,
      nearest === undefined
        ? say`Xóa phần này. Thẻ <${tag}> dùng: ${known.length === 0 ? 'không phần nào' : known.join(', ')}.`
        : say`Có phải là ${nearest}="…"?`,
    ],
    ({ tag, prop, nearest, known }) => [
      say`<${tag}> has no ${quote(prop)}.`,
      nearest === undefined
        ? say`Delete it. <${tag}> takes: ${known.length === 0 ? 'nothing' : known.join(', ')}.`
        : say`Did you mean ${nearest}="…"?`,
    ],
  ),
  'bad-prop/missing': entry<{ tag: string; prop: string; example: string }>(
    'error',
    ({ tag, prop, example }) => [
      say`Thẻ <${tag}> thiếu phần ${quote(prop)}.`,
      say`Thêm ${prop}="${example}"`,
    ],
    ({ tag, prop, example }) => [say`<${tag}> lacks ${quote(prop)}.`, say`Add ${prop}="${example}"`],
  ),
  'bad-prop/repeated': entry<{ tag: string; prop: string }>(
    'error',
    ({ tag, prop }) => [say`Thẻ <${tag}> ghi ${quote(prop)} hai lần.`, say`Xóa một trong hai.`],
    ({ tag, prop }) => [say`<${tag}> has ${quote(prop)} twice.`, say`Delete one of the two.`],
  ),
  'bad-prop/empty': entry<{ tag: string; prop: string; example: string }>(
    'error',
    ({ tag, prop, example }) => [
      say`Phần ${quote(prop)} của thẻ <${tag}> chưa có nội dung.`,
      say`Viết ${prop}="${example}"`,
    ],
    ({ tag, prop, example }) => [
      say`${quote(prop)} of <${tag}> has no content.`,
      say`Write ${prop}="${example}"`,
    ],
  ),
  'bad-prop/value': entry<{
    tag: string
    prop: string
    value: string
    choices: readonly string[]
    nearest?: string
  }>(
    'error',
    ({ tag, prop, value, choices, nearest }) => [
      say`Phần ${prop} của thẻ <${tag}> không nhận ${quote(value)}.`,
      nearest === undefined
        ? say`Viết một trong: ${choices.join(', ')}.`
        : say`Có phải là ${prop}="${nearest}"?`,
    ],
    ({ tag, prop, value, choices, nearest }) => [
      say`<${tag}> does not take ${quote(value)} as its “${prop}”.`,
      nearest === undefined
        ? say`Write one of: ${choices.join(', ')}.`
        : say`Did you mean ${prop}="${nearest}"?`,
    ],
  ),
  /** Something between the tags where nothing, words alone, or some text belongs. */
  'bad-prop/content': entry<{ tag: string; allowed: 'nothing' | 'words' | 'text' }>(
    'error',
    ({ tag, allowed }) => [
      allowed === 'text'
        ? say`Thẻ <${tag}> chưa có nội dung bên trong.`
        : say`Bên trong thẻ <${tag}> có thứ không đứng ở đó được.`,
      {
        nothing: say`Viết <${tag} …/>, không có gì bên trong.`,
        words: say`Giữa <${tag} …> và </${tag}> chỉ để chữ thường, không in đậm, không liên kết, không thẻ khác.`,
        text: say`Viết nội dung giữa <${tag} …> và </${tag}>`,
      }[allowed],
    ],
    ({ tag, allowed }) => [
      allowed === 'text'
        ? say`Nothing stands inside <${tag}>.`
        : say`Something stands inside <${tag}> that cannot be there.`,
      {
        nothing: say`Write <${tag} …/> with nothing inside.`,
        words: say`Leave only plain words between <${tag} …> and </${tag}>: no bold, no link, no other tag.`,
        text: say`Write the content between <${tag} …> and </${tag}>`,
      }[allowed],
    ],
  ),
  /** Two attributes that do not go together, or text where there can be none. */
  'bad-prop/conflict': entry<{ tag: string; vi: string; en: string }>(
    'error',
    ({ tag, vi }) => [say`Thẻ <${tag}>: ${vi}.`, say`Sửa lại, hoặc bỏ phần không dùng được.`],
    ({ tag, en }) => [say`<${tag}>: ${en}.`, say`Correct it or leave out what cannot be used.`],
  ),
}
