import { useState } from 'react';

import { sendFile } from '../sendFile.ts';
import type { PeopleReport, Progress } from './peopleProtocol.ts';

const LOOK_EVERY_MS = 700;

interface State {
  report: PeopleReport | null;
  problem: string | null;
  /** While the list is on its way in. */
  progress: Progress | null;
  busy: boolean;
}

const idle: State = { report: null, problem: null, progress: null, busy: false };

/** Checks a list of people, puts it in and watches how far it has come. */
export function usePeopleImport() {
  const [state, setState] = useState(idle);
  const address = (mode: string, makeUnits: boolean, more = '') =>
    `/import/people?mode=${mode}${makeUnits ? '&units=create' : ''}${more}`;

  const send = async (file: File, url: string) => {
    const sent = await sendFile(url, file);
    if ('refused' in sent) {
      setState({ ...idle, problem: sent.refused });
      return;
    }
    setState({ ...idle, report: (await sent.response.json()) as PeopleReport });
  };

  return {
    ...state,
    reset: () => setState(idle),
    check: async (file: File, makeUnits: boolean) => {
      setState({ ...idle, busy: true });
      await send(file, address('check', makeUnits));
    },
    apply: async (file: File, makeUnits: boolean) => {
      const ticket = randomTicket();
      setState((now) => ({
        ...now,
        busy: true,
        progress: { people: 0, done: 0, state: 'reading' },
      }));
      const timer = setInterval(() => void look(ticket), LOOK_EVERY_MS);
      try {
        await send(file, address('apply', makeUnits, `&ticket=${ticket}`));
      } finally {
        clearInterval(timer);
      }
    },
    /** Keeps the rows that failed as a workbook. */
    keepFailed: async (file: File, makeUnits: boolean) => {
      const sent = await sendFile(address('check', makeUnits, '&answer=errors.xlsx'), file);
      if ('refused' in sent) return setState((now) => ({ ...now, problem: sent.refused }));
      const { headers } = sent.response;
      const url = URL.createObjectURL(await sent.response.blob());
      const link = document.createElement('a');
      link.href = url;
      link.download = nameIn(headers.get('content-disposition'));
      link.click();
      URL.revokeObjectURL(url);
    },
  };

  async function look(ticket: string) {
    const response = await fetch(`/import/people/progress.json?ticket=${ticket}`).catch(() => null);
    if (!response?.ok) return;
    const progress = (await response.json()) as Progress;
    setState((now) => (now.busy ? { ...now, progress } : now));
  }
}

/** `crypto.randomUUID` asks for HTTPS, which a company's own network may not have. */
function randomTicket(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const nameIn = (disposition: string | null): string => {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : 'people-failed.xlsx';
};
