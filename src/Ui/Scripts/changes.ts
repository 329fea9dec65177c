// Other people's changes appear by themselves: the house tells that something has changed, and the page asks for itself again. Without this
// script, or without the stream, the page shows what it showed when it was opened, and everything works.

import { renew } from './place';

const stream = '/desk/changes';
const pause = 3000; // milliseconds between two looks, however much happens
const patience = 30000; // before a stream that was refused is asked for again

/** Nobody need be there for this request: it keeps no session alive. */
export const unattended = { 'X-Unattended': '1' };

const shown = new WeakMap<HTMLElement, string>();
let source: EventSource | null = null;
let last = 0;
let waiting = 0;
let isOver = false;

/** Begun before other scripts add to the page, which would make every part look changed. */
export function followChanges(): void {
  if (parts().length === 0) return;
  for (const part of parts()) shown.set(part, part.innerHTML);
  // A browser opens few connections to one house: only the page that is looked at keeps one.
  document.addEventListener('visibilitychange', listen);
  window.addEventListener('pagehide', stop);
  listen();
}

const parts = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-live]')];

function listen(): void {
  if (document.hidden) return stop();
  if (source || isOver) return;
  source = new EventSource(stream);
  source.addEventListener('changed', lookSoon);
  source.addEventListener('error', () => { if (source?.readyState === EventSource.CLOSED) void refused(); });
}

function stop(): void {
  source?.close();
  source = null;
}

/** The session is over, or the house does not answer now. */
async function refused(): Promise<void> {
  stop();
  await look();
  if (!isOver) window.setTimeout(listen, patience);
}

function lookSoon(): void {
  if (waiting) return;
  waiting = window.setTimeout(() => { waiting = 0; last = Date.now(); void look(); }, Math.max(0, last + pause - Date.now()));
}

async function look(): Promise<void> {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html', ...unattended } }).catch(() => null);
  if (answer?.redirected) return over();
  if (!answer?.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const part of parts()) {
    const then = fresh.querySelector<HTMLElement>(`[data-live="${part.dataset.live}"]`);
    if (!then || shown.get(part) === then.innerHTML || isTypedIn(part)) continue;
    shown.set(part, then.innerHTML);
    renew(part, then);
  }
  document.dispatchEvent(new CustomEvent('looked'));
}

/** It must not change under the hand of somebody who types: it is looked at again when that is done. */
function isTypedIn(part: HTMLElement): boolean {
  const active = document.activeElement;
  if (!active || !part.contains(active) || !active.matches('input:not([type=checkbox]), select, textarea')) return false;
  active.addEventListener('focusout', lookSoon, { once: true });
  return true;
}

/** What stands on the page stays, and is said to be no longer new. */
function over(): void {
  if (isOver) return;
  isOver = true;
  stop();
  const note = document.createElement('p');
  note.className = 'live-note';
  note.setAttribute('role', 'status');
  const again = document.createElement('a');
  again.href = location.href;
  again.textContent = '重新登录';
  note.append('登录已结束，本页不再自动更新。请', again, '后继续。');
  document.getElementById('content')?.prepend(note);
}
