/** Text with every run of blanks as one space: a line break or a no-break space is no other text. */
export function flatten(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}
