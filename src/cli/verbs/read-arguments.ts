import { parseArgs } from 'node:util'
import { nearest } from '../../format/nearest.ts'
import { Failure } from '../../publish/failure.ts'
import { OPTIONS, VERBS, type OptionName, type Verb, type VerbInfo } from './verb-list.ts'

/** What a command line asks for; refuses, with advice, what it cannot mean. */
export function readArguments(words: readonly string[]): Command {
  const [first, ...rest] = withoutLanguage(words)
  if (first === undefined || first === '--help' || first === '-h') return { verb: 'help' }
  if (first === '--version' || first === '-v') return { verb: 'version' }
  if (first === 'help')
    return rest[0] === undefined ? { verb: 'help' } : { verb: 'help', about: verbOf(rest[0]) }
  const verb = verbOf(first)
  const after = words.slice(words.indexOf(first) + 1)
  if (after.includes('--help') || after.includes('-h')) return { verb: 'help', about: verb }
  return { verb, ...readOptions(verb, after) }
}

/** `--lang` may stand before the verb too. */
function withoutLanguage(words: readonly string[]): readonly string[] {
  if (words[0] === '--lang') return words.slice(2)
  return words[0]?.startsWith('--lang=') === true ? words.slice(1) : words
}

function verbOf(word: string): Verb {
  if (isVerb(word)) return word
  const near = nearest(word, Object.keys(VERBS))
  throw new Failure(2, {
    vi: `Không có lệnh “${word}”.${near === undefined ? '' : ` Có phải là “${near}”?`} Xem các lệnh: --help`,
    en: `There is no verb “${word}”.${near === undefined ? '' : ` Did you mean “${near}”?`} To see them: --help`,
  })
}

function isVerb(word: string): word is Verb {
  return Object.hasOwn(VERBS, word)
}

function readOptions(verb: Verb, words: readonly string[]): Asked {
  const { options: allowed, words: wanted }: VerbInfo = VERBS[verb]
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(OPTIONS).map(([name, { value }]) => [
        name,
        { type: value === undefined ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const options: Partial<Record<OptionName, string>> = {}
  const plain: string[] = []
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue
    if (token.kind === 'positional') {
      if (wanted === undefined || plain.length > 0) throw unexpectedWord(verb, token.value)
      plain.push(token.value)
      continue
    }
    const name = allowed.find((option) => option === token.name)
    if (name === undefined) throw unknownOption(verb, token.rawName, token.name, allowed)
    const { value } = OPTIONS[name]
    if (value === undefined && token.value !== undefined) throw unexpectedValue(verb, name)
    if (value !== undefined && !token.value) throw missingValue(verb, name, value)
    options[name] = token.value ?? 'yes'
  }
  if (wanted !== undefined && plain.length === 0) throw missingWord(verb, wanted)
  return { words: plain, options }
}

function missingWord(verb: Verb, wanted: Readonly<Record<'vi' | 'en', string>>): Failure {
  return new Failure(2, {
    vi: `Sau ${verb} còn thiếu ${wanted.vi}. Cách dùng: help ${verb}`,
    en: `${verb} needs ${wanted.en} after it. Usage: help ${verb}`,
  })
}

function unexpectedWord(verb: Verb, word: string): Failure {
  return new Failure(2, {
    vi: `Lệnh ${verb} không dùng từ “${word}”. Cách dùng: help ${verb}`,
    en: `${verb} takes no “${word}”. Usage: help ${verb}`,
  })
}

function unknownOption(verb: Verb, raw: string, name: string, allowed: readonly string[]): Failure {
  const near = nearest(name, allowed)
  return new Failure(2, {
    vi: `Lệnh ${verb} không có tùy chọn “${raw}”.${near === undefined ? '' : ` Có phải là “--${near}”?`} Cách dùng: help ${verb}`,
    en: `${verb} has no option “${raw}”.${near === undefined ? '' : ` Did you mean “--${near}”?`} Usage: help ${verb}`,
  })
}

function unexpectedValue(verb: Verb, name: OptionName): Failure {
  return new Failure(2, {
    vi: `Sau “--${name}” không có gì thêm. Cách dùng: help ${verb}`,
    en: `“--${name}” takes nothing after it. Usage: help ${verb}`,
  })
}

function missingValue(verb: Verb, name: OptionName, value: Readonly<Record<'vi' | 'en', string>>): Failure {
  return new Failure(2, {
    vi: `Sau “--${name}” cần có ${value.vi}. Cách dùng: help ${verb}`,
    en: `“--${name}” needs ${value.en} after it. Usage: help ${verb}`,
  })
}

/** The options with their values; `yes` for those that take none. */
export type Options = Readonly<Partial<Record<OptionName, string>>>

export type Command =
  | { readonly verb: 'help'; readonly about?: Verb }
  | { readonly verb: 'version' }
  | ({ readonly verb: Verb } & Asked)

interface Asked {
  /** What stands beside the options: the number to print. */
  readonly words: readonly string[]
  readonly options: Options
}
