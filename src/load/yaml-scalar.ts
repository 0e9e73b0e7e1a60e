import type { Scalar } from 'yaml'

/** The text of a scalar, unfolded and without its quotation marks; the parser is told to make nothing else of it. */
export function scalarText({ value }: Scalar): string {
  return typeof value === 'string' ? value : ''
}
