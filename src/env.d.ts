/// <reference types="astro/client" />
declare namespace App {
  interface Locals {
    /** What the page drew so far: its sheet of symbols is made from this. */
    used?: import('./layouts/sprite.ts').Used;
    /** Of the bands on printed sheets, where the commune has its own. */
    colour?: string;
    /** The day of the content. */
    today?: import('#model/guide.ts').Day;
  }
}
interface ImportMetaEnv {
  /** Of the software. */
  readonly VERSION: string;
}
