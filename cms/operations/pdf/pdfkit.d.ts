declare module 'pdfkit' {
  import type { Readable } from 'node:stream';

  import type { Font } from 'fontkit';

  interface TextOptions {
    width?: number;
    height?: number;
    align?: 'left' | 'right' | 'center';
    lineBreak?: boolean;
    lineGap?: number;
    ellipsis?: boolean;
    baseline?: 'alphabetic';
    characterSpacing?: number;
  }

  interface Options {
    size: 'A4';
    layout?: 'landscape';
    margin: number;
    bufferPages: boolean;
    font: Font;
    lang: string;
    info: { Title: string; Author: string; CreationDate: Date };
  }

  export default class PDFDocument extends Readable {
    constructor(options: Options);
    page: { width: number; height: number };
    registerFont(name: string, font: Font): this;
    font(name: string): this;
    fontSize(size: number): this;
    fillColor(colour: string): this;
    strokeColor(colour: string): this;
    lineWidth(width: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    path(path: string): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    circle(x: number, y: number, radius: number): this;
    dash(length: number, options: { space: number }): this;
    undash(): this;
    fill(): this;
    stroke(): this;
    text(text: string, x: number, y: number, options?: TextOptions): this;
    image(
      data: Buffer,
      x: number,
      y: number,
      options: { fit: [number, number]; align: 'center'; valign: 'center' } | { height: number },
    ): this;
    link(x: number, y: number, width: number, height: number, url: string): this;
    heightOfString(text: string, options?: TextOptions): number;
    widthOfString(text: string): number;
    addPage(): this;
    bufferedPageRange(): { start: number; count: number };
    switchToPage(page: number): this;
    end(): void;
  }
}
