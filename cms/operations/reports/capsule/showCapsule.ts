import type {
  Break,
  CapsulePerson,
  CapsuleReport,
  Verify,
  checkCapsule,
} from '../../../domain/reports/capsule/checkCapsule.ts';
import type { reportsWords } from '../../../text/reports/reportsWords.ts';

export interface CapsuleTools {
  check: typeof checkCapsule;
  verify: Verify;
  words: (typeof reportsWords)['zh']['capsule'] & {
    sources: Record<string, string>;
    kinds: Record<string, string>;
    causes: Record<string, string>;
    changes: Record<string, string>;
  };
}

/**
 * What a capsule does when it is opened: checks itself, tells the verdict in `data-verdict` on the
 * root element, and shows what it holds. Like `checkCapsule` it is written into the page as it
 * stands, and names nothing outside itself but what every browser has.
 */
export async function showCapsule({ check, verify, words }: CapsuleTools): Promise<void> {
  const root = document.documentElement;
  const SHOWN = 200;

  const fill = (sentence: string, figures: Record<string, string | number>) =>
    sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(figures[name] ?? ''));
  const hours = (units: number) => String(units / 100);
  // The platform's calendar: UTC+8, whatever the clock of who reads it says.
  const minute = (at: string) => {
    const time = Date.parse(at) + 8 * 60 * 60 * 1000;
    return Number.isNaN(time) ? at : new Date(time).toISOString().slice(0, 16).replace('T', ' ');
  };

  const make = (name: string, classes = '', ...children: (Node | string)[]) => {
    const element = document.createElement(name);
    if (classes) element.className = classes;
    element.append(...children);
    return element;
  };
  const field = (id: string, name: string) => {
    const input = document.createElement('input');
    input.id = id;
    input.autocomplete = 'off';
    const label = document.createElement('label');
    label.htmlFor = id;
    label.textContent = name;
    return { input, label };
  };
  const status = (classes: string) => {
    const told = make('p', classes);
    told.setAttribute('role', 'status');
    return told;
  };
  const table = (heads: string[], rows: (string | number)[][], numbers: number[]) => {
    const row = (name: string, cells: (string | number)[]) =>
      make(
        'tr',
        '',
        ...cells.map((text, at) => make(name, numbers.includes(at) ? 'n' : '', String(text))),
      );
    const body = rows.map((cells) => row('td', cells));
    return make('table', '', make('thead', '', row('th', heads)), make('tbody', '', ...body));
  };

  const nameOf = (what: Break['what']) => {
    if (!what) return '';
    if (what.t !== 'entry') return words.lines[what.t] ?? '';
    const { seq, day, title, units } = what;
    return fill(words.anEntry, { seq, day, title, hours: hours(units) });
  };
  const sentenceOf = ({ code, line, person, what }: Break) => {
    const whose = person ? `${person.name} ${person.staffNumber ?? ''}`.trim() : '';
    const row = line === null ? '' : fill(words.line, { line });
    const where = [row, whose, nameOf(what)].filter(Boolean).join(words.comma);
    return where ? fill(words.broke, { where, what: words.breaks[code] }) : words.breaks[code];
  };

  const entriesOf = ({ entries }: CapsulePerson) => {
    const { columns } = words;
    const heads = [
      ...[columns.seq, columns.day, columns.source, columns.title, columns.kind, columns.hours],
      ...[columns.policy, columns.note, columns.at],
    ];
    const seqs = new Map(entries.map(({ id, seq }) => [id, seq]));
    const rows = entries.map((entry) => {
      const { seq, day, source, title, kind, units, policy, reason, by, reverses, at } = entry;
      const undone = reverses ? fill(words.reverses, { seq: seqs.get(reverses) ?? reverses }) : '';
      return [
        ...[seq, day, words.sources[source] ?? source, title, words.kinds[kind] ?? kind],
        ...[hours(units), policy, [undone, reason, by].filter(Boolean).join(words.comma)],
        minute(at),
      ];
    });
    return table(heads, rows, [0, 5]);
  };

  const openPerson = (person: CapsulePerson) => {
    const { line, changes, certificates } = person;
    const body = make('div');
    const bySource = Object.entries(person.bySource)
      .filter(([, units]) => units !== 0)
      .map(([source, units]) => `${words.sources[source] ?? source} ${hours(units)}`);
    if (bySource.length > 0) body.append(make('p', 'muted', bySource.join(words.comma)));
    body.append(entriesOf(person), make('h3', '', words.target));
    for (const { from, to, units, why } of line.target) {
      body.append(make('p', '', fill(words.part, { from, to, hours: hours(units), why })));
    }
    for (const change of changes) {
      const { from, to, by, revokedAt, revokedBy } = change;
      const kind = words.changes[change.kind] ?? change.kind;
      const cause = words.causes[change.cause] ?? change.cause;
      const given = { kind, cause, from, to, by, paper: change.document, at: minute(change.at) };
      const back = { at: minute(revokedAt ?? ''), by: revokedBy ?? '' };
      const told = fill(words.approved, given);
      body.append(make('p', 'muted', revokedAt ? told + fill(words.revoked, back) : told));
    }
    for (const { number, at, earnedUnits, targetUnits } of certificates) {
      const given = { number, at: minute(at), earned: hours(earnedUnits), target: hours(targetUnits) }; // prettier-ignore
      body.append(make('p', '', fill(words.certificate, given)));
    }
    return body;
  };

  const personRow = (person: CapsulePerson) => {
    const { line, earnedUnits, targetUnits } = person;
    const sums = { earned: hours(earnedUnits), target: hours(targetUnits) };
    const about = [line.staffNumber ?? '', line.unit, fill(words.ofTarget, sums)];
    const told = make('span', '', about.filter(Boolean).join(words.comma));
    const row = make('details', '', make('summary', '', make('b', '', line.name), told));
    // What nobody opens is not built: a company's page has a hundred thousand lines.
    row.addEventListener('toggle', () => row.append(openPerson(person)), { once: true });
    return row;
  };

  const searchable = (people: CapsulePerson[]) => {
    const { input, label } = field('find', words.find);
    const list = make('div');
    const count = status('muted');
    const show = () => {
      const wanted = input.value.trim().toLowerCase();
      const found = people.filter(({ line }) =>
        `${line.name}\n${line.staffNumber ?? ''}\n${line.unit}`.toLowerCase().includes(wanted),
      );
      list.replaceChildren(...found.slice(0, SHOWN).map(personRow));
      const given = { all: found.length, shown: Math.min(found.length, SHOWN) };
      count.textContent = fill(words.found, given);
    };
    input.addEventListener('input', show);
    show();
    return make('section', '', make('h2', '', words.people), label, input, count, list);
  };

  const keyCheck = (fingerprint: string) => {
    const grouped = (fingerprint.match(/.{4}/g) ?? []).join(' ');
    const { input, label } = field('key', words.compare);
    const told = status('');
    input.addEventListener('input', () => {
      const same = input.value.toLowerCase().replace(/[^0-9a-f]/g, '') === fingerprint;
      told.textContent = input.value.trim() ? (same ? words.sameKey : words.otherKey) : '';
      told.className = same ? '' : 'bad';
    });
    const head = [make('h2', '', words.key), make('p', '', make('code', '', grouped))];
    return make('section', '', ...head, make('p', 'muted', words.keyNote), label, input, told);
  };

  const facts = (people: CapsulePerson[]) => {
    const sum = (of: (person: CapsulePerson) => number) =>
      people.reduce((all, person) => all + of(person), 0);
    const pair = (name: string, figure: string | number) =>
      make('div', '', make('dt', '', name), make('dd', '', String(figure)));
    const { figures } = words;
    return make(
      ...(['dl', 'facts'] as const),
      pair(figures.people, people.length),
      pair(figures.done, people.filter((one) => one.earnedUnits >= one.targetUnits).length),
      pair(figures.earned, hours(sum(({ earnedUnits }) => earnedUnits))),
      pair(figures.target, hours(sum(({ targetUnits }) => targetUnits))),
      pair(
        figures.entries,
        sum(({ entries }) => entries.length),
      ),
      pair(
        figures.certificates,
        sum(({ certificates }) => certificates.length),
      ),
    );
  };

  const policyRow = (policy: CapsuleReport['policies'][number]) => {
    const { band, longest, head, rules } = words.policy;
    const bands = policy.bands.map(({ uptoMinutes, units }) =>
      fill(uptoMinutes ? band : longest, { minutes: uptoMinutes ?? '', hours: hours(units) }),
    );
    const given = {
      ...{ target: hours(policy.targetUnits), cap: hours(policy.dailyCapUnits) },
      ...{ half: hours(policy.halfDayUnits), quiz: hours(policy.quizUnits) },
      ...{ claims: hours(policy.claimCapUnits), bands: bands.join(words.comma) },
    };
    const named = fill(head, { version: policy.version, day: policy.effectiveFrom.slice(0, 10) });
    return make('p', '', make('b', '', named), fill(rules, given));
  };

  const verdictOf = ({ verdict, breaks }: CapsuleReport) => {
    const box = make('div', `verdict ${verdict}`, make('strong', '', words.verdicts[verdict]));
    box.append(make('p', 'muted', words.verdictNotes[verdict]));
    for (const one of breaks.slice(0, SHOWN)) box.append(make('p', 'break', sentenceOf(one)));
    const more = breaks.length - SHOWN;
    if (more > 0) box.append(make('p', 'muted', fill(words.more, { more })));
    return box;
  };

  const data = document.getElementById('capsule');
  // All that the page is besides its lines, as the browser has understood it.
  const frame = [
    ...[document.compatMode, document.characterSet, root.lang, root.dataset.verdict ?? ''],
    ...[...document.querySelectorAll('[data-frame]')].map((element) => element.outerHTML),
    (data?.cloneNode(false) as Element | null)?.outerHTML ?? '',
  ].join('\n');
  // What stands behind the lines is there only if all before it has arrived.
  const whole = document.getElementById('end') !== null;
  const main = make('main');
  document.body.append(main);
  // Browsers have it where the address is their own disk or safe.
  if (!crypto.subtle) {
    main.append(make('p', 'bad', words.cannot));
    return;
  }
  const report = await check({ text: data?.textContent ?? '', whole, frame, verify });
  const { header, policies, people, fingerprint } = report;
  if (header) {
    const { unit, year, platform, unitPath, madeAt, madeBy } = header;
    main.append(make('h1', '', fill(words.title, { unit, year })));
    const made = { platform, unitPath, at: minute(madeAt), by: madeBy };
    main.append(make('p', 'muted', fill(words.made, made)));
  }
  main.append(verdictOf(report), facts(people));
  if (fingerprint) main.append(keyCheck(fingerprint));
  if (policies.length > 0) {
    main.append(make('h2', '', words.policies), ...policies.map(policyRow));
  }
  main.append(searchable(people));
  document.getElementById('notice')?.remove();
  root.dataset.verdict = report.verdict;
}
