/**
 * The order of names in a Vietnamese list: syllable by syllable, so that `Phủ Lý` stands before `Phú Đô` before `Phú Lương` although
 * the letters alone would say otherwise. Names that the collator holds equal are told apart by their code points: the order is total.
 */
export function compareNames(one: string, other: string): number {
  const first = syllables(one)
  const second = syllables(other)
  for (let i = 0; i < Math.min(first.length, second.length); i++) {
    const order = collator.compare(first[i] ?? '', second[i] ?? '')
    if (order !== 0) return order
  }
  return first.length - second.length || byCodePoint(one, other)
}

function syllables(name: string): readonly string[] {
  return name
    .normalize('NFC')
    .split(/[\s\-–]+/u)
    .filter((syllable) => syllable !== '')
}

function byCodePoint(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}

const collator = new Intl.Collator('vi', { numeric: true })
