import type { Example } from './example.ts'

const whole = [
  'title: Một bài',
  'summary: Một câu.',
  'author: Ban biên tập',
  'published: 2024-02-29T08:00+07:00',
]

/** The front matter of a story with these lines in place of those of their keys, and others behind. */
const headed = (...lines: readonly string[]): string => {
  const keys = lines.map((line) => line.split(':')[0])
  const kept = whole.filter((line) => !keys.includes(line.split(':')[0]))
  return `---\n${[...kept, ...lines].join('\n')}\n---\n`
}
const lacking = (key: string): string =>
  `---\n${whole.filter((line) => !line.startsWith(key)).join('\n')}\n---\n`

/** Whole stories whose front matter holds every key, or a slip in one. */
export const heads: readonly Example[] = [
  `${headed()}Chữ.\n`,
  `${headed()}`,
  `---\n${whole.join('\n')}\n---`,
  `---  \n${whole.join('\n')}\n--- \t\nChữ.\n`,
  `---\r\n${whole.join('\r\n')}\r\n---\r\nChữ <b>đậm</b>.\r\n`,
  `--- a\n${whole.join('\n')}\n---\nChữ.\n`,
  `\n${headed()}`,
  `---\n${whole.join('\n')}\nChữ.\n`,
  '---\n---\nChữ.\n',
  '---\n\n---\nChữ.\n',
  '',
  'Chữ.\n',
  `${headed()}---\ntitle: Hai\n---\nChữ.\n`,
  `${headed()}\n\n---\ntitle: Hai\nsummary: Ba\n---\nChữ.\n`,
  `${headed()}---\n\nChữ.\n\n---\n`,
  headed('title: Kỳ 1: chưa đủ'),
  headed('title: @a', 'summary: {b}'),
  headed('title: Một # bài'),
  headed('title: "Năm {{ket-nap.2023}}, {{ket-nap.2019}}"'),
  headed('title: Năm {{ket-nap.2023}'),
  headed('title:'),
  headed('title:\n  - Một'),
  lacking('title'),
  lacking('published'),
  `---\ntitle: Một bài\n---\n`,
  `---\n- a\n---\n`,
  `---\nMột bài\n---\n`,
  `---\n# a\n---\n`,
  headed('titel: Một bài'),
  headed('xyz: 1'),
  headed('layout: a.astro'),
  headed('layout: a.astro', 'components: a', 'imports: b', 'setup: c'),
  headed('published: 2024'),
  headed('published: 2024-02-30T08:00+07:00'),
  headed('release_at: 2024-02'),
  headed('release_at: 2024-03-01T08:00+07:00', 'draft: true'),
  headed('draft: có'),
  headed('slug: mot-bai'),
  headed('slug: Một bài'),
  headed('org: xa-z'),
  headed('org: xa-a', 'tags: kết nạp'),
  headed('tags:', '  - một', '  - hai'),
  headed('tags:\n  a: b'),
  headed('sources: bao-z'),
  headed('sources:', '  - bao-z', '  - bao-y'),
  headed('image: anh.png'),
  headed('image:', '  src: anh.png', '  alt: Nhà', '  caption: Năm {{ket-nap.2023}}', '  credit: Bình'),
  headed('image:', '  src: anh.png', '  alt: Năm {{ket-nap.2019}}', '  caption: Năm {{ket-na.2023}}'),
  headed('image:', '  src: anh.png', '  alt: " "'),
  headed('image:', '  src: anh.pn', '  alt: Nhà'),
  headed('image:', '  src: javascript:a', '  alt: Nhà'),
  headed('image:', '  alt: Nhà'),
  headed('image:', '  src: anh.png'),
  headed(
    'corrections:',
    '  - date: 2024-03-01',
    '    text: Sửa {{ket-nap.2023}}.',
    '    was: một',
    '    now: hai',
  ),
  headed('corrections:', '  - date: 2024-03-01', '    text: Sửa {{ket-nap.2019}}.'),
  headed('corrections:', '  - date: 2024-03'),
  headed('corrections: Sửa.'),
  headed('accept:', '  - check: jump', '    reason: Vì', '  - check: jum', '    reason: Vì'),
  headed('accept:', '  - check: number-unbound', '    text: 12 người', '    reason: Vì'),
  headed('accept:', '  - check: bad-date', '    reason: Vì'),
  headed('accept:', '  - check: xyz'),
  headed('title: Một', 'title: Hai'),
  headed('__proto__: a'),
]
