/** A pause in typing; each question is one to the search server. */
const PAUSE_MS = 150;

interface Suggestion {
  title: string;
  url: string;
}

/**
 * Makes a search field a combobox of titles (WAI-ARIA, "Editable combobox with list
 * autocomplete"): arrows choose, Enter or a touch opens, Escape closes, and Enter without a choice
 * searches as it does without scripts. Where nothing comes, nothing is shown.
 */
export function suggestTitles(field: HTMLInputElement): void {
  const list = document.createElement('ul');
  list.id = `suggestions-${field.name}`;
  list.className = 'search-suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', field.dataset.suggest ?? '');
  field.parentElement?.append(list);
  field.setAttribute('role', 'combobox');
  field.autocomplete = 'off';
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);

  let shown: Suggestion[] = [];
  let chosen = -1;
  let asking = new AbortController();
  let pause: ReturnType<typeof setTimeout> | undefined;

  const draw = () => {
    list.replaceChildren(
      ...shown.map(({ title }, place) => {
        const option = document.createElement('li');
        option.id = `${list.id}-${place}`;
        option.setAttribute('role', 'option');
        option.lang = 'zh-CN';
        option.textContent = title;
        option.setAttribute('aria-selected', String(place === chosen));
        return option;
      }),
    );
    list.hidden = shown.length === 0;
    field.setAttribute('aria-expanded', String(shown.length > 0));
    if (chosen === -1) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `${list.id}-${chosen}`);
  };
  const show = (suggestions: Suggestion[]) => {
    shown = suggestions;
    chosen = -1;
    draw();
  };
  const close = () => {
    clearTimeout(pause);
    asking.abort();
    show([]);
  };
  const open = (suggestion: Suggestion | undefined) => {
    if (suggestion) location.assign(suggestion.url);
  };

  const ask = async () => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const q = field.value.trim();
    if (!q) return show([]);
    try {
      const answer = await fetch(`/search/titles.json?q=${encodeURIComponent(q)}`, { signal });
      const { titles } = (answer.ok ? await answer.json() : { titles: [] }) as {
        titles: Suggestion[];
      };
      if (!signal.aborted) show(titles);
    } catch {
      // Without a line, or overtaken by the next letter: the field works as it does without.
    }
  };

  field.addEventListener('input', (event) => {
    clearTimeout(pause);
    // Letters on their way to becoming characters are not yet what is looked for.
    if (!(event as InputEvent).isComposing) pause = setTimeout(() => void ask(), PAUSE_MS);
  });
  field.addEventListener('compositionend', () => void ask());
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || shown.length === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      // Below the last and above the first lies the field itself.
      chosen = ((chosen + 1 + step + shown.length + 1) % (shown.length + 1)) - 1;
      draw();
    } else if (event.key === 'Enter' && chosen !== -1) open(shown[chosen]);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  });
  // The field keeps the focus, or its leaving would close the list before the touch ends.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    open(shown[[...list.children].findIndex((option) => option.contains(target as Node))]);
  });
  draw();
  // What was typed before this script had come.
  if (field.value !== field.defaultValue) void ask();
}
