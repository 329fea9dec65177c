// Other people's changes appear by themselves: the house tells that something has changed, and the page asks for itself again. Without this
// script, or without the stream, the page shows what it showed when it was opened, and everything works.

const stream = '/desk/changes';
const pause = 3000; // milliseconds between two looks, however much happens

let source: EventSource | null = null;
let last = 0;
let waiting = 0;

export function followChanges(): void {
  if (!document.querySelector('[data-live]')) return;
  // A browser opens few connections to one house: only the page that is looked at keeps one.
  document.addEventListener('visibilitychange', listen);
  window.addEventListener('pagehide', stop);
  listen();
}

function listen(): void {
  if (document.hidden) return stop();
  if (source) return;
  source = new EventSource(stream);
  source.addEventListener('changed', lookSoon);
}

function stop(): void {
  source?.close();
  source = null;
}

function lookSoon(): void {
  if (waiting) return;
  waiting = window.setTimeout(() => { waiting = 0; last = Date.now(); void look(); }, Math.max(0, last + pause - Date.now()));
}

async function look(): Promise<void> {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
  if (!answer.ok || answer.redirected) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const now of document.querySelectorAll<HTMLElement>('[data-live]')) {
    const then = fresh.querySelector<HTMLElement>(`[data-live="${now.dataset.live}"]`);
    if (!then || now.innerHTML === then.innerHTML) continue;
    if (busy(now)) offer(now);
    else replace(now, then);
  }
}

/** Somebody has ticked or is typing there: it must not change under the hand. */
function busy(part: HTMLElement): boolean {
  const typing = part.contains(document.activeElement) && document.activeElement!.matches('input:not([type=checkbox]), select, textarea');
  return typing || part.querySelector('input[type=checkbox]:checked') !== null;
}

function replace(now: HTMLElement, then: HTMLElement): void {
  const focused = now.contains(document.activeElement) ? (document.activeElement as HTMLElement).getAttribute('href') : null;
  now.replaceChildren(...then.childNodes);
  if (focused) now.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus();
  now.dispatchEvent(new CustomEvent('live', { bubbles: true }));
}

function offer(part: HTMLElement): void {
  if (part.querySelector('.live-offer')) return;
  const note = document.createElement('p');
  note.className = 'live-offer';
  note.setAttribute('role', 'status');
  const again = document.createElement('a');
  again.href = location.href;
  again.textContent = '刷新';
  note.append('列表有变化，', again, '后可看到。');
  part.prepend(note);
}
