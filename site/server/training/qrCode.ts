import { renderSVG } from 'uqr';

/** A text as a picture of squares: SVG that a phone's camera reads from the back row. */
export const qrCode = (text: string): string => renderSVG(text, { border: 2, ecc: 'M' });
