declare module 'fontkit' {
  /** A parsed font, as pdfkit takes it. */
  export interface Font {
    layout(text: string): unknown;
  }
  export function create(data: Uint8Array): Font;
}
