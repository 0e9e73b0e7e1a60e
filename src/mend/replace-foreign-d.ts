import type { TextFile } from '../load/text-file.ts'
import { lineAt } from '../load/lines.ts'
import type { Change, Mended } from './change.ts'
import { closedStretches, isClosed } from './closed-stretches.ts'
import { countedLines } from './source-text.ts'
import { hasForeignD, withVietnameseD } from '../format/vietnamese-d.ts'

/** Writes Đ for Ð in the Vietnamese words of a file (NFC); every other letter and every offset stays. */
export function replaceForeignD(file: TextFile): Mended {
  const { text } = file
  if (!hasForeignD(text)) return { text, changes: [] }
  const closed = closedStretches(file)
  const lines = countedLines(text)
  const changes: Change[] = []
  const mended = text.replace(WORD, (before, at: number) => {
    const after = withVietnameseD(before)
    if (after === before || isClosed(closed, at, at + before.length)) return before
    changes.push({ line: lineAt(lines, at).number, kind: 'foreign-d', before, after })
    return after
  })
  return { text: mended, changes }
}

const WORD = /[\p{L}\p{M}]*[ÐðƉɖ][\p{L}\p{M}]*/gu
