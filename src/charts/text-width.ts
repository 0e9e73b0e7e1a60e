/**
 * How wide a text stands in the chart's face (Noto Sans), in pixels, without asking a browser. Widths were measured once from the font
 * files; marks over and under a letter add nothing in this face, so every Vietnamese letter is as wide as its bare one.
 */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  const widths = WIDTHS[weight]
  let sum = 0
  for (const letter of bare(text)) sum += widths.get(letter) ?? UNKNOWN
  return (sum * size) / 1000
}

/** Letters without their marks; ơ, ư and đ stay, since they are wider than o, u and d. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u031a\u031c-\u036f]/g, '')
    .normalize('NFC')
}

/** As wide as the widest capital: a guess that errs on the safe side. */
const UNKNOWN = 950

const WIDTHS: Readonly<Record<Weight, ReadonlyMap<string, number>>> = {
  regular: byLetter({
    175: '‘’',
    225: "'",
    258: 'ijl',
    260: ' \u00a0',
    268: ',.:;·',
    269: '!',
    273: 'J',
    281: '`',
    300: '()',
    322: '-',
    329: '[]',
    339: 'I',
    344: 'f',
    359: '“”',
    361: 't',
    372: '/\\',
    380: '{}',
    408: '"',
    413: 'r',
    434: '?',
    444: '_',
    470: 'z',
    479: 's',
    480: 'c',
    500: '–',
    508: 'v',
    510: 'y',
    519: 'F',
    524: 'L',
    529: 'x',
    534: 'k',
    549: 'S',
    551: '*|',
    556: 'ET',
    561: 'a',
    564: 'e',
    566: 'Y',
    572: '$+0123456789<=>Z^~−×',
    586: 'X',
    600: 'V',
    605: 'Po',
    615: 'bdgpq',
    616: 'ơ',
    617: 'đ',
    618: 'hnu',
    619: 'K',
    622: 'R',
    632: 'C',
    639: 'A',
    646: '#',
    650: 'B',
    674: 'ư',
    728: 'G',
    730: 'DĐ',
    731: 'U',
    732: '&',
    741: 'H',
    760: 'N',
    780: 'Ư',
    781: 'OQ',
    784: 'Ơ',
    786: 'w',
    791: '…',
    831: '%',
    899: '@',
    907: 'M',
    930: 'W',
    935: 'm',
    1000: '—',
  }),
  bold: byLetter({
    201: '‘’',
    250: "'",
    260: ' \u00a0',
    276: '.:·',
    277: '!',
    279: ',;',
    283: 'ijl',
    309: 'J',
    320: '-',
    324: '()',
    330: '[]',
    333: '`',
    370: 'I',
    371: 'f',
    389: '{}',
    399: '/\\',
    406: 't',
    413: '“”',
    423: '_',
    434: 'r',
    452: '"',
    461: '?',
    484: 'z',
    493: 's',
    500: '–',
    502: 'c',
    538: 'F',
    546: '*L',
    547: 'v',
    548: 'y',
    550: 'S',
    551: '|',
    558: 'E',
    560: 'x',
    569: 'T',
    572: '$+0123456789<=>^~×',
    576: 'Z',
    577: '−',
    585: 'ae',
    588: 'k',
    603: 'Y',
    615: 'P',
    617: 'o',
    626: 'bdgpq',
    631: 'V',
    634: 'đ',
    638: 'CXhnu',
    643: 'R',
    646: '#',
    647: 'K',
    656: 'ơ',
    659: 'B',
    672: 'A',
    726: 'Gư',
    732: 'DĐ',
    743: '&',
    747: 'U',
    756: 'H',
    787: 'OQ',
    793: 'N',
    807: 'Ơ',
    830: 'w',
    831: '…',
    845: 'Ư',
    875: '%',
    898: '@',
    929: 'M',
    953: 'W',
    960: 'm',
    1000: '—',
  }),
}

function byLetter(groups: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(groups).flatMap(([width, letters]) =>
      [...letters].map((letter) => [letter, Number(width)] as const),
    ),
  )
}

/** The two weights that the chart's face is used in: 400 and 600. */
export type Weight = 'regular' | 'bold'
