/** A thing while it is made, part by part, where a copy for each part would take longer than all the rest. */
export type Draft<Whole> = { -readonly [Key in keyof Whole]: Whole[Key] }
