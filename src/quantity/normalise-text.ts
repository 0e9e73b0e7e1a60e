/**
 * A printed text made ready for matching: NFC, lower case, every kind of blank an ordinary one, none at the ends,
 * characters without width dropped.
 */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
