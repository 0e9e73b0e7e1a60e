/** A fragment that stands alone as a sentence: its first letter upper case, `đạt` becomes `Đạt`. */
export function capitalize(text: string): string {
  const [first = ''] = text
  return `${first.toUpperCase()}${text.slice(first.length)}`
}

/** A name inside a sentence: its first letter lower case, unless the word is written in capitals (`THPT`) or begins a proper name. */
export function uncapitalize(name: string): string {
  const [first = '', second = ''] = name
  const proper = PROPER.some((start) => name.startsWith(start))
  const acronym = second !== '' && second !== second.toLowerCase()
  return proper || acronym ? name : `${first.toLowerCase()}${name.slice(first.length)}`
}

/** Upper case wherever they stand, by the rules of official spelling. */
const PROPER = ['Đảng bộ', 'Đảng ủy', 'Đảng Cộng', 'Huyện ủy', 'Tỉnh ủy', 'Nghị quyết', 'Đoàn Thanh']
