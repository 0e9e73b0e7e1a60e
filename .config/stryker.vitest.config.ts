import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The tests of one room of `src/`. They share a worker: one for each file would take longer than the tests. */
export default defineConfig({
  root,
  test: {
    include: [`test/${process.env['BANTIN_MUTATION_ROOM'] ?? 'quantity'}/**/*.test.ts`],
    environment: 'node',
    isolate: false,
    testTimeout: 20_000,
    // Changed sources run slower: what asks how long they take says nothing here.
    testNamePattern: /^(?!.*(?:answered soon|take long))/u,
  },
})
