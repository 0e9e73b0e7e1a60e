/** The language of a site: its figures are written, read and spoken by that language's rules. */
export type Language = 'vi' | 'en'
