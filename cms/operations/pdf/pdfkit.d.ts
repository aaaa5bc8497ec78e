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
  }

  interface Options {
    size: 'A4';
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
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    fill(): this;
    stroke(): this;
    text(text: string, x: number, y: number, options?: TextOptions): this;
    heightOfString(text: string, options?: TextOptions): number;
    widthOfString(text: string): number;
    addPage(): this;
    bufferedPageRange(): { start: number; count: number };
    switchToPage(page: number): this;
    end(): void;
  }
}
