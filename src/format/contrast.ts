/**
 * How far two colours (`#rrggbb`) stand apart, from 1 to 21. Web Content Accessibility Guidelines 2.2, "contrast ratio" and "relative
 * luminance".
 */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/**
 * The nearest colour of the same hue that stands out from `paper` as far as `ratio` asks: mixed with black on light paper, with white on
 * dark paper, as little as will do. The colour itself where it stands out already.
 */
export function readableOn(paper: string, colour: string, ratio: number): string {
  const end = luminanceOf(paper) > MIDDLE ? 0 : 255
  for (let share = 0; share < STEPS; share++) {
    const mixed = mixOf(colour, end, share / STEPS)
    if (contrastOf(mixed, paper) >= ratio) return mixed
  }
  return mixOf(colour, end, 1)
}

/** The paper of the pages by day; `tokens.css` has the same, which a test compares. */
export const DAY_PAPER = '#fbf8f1'

/** What letters must stand out from their paper, by the guidelines' level AA. */
export const LETTERS = 4.5

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function mixOf(colour: string, end: number, share: number): string {
  const mixed = channelsOf(colour).map((channel) => Math.round(channel + (end - channel) * share))
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

/** Black and white stand equally far from a grey of this luminance. */
const MIDDLE = 0.179
const STEPS = 100
