/** What is changed in each room, as patterns of files. */
export const rooms: Readonly<Record<string, readonly string[]>>
