import { makeRandom } from './making-random.ts'

/**
 * Text that takes as much room as real Vietnamese: words of one or two syllables, a few used often and most seldom, as in a newspaper, and
 * numbers among them. No sentence comes twice, which real stories do not do either. The same seed gives the same text.
 */
export function writeText(seed: number, letters: number): string {
  const random = makeRandom(seed)
  let text = ''
  while (text.length < letters) {
    const words = Array.from({ length: 8 + random(14) }, () => oneWord(random))
    const sentence = words.join(' ')
    text += `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${random(10) < 3 ? ', ' : '. '}`
  }
  return text.trim()
}

function oneWord(random: Random): string {
  if (random(25) === 0) return String(random(2) === 0 ? random(31) : random(2100))
  return WORDS[seldom(random, WORDS.length)] ?? ''
}

/** A place below `count`: the first ones often, in the proportion 1, 1/2, 1/3, … */
function seldom(random: Random, count: number): number {
  return Math.min(count - 1, Math.floor(Math.exp((random(1_000_000) / 1_000_000) * Math.log(count))) - 1)
}

type Random = ReturnType<typeof makeRandom>

const STARTS = 'b c ch d đ g gh gi h k kh l m n ng nh ph qu r s t th tr v x'.split(' ')
const ENDS =
  'a ai am an ang anh ao ap at au ay ăm ăn ăng ât âm ân âng âu ây e em en eo ê êm ên ênh i ia im in inh iêm iên iêng iêu o oa oai oan om on ong oi ô ôi ôm ôn ông ôt ơ ơi ơm ơn u ua ui um un ung ut uôc uôi uôn uông ư ưa ưc ưng ươc ươi ươn ương y uy uyên'.split(
    ' ',
  )
const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323']

const drawn = makeRandom(7)
const SYLLABLES = Array.from({ length: 3500 }, () =>
  `${STARTS[drawn(STARTS.length)] ?? ''}${ENDS[drawn(ENDS.length)] ?? ''}${TONES[drawn(6)] ?? ''}`.normalize(
    'NFC',
  ),
)
const WORDS = Array.from({ length: 9000 }, () => {
  const syllables = Array.from(
    { length: drawn(3) === 0 ? 1 : 2 },
    () => SYLLABLES[seldom(drawn, SYLLABLES.length)],
  )
  return syllables.join(' ')
})
