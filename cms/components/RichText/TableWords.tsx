'use client';

import { useEffect } from 'react';

import { backOfficeWords } from '../../text/backOffice/backOfficeWords.ts';
import { sayTableWord } from '../../text/backOffice/sayTableWord.ts';
import { useLanguage } from '../useLanguage.ts';

/** Where Payload's table feature writes its English. */
const WRITTEN = '.table-action-menu-dropdown .text, .drawer__header__title';

/**
 * Puts our words in the place of what Payload's table feature has written into its code in
 * English: the head of its drawer and the menu of a cell. It has no setting for them.
 */
export function TableWords() {
  const words = backOfficeWords[useLanguage()].table;
  useEffect(() => {
    const say = (places: Iterable<Element>) => {
      for (const place of places) {
        const said = sayTableWord(words, place.textContent);
        if (said !== place.textContent) place.textContent = said;
      }
    };
    const observer = new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      for (const node of added) {
        if (node instanceof Element) {
          say(node.matches(WRITTEN) ? [node] : node.querySelectorAll(WRITTEN));
        }
      }
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
    };
  }, [words]);
  return null;
}
