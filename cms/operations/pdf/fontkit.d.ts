declare module 'fontkit' {
  /** A parsed font, as pdfkit takes it. */
  export interface Font {
    layout(text: string): unknown;
    hasGlyphForCodePoint(codePoint: number): boolean;
  }
  export function create(data: Uint8Array): Font;
}
