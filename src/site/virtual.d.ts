/// <reference types="astro/client" />

declare module 'virtual:client-script' {
  /** The script, ready to be written. */
  export const text: string
  /** Its file's name without extension. */
  export const name: string
}

declare module 'virtual:settings-script' {
  /** The script that runs before a page is painted, ready to be written. */
  export const text: string
  /** Its file's name without extension. */
  export const name: string
}

declare module 'virtual:search-script' {
  /** The script of the search page, ready to be written. */
  export const text: string
  /** Its file's name without extension. */
  export const name: string
}

interface ImportMetaEnv {
  /** The engine's folder. */
  readonly BANTIN_ENGINE: string
}
