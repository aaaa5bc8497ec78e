/** Lets people look at the passwords they type. The button is there only where scripts are. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-show-password]')) {
  const fields = button.form?.querySelectorAll<HTMLInputElement>('input[type="password"]') ?? [];
  button.hidden = false;
  button.addEventListener('click', () => {
    const shown = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(shown));
    for (const field of fields) field.type = shown ? 'text' : 'password';
  });
}
