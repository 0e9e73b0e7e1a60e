import type { Language } from '../../quantity/language.ts'
import { OPTIONS, VERBS, type Verb, type VerbInfo } from './verb-list.ts'

/** How to use bantin, or one of its verbs. */
export function helpText(language: Language, about?: Verb): string {
  return about === undefined ? overview(language) : verbHelp(language, about)
}

function overview(language: Language): string {
  const names = Object.keys(VERBS) as Verb[]
  const lines = names.map((verb) => `  ${verb.padEnd(8)}${VERBS[verb].does[language]}`)
  return language === 'vi'
    ? [
        'bantin: tạo bản tin số liệu từ hai thư mục data/ và content/',
        '',
        'Cách dùng:  node src/cli/main.ts LỆNH [tùy chọn]',
        '            (hoặc npm run build, npm run check, npm run dev)',
        '',
        'Các lệnh:',
        ...lines,
        '',
        'Cách dùng một lệnh:  help LỆNH        Số hiệu:  --version',
      ].join('\n')
    : [
        'bantin: builds a bulletin of figures from the folders data/ and content/',
        '',
        'Usage:  node src/cli/main.ts VERB [options]',
        '        (or npm run build, npm run check, npm run dev)',
        '',
        'Verbs:',
        ...lines,
        '',
        'One verb:  help VERB        Version:  --version',
      ].join('\n')
}

function verbHelp(language: Language, verb: Verb): string {
  const info: VerbInfo = VERBS[verb]
  const options = info.options.map((name) => {
    const { value, means } = OPTIONS[name]
    const usage = value === undefined ? `--${name}` : `--${name} ${value[language]}`
    return `  ${usage.padEnd(28)}${means[language]}`
  })
  const [usage, heading] = language === 'vi' ? ['Cách dùng', 'Tùy chọn'] : ['Usage', 'Options']
  return [
    `${verb}: ${info.does[language]}`,
    '',
    `${usage}:  node src/cli/main.ts ${verb}${info.words === undefined ? '' : ` ${info.words[language]}`} [${heading.toLowerCase()}]`,
    '',
    `${heading}:`,
    ...options,
  ].join('\n')
}
