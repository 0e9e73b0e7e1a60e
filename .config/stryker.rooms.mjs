/**
 * What is changed in each room, and the tests that should notice: those of the room, and for the two rooms that tell problems also the
 * small project of every problem. Tables of words hold one phrase a line for a translator to read: a test that repeats the phrase would
 * prove that it was copied, and the wording has a snapshot of its own, so they are left out.
 *
 * The tests of a room share a worker, since one for each file would take longer than the tests. What runs the program as a process of its
 * own sees no change and is left out.
 */
export const rooms = {
  quantity: { files: ['src/quantity/**/*.ts'], tests: ['test/quantity/**/*.test.ts'] },
  format: { files: ['src/format/**/*.ts', '!src/format/words/**'], tests: ['test/format/**/*.test.ts'] },
  prose: { files: ['src/prose/**/*.ts'], tests: ['test/prose/**/*.test.ts'] },
  load: {
    files: ['src/load/**/*.ts'],
    tests: [
      // Left out is also what tries every mistake in every line of a project or a hundred thousand braces: four in five seconds of the
      // room, to see what the small examples of the others hold too; and the one that replaces modules, for which the worker could not
      // be shared. A score without them is rather too low than too high.
      'test/load/**/!(article-code|heavy|hostile|mdx-hostile|mdx-trial|one-mistake|one-mistake-in-story|same-bytes).test.ts',
      'test/fixtures.test.ts',
    ],
  },
  check: { files: ['src/check/**/*.ts'], tests: ['test/check/**/*.test.ts', 'test/fixtures.test.ts'] },
}
