/** What is changed in each room, and the tests that should notice. */
export const rooms: Readonly<
  Record<string, { readonly files: readonly string[]; readonly tests: readonly string[] }>
>
