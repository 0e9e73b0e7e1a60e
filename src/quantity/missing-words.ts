import type { Language } from './language.ts'
import type { MissingKind } from './quantity.ts'

/** The four ways to have no number, as they are written; both languages are read everywhere. */
export const MISSING_WORDS: Readonly<Record<Language, Readonly<Record<MissingKind, string>>>> = {
  vi: {
    'not-yet': 'chưa có số liệu',
    'not-available': 'không có số liệu',
    'not-applicable': 'không áp dụng',
    'not-published': 'không công bố',
  },
  en: {
    'not-yet': 'not yet',
    'not-available': 'not available',
    'not-applicable': 'not applicable',
    'not-published': 'not published',
  },
}

/** Which kind of missing value a text (normalised) names, if any. */
export function missingKindOf(text: string): MissingKind | undefined {
  return KINDS.find((kind) => MISSING_WORDS.vi[kind] === text || MISSING_WORDS.en[kind] === text)
}

/** Is this one of the texts that offices write for zero and for "no figure" alike? Such a text is a question, not a value. */
export function mayMeanZero(text: string): boolean {
  return UNDECIDED.has(text)
}

/** Does a text answer a question about a figure, its base or its day, with "the source does not say"? */
export function saysNotKnown(text: string): boolean {
  return /^(?:không rõ|unknown|not known|not stated)$/iu.test(text.trim())
}

const KINDS: readonly MissingKind[] = ['not-yet', 'not-available', 'not-applicable', 'not-published']

const UNDECIDED: ReadonlySet<string> = new Set([
  ...['', '-', '–', '—', '−', '--', '---', '…', '...', '..', '.', '?', '/', 'x', '~', 'null', '""', "''"],
  ...[
    'chưa',
    'chưa có',
    'chưa có gì',
    'chưa có ai',
    'không',
    'không có',
    'không có ai',
    'ko',
    'ko có',
    'trống',
  ],
  ...['chưa rõ', 'không rõ', 'chưa biết', 'chưa báo cáo', 'không thu thập', 'none', 'nil', 'nothing'],
  ...['n/a', 'na', 'n.a.', 'unknown', 'not stated', 'tbd', 'tba', 'missing'],
])
