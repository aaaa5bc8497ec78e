/** As long as an answer that set out in time may take: after it the page says that it was too late. */
const GRACE_MS = 3_500;
const LOOK_MS = 250;
const SOON_MS = 10_000;

/**
 * Tells the time left for a question. When it is up, what is chosen is handed in; where nothing
 * is, the page is loaded again and says so. It is the server's clock that counts: the page knows
 * how long there was left as it was made.
 */
const form = document.querySelector<HTMLFormElement>('form[data-contest-question]');
const told = form?.querySelector<HTMLElement>('.quiz-left');

if (form && told) {
  form.querySelector<HTMLElement>('#stem')?.focus({ preventScroll: true });
  const end = performance.now() + Number(form.dataset.left);
  const words = told.dataset.told ?? '';
  let sent = false;
  form.addEventListener('submit', (event) => {
    // A second press sends nothing: the first is on its way.
    if (sent) event.preventDefault();
    sent = true;
  });
  const timer = setInterval(() => {
    const left = end - performance.now();
    told.textContent =
      left > 0 ? words.replace('7', String(Math.ceil(left / 1000))) : (told.dataset.up ?? '');
    told.classList.toggle('soon', left < SOON_MS);
    if (left > 0 || sent) return;
    const given = [...new FormData(form).keys()].some((name) =>
      /^(?:response$|order-|part-)/.test(name),
    );
    if (given && form.checkValidity()) form.requestSubmit();
    else if (left < -GRACE_MS) {
      clearInterval(timer);
      location.replace(location.pathname);
    }
  }, LOOK_MS);
}
