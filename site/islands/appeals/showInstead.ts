/**
 * Shows what became of a form in its place, and brings the reader there.
 *
 * @param shown what is hidden until then
 * @param texts what stands in it, by the names of its `data-` places
 */
export function showInstead(
  form: HTMLFormElement,
  shown: HTMLElement | null,
  texts: Record<string, string>,
): void {
  for (const [name, text] of Object.entries(texts)) {
    const at = shown?.querySelector(`[data-${name}]`);
    if (at) at.textContent = text;
  }
  form.hidden = true;
  if (!shown) return;
  shown.hidden = false;
  shown.focus();
}
