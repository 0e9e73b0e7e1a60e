/**
 * What is changed in each room, and the tests that should notice: those of the room, and for the two rooms that tell problems also the
 * small project of every problem. Tables of words hold one phrase a line for a translator to read: a test that repeats the phrase would
 * prove that it was copied, and the wording has a snapshot of its own, so they are left out.
 *
 * The tests of a room share a worker, since one for each file would take longer than the tests; not those that replace modules. What runs
 * the program as a process of its own sees no change and is left out.
 */
export const rooms = {
  quantity: { files: ['src/quantity/**/*.ts'], tests: ['test/quantity/**/*.test.ts'] },
  format: { files: ['src/format/**/*.ts', '!src/format/words/**'], tests: ['test/format/**/*.test.ts'] },
  prose: { files: ['src/prose/**/*.ts'], tests: ['test/prose/**/*.test.ts'] },
  load: {
    files: ['src/load/**/*.ts'],
    tests: ['test/load/**/!(heavy|same-bytes|mdx-trial).test.ts', 'test/fixtures.test.ts'],
    isolate: true,
  },
  check: { files: ['src/check/**/*.ts'], tests: ['test/check/**/*.test.ts', 'test/fixtures.test.ts'] },
}
