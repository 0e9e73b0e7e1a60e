import type { Language } from '../quantity/language.ts'
import type { Change, ChangeKind } from './change.ts'
import type { Mending } from './mend.ts'
import type { Left, MendedFile } from './plan-mending.ts'

/** What was rewritten, a line a place (`file:line  what  before → after`), then what was left and why, then how much it was. */
export function tellMending({ written, left, copies }: Mending, language: Language): string {
  const lines = [
    ...written.flatMap((file) => linesOfFile(file, language)),
    ...left.map(
      ({ path, why, cause }) => `${path}  ${LEFT[why][language]}${cause === undefined ? '' : ` (${cause})`}`,
    ),
  ]
  return [...lines, summaryOf(written, copies, language)].join('\n')
}

function linesOfFile({ path, changes }: MendedFile, language: Language): readonly string[] {
  const listed = new Map<ChangeKind, number>()
  const lines = changes.flatMap((change): readonly string[] => {
    const count = (listed.get(change.kind) ?? 0) + 1
    listed.set(change.kind, count)
    return count > MOST ? [] : [`${path}:${change.line}  ${lineOf(change, language)}`]
  })
  const more = [...listed].flatMap(([kind, count]) =>
    count > MOST ? [`${path}  ${KINDS[kind][language]}: ${MORE[language](count - MOST)}`] : [],
  )
  return [...lines, ...more]
}

function lineOf({ kind, before, after }: Change, language: Language): string {
  return `${KINDS[kind][language]}  ${visible(before)} → ${visible(after)}`
}

/** Blanks that do not break are drawn, since what they do cannot be seen; long words are cut. */
function visible(text: string): string {
  const drawn = text.replace(/[\u00a0\u2007\u2009\u202f]/gu, '␣').replace(/\s/gu, ' ')
  return drawn.length > LONGEST ? `${drawn.slice(0, LONGEST)}…` : drawn
}

function summaryOf(written: readonly MendedFile[], copies: string | undefined, language: Language): string {
  const places = written.reduce((sum, { changes }) => sum + changes.length, 0)
  if (places === 0) return language === 'vi' ? 'Không có gì để tự sửa.' : 'There is nothing to fix by itself.'
  const files = written.length
  const kept = copies ?? ''
  return language === 'vi'
    ? `Đã tự sửa ${places}\u00a0chỗ trong ${files}\u00a0tệp. Bản cũ giữ ở ${kept}/`
    : `Fixed ${places}\u00a0place${places === 1 ? '' : 's'} in ${files}\u00a0file${files === 1 ? '' : 's'}. As they were: ${kept}/`
}

const KINDS: Readonly<Record<ChangeKind, Readonly<Record<Language, string>>>> = {
  'loose-accents': { vi: 'ghép dấu rời', en: 'joined loose accents' },
  'foreign-d': { vi: 'thay chữ Ð của tiếng khác', en: 'replaced a foreign Ð' },
  'blank-before-percent': { vi: 'bỏ dấu cách trước %', en: 'removed the blank before %' },
  'no-break': { vi: 'giữ liền một dòng', en: 'kept on one line' },
}

const LEFT: Readonly<Record<Left['why'], Readonly<Record<Language, string>>>> = {
  'not-text': {
    vi: 'để nguyên: không đọc được như văn bản UTF-8, hoặc quá lớn',
    en: 'left as it is: no UTF-8 text, or too large',
  },
  'old-font': {
    vi: 'để nguyên: gõ cho phông chữ cũ (TCVN3 hoặc VNI), cần chuyển mã trước',
    en: 'left as it is: typed for an old font (TCVN3 or VNI), to be converted first',
  },
  unreadable: { vi: 'để nguyên: không mở được', en: 'left as it is: cannot be opened' },
  'read-only': {
    vi: 'để nguyên: tệp chỉ cho đọc; cho phép ghi rồi chạy lại',
    en: 'left as it is: the file is read-only; allow writing and run again',
  },
  changed: {
    vi: 'để nguyên: tệp vừa thay đổi trong lúc đang sửa; chạy lại',
    en: 'left as it is: the file changed meanwhile; run again',
  },
  'not-written': {
    vi: 'để nguyên: không ghi được; đóng chương trình đang mở tệp, xem ổ đĩa còn chỗ không, rồi chạy lại',
    en: 'left as it is: it could not be written; close the program that holds it, see whether the disk is full, run again',
  },
}

const MORE: Readonly<Record<Language, (count: number) => string>> = {
  vi: (count) => `và ${count}\u00a0chỗ nữa`,
  en: (count) => `and ${count}\u00a0more`,
}

/** Of one kind in one file. */
const MOST = 100
const LONGEST = 60
