import type { Site } from '../../load/project.ts'

/** The sizes a number is made in: those an office prints, and a narrow one that is read on a telephone. Widths and margins in millimetres. */
export const PAPER_SIZES: Readonly<Record<PaperName, PaperSize>> = {
  A4: { width: 210, height: 297, margin: { top: 20, side: 16, bottom: 19 }, columns: 2 },
  A5: { width: 148, height: 210, margin: { top: 16, side: 13, bottom: 16 }, columns: 1 },
  // The largest that a licensed bulletin may have.
  '19x27': { width: 190, height: 270, margin: { top: 18, side: 14, bottom: 18 }, columns: 2 },
  phone: { width: 90, height: 160, margin: { top: 7, side: 6, bottom: 10 }, columns: 1 },
}

/** The style that sets a page in a size; it comes after every other. */
export function sizeStyle({ width, height, margin: { top, side, bottom } }: PaperSize): string {
  return `@page { size: ${width}mm ${height}mm; margin: ${top}mm ${side}mm ${bottom}mm; }
@page :first { margin-top: ${Math.min(top, 12)}mm; }
${width < NARROW ? NO_HEADS : ''}`
}

/** On a narrow sheet there is room for the number of the page only. */
const NARROW = 100
const NO_HEADS =
  '@page { @top-left { content: none } @top-right { content: none } @bottom-left { content: none } }'

export type PaperName = Site['paper'] | 'phone'

export interface PaperSize {
  readonly width: number
  readonly height: number
  readonly margin: { readonly top: number; readonly side: number; readonly bottom: number }
  readonly columns: 1 | 2
}
