import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { rooms } from './stryker.rooms.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

const room = rooms[process.env['BANTIN_MUTATION_ROOM'] ?? 'quantity']

/** The tests of one room of `src/`. */
export default defineConfig({
  root,
  test: {
    include: [...(room?.tests ?? [])],
    environment: 'node',
    isolate: false,
    // On a busy machine the lowest priority is slow: a test that only took its time has noticed nothing. Stryker stops what hangs.
    testTimeout: 120_000,
    // Changed sources run slower: what asks how long they take says nothing here. In a worker that is shared no module can be replaced
    // any more, and the test that counts the sentences said is left out.
    testNamePattern: /^(?!.*(?:answered soon|take long|every sentence of the catalogue))/u,
  },
})
