import { MARK } from '../../../cms/domain/search/markFound.ts';

/** A snippet cut where the search has marked what it found. */
export function markedParts(snippet: string): { text: string; found: boolean }[] {
  return snippet.split(MARK.open).flatMap((piece, index) => {
    if (index === 0) return [{ text: piece, found: false }];
    const [found = '', rest = ''] = piece.split(MARK.close);
    return [
      { text: found, found: true },
      { text: rest, found: false },
    ];
  });
}
