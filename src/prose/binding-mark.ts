/** The letter by which a passage's text shows that a bound figure stands there: it counts as a number for the words beside it. */
export const BINDING_MARK = '\ufffc'
