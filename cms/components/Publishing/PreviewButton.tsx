'use client';

import { Button, useLivePreviewContext } from '@payloadcms/ui';

import { backOfficeWords } from '../../text/backOffice/backOfficeWords.ts';
import { useLanguage } from '../useLanguage.ts';

/** Leads to the draft as readers would see it. It stands there from the start, and says when it works. */
export function PreviewButton() {
  const { previewURL } = useLivePreviewContext();
  const words = backOfficeWords[useLanguage()].publishing;
  const look = { buttonStyle: 'secondary', margin: false, size: 'medium' } as const;
  return previewURL ? (
    <Button {...look} el="anchor" id="preview-button" newTab url={previewURL}>
      {words.preview}
    </Button>
  ) : (
    <Button {...look} disabled id="preview-button" tooltip={words.previewLater}>
      {words.preview}
    </Button>
  );
}
