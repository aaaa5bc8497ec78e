const FIELDS = ['channel', 'unit'];

/** What an address fills into the form for what was raised elsewhere; null where it says nothing. */
export function prefilled(query: URLSearchParams): FormData | null {
  const form = new FormData();
  for (const name of FIELDS) {
    const value = query.get(name);
    if (value) form.set(name, value);
  }
  return [...form.keys()].length > 0 ? form : null;
}
