/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Who is signed in; null on the few pages that ask nobody. */
    viewer: import('./server/accounts/viewer.ts').Viewer | null;
  }
}
