/**
 * What is changed in each room. Tables of words hold one phrase a line for a translator to read: a test that repeats the phrase would
 * prove that it was copied, and the wording has a snapshot of its own, so they are left out.
 */
export const rooms = {
  quantity: ['src/quantity/**/*.ts'],
  format: ['src/format/**/*.ts', '!src/format/words/**'],
  prose: ['src/prose/**/*.ts'],
  load: ['src/load/**/*.ts'],
  check: ['src/check/**/*.ts'],
}
