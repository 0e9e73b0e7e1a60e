/** What is changed in each room, the tests that should notice, and whether each of their files needs a worker of its own. */
export const rooms: Readonly<
  Record<
    string,
    { readonly files: readonly string[]; readonly tests: readonly string[]; readonly isolate?: boolean }
  >
>
