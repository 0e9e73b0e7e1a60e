/** A text by itself, or with a name where it is too long to be read. */
export type Example = string | readonly [name: string, text: string]
