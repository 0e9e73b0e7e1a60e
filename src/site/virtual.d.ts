declare module 'virtual:client-script' {
  /** The script, ready to be written. */
  export const text: string
  /** Its file's name without extension. */
  export const name: string
}
