/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The one Payload of this process, from `site/entry.ts`. */
    payload: import('payload').Payload;
    /** What the reader is answered in. */
    language: import('../cms/text/language.ts').Language;
    /** Who is signed in; null on the few pages that ask nobody. */
    viewer: import('./server/accounts/viewer.ts').Viewer | null;
    /** How many messages the reader has not opened; pages alone are told. */
    unseen?: number;
    /** What a page that may be kept is made from, by name: see `keptPage`. */
    pageVersion?: string;
    /** Is told the pattern of the address, from `site/entry.ts`; the first counts. */
    noteRoute?: (routePattern: string) => void;
  }
}

interface ImportMetaEnv {
  /** Names this build of the portal. */
  readonly BUILD_ID: string;
}
