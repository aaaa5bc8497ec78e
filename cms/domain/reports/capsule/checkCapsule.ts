import type {
  CapsuleLine,
  CertificateLine,
  ChangeLine,
  EndLine,
  EntryLine,
  HeaderLine,
  PersonLine,
  PolicyLine,
} from './capsuleLine.ts';

/**
 * `changed`: a line is not what was written. `order`: a line is whole, but does not follow what
 * stands before it: something was moved, left out or put in. `seal`: a block's lines hold and its
 * seal doesn't: its end was left out, or the seal changed. `form`: no line of a capsule. `cut`: the
 * end is missing. `frame`: the page around the lines was changed. `signature`: what is signed is
 * not this, or not by this key. `sum`: the lines hold and give another sum than is told.
 */
export type BreakCode =
  'changed' | 'order' | 'seal' | 'form' | 'cut' | 'frame' | 'signature' | 'sum';

export interface Break {
  code: BreakCode;
  /** Counted from one; null for what is no line. */
  line: number | null;
  /** The person in whose block it is, as far as that can still be read. */
  person: PersonLine | null;
  /** What can still be read of the line. */
  what: CapsuleLine | null;
}

export interface CapsulePerson {
  line: PersonLine;
  changes: ChangeLine[];
  entries: EntryLine[];
  certificates: CertificateLine[];
  /** Rebuilt from the entries, and from the parts of the target. */
  earnedUnits: number;
  bySource: Record<string, number>;
  targetUnits: number;
}

export interface CapsuleReport {
  verdict: 'sound' | 'broken';
  /** From the first line to the last. */
  breaks: Break[];
  header: HeaderLine | null;
  policies: PolicyLine[];
  people: CapsulePerson[];
  /** Of the key that the capsule names: the first half of its SHA-256. */
  fingerprint: string | null;
}

/** Whether a signature over a message is of a key, all of them bytes. */
export type Verify = (
  signature: Uint8Array,
  message: Uint8Array,
  key: Uint8Array,
) => Promise<boolean>;

interface Given {
  /** Every line, as the page has them. */
  text: string;
  /** Whether the page has an end behind them. */
  whole: boolean;
  /** What the page is besides. */
  frame: string;
  verify: Verify;
}

/**
 * Whether a capsule holds, and where it doesn't. This function is also what a capsule carries
 * with it: it is written into the page as it stands, so it must name nothing outside itself but
 * what every browser has.
 */
export async function checkCapsule({ text, whole, frame, verify }: Given): Promise<CapsuleReport> {
  const encoder = new TextEncoder();
  const hexOf = (bytes: ArrayBuffer) =>
    [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const bytesOf = (hex: string) =>
    Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const sha256 = async (of: string | Uint8Array<ArrayBuffer>) =>
    hexOf(await crypto.subtle.digest('SHA-256', typeof of === 'string' ? encoder.encode(of) : of));
  const parse = (json: string): unknown => {
    try {
      return JSON.parse(json);
    } catch {
      return null;
    }
  };

  const breaks: Break[] = [];
  const policies: PolicyLine[] = [];
  const people: CapsulePerson[] = [];
  let header: HeaderLine | null = null;
  let person: CapsulePerson | null = null;
  let seal = '';

  const found = (code: BreakCode, line: number | null, what: CapsuleLine | null = null) =>
    breaks.push({ code, line, what, person: person?.line ?? null });

  const take = (line: CapsuleLine | null) => {
    switch (line?.t) {
      case 'header':
        header = line;
        break;
      case 'policy':
        policies.push(line);
        break;
      case 'person':
        person = {
          ...{ line, changes: [], entries: [], certificates: [] },
          ...{ earnedUnits: 0, bySource: {}, targetUnits: 0 },
        };
        for (const { units } of line.target ?? []) person.targetUnits += units;
        people.push(person);
        break;
      case 'change':
        person?.changes.push(line);
        break;
      case 'certificate':
        person?.certificates.push(line);
        break;
      case 'entry':
        if (!person) break;
        person.entries.push(line);
        person.earnedUnits += line.units;
        person.bySource[line.source] = (person.bySource[line.source] ?? 0) + line.units;
        break;
      default:
    }
  };

  /** A block whose seal doesn't hold: which of its lines is to blame. */
  const search = async (lines: string[], first: number): Promise<boolean> => {
    let place = seal;
    let blamed = false;
    // What follows a broken line can't follow from it: that is no second break.
    let after = breaks.at(-1)?.line === first - 1;
    for (const [n, line] of lines.entries()) {
      const [, json = '', own = '', told = ''] =
        /^(\{.*\})\t([0-9a-f]{16})([0-9a-f]{16})$/.exec(line) ?? [];
      const what = parse(json || (line.split('\t')[0] ?? '')) as CapsuleLine | null;
      if (what?.t === 'person') take(what);
      let code: BreakCode | null = null;
      if (!json) code = 'form';
      else if ((await sha256(json)).slice(0, 16) !== own) code = 'changed';
      else if (!after && (await sha256(`${place}\n${own}`)).slice(0, 16) !== told) code = 'order';
      if (code) found(code, first + n, what);
      if (code || after) blamed = true;
      after = code !== null;
      place = told;
      if (what?.t !== 'person') take(what);
    }
    return blamed;
  };

  const rows = text.split(/\r\n|\r|\n/);
  let block: string[] = [];
  for (const [n, row] of rows.slice(0, -1).entries()) {
    const told = /^#([0-9a-f]{64})$/.exec(row)?.[1];
    if (told === undefined) {
      block.push(row);
      continue;
    }
    const made: string = await sha256(`${seal}\n${block.join('\n')}`);
    if (made === told) {
      for (const line of block) take(parse(line.slice(0, line.lastIndexOf('\t'))) as CapsuleLine);
      seal = told;
    } else if (await search(block, n + 1 - block.length)) {
      seal = told;
    } else {
      found(block.length === 0 ? 'form' : 'seal', n + 1);
      seal = made;
    }
    block = [];
  }
  const last = rows.length;
  if (block.length > 0 && !(await search(block, last - block.length))) found('form', last - 1);

  const [, json = '', signature = ''] =
    /^(\{"t":"end".*\})\t([0-9a-f]{128})$/.exec(rows.at(-1) ?? '') ?? [];
  const end = whole ? (parse(json) as EndLine | null) : null;
  person = null;
  const top = header as HeaderLine | null;
  if (!top || top.version !== 1) found('form', 1, top);
  if (!end) {
    found('cut', last);
  } else {
    const key = bytesOf(typeof top?.key === 'string' ? top.key : '');
    const signed = await verify(bytesOf(signature), encoder.encode(json), key).catch(() => false);
    if (!signed) found('signature', last);
    if (end.seal !== seal && breaks.length === 0) found('order', last);
    if (end.frame !== (await sha256(frame))) found('frame', null);
  }

  // Where lines are broken, other sums are only what follows.
  if (!breaks.some(({ code }) => code !== 'signature' && code !== 'frame')) {
    const told = { people: people.length, entries: 0, earnedUnits: 0, targetUnits: 0 };
    for (const one of people) {
      const { line } = one;
      told.entries += one.entries.length;
      told.earnedUnits += one.earnedUnits;
      told.targetUnits += one.targetUnits;
      const sources = Object.entries(line.bySource);
      const holds =
        line.entries === one.entries.length &&
        line.earnedUnits === one.earnedUnits &&
        line.targetUnits === one.targetUnits &&
        sources.every(([source, units]) => (one.bySource[source] ?? 0) === units) &&
        Object.keys(one.bySource).every((source) => sources.some(([name]) => name === source));
      if (!holds) breaks.push({ code: 'sum', line: null, person: line, what: line });
    }
    const same = (Object.keys(told) as (keyof typeof told)[]).every(
      (name) => told[name] === end?.[name],
    );
    if (!same) found('sum', last);
  }

  return {
    verdict: breaks.length === 0 ? 'sound' : 'broken',
    ...{ breaks, header: top, policies, people },
    fingerprint: top ? (await sha256(bytesOf(String(top.key)))).slice(0, 32) : null,
  };
}
