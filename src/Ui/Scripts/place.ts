// Where the reader is in a part of the page that is put in anew: what is ticked or typed, what has the focus, and where on the screen the lines stand.

const lines = '[data-id]';

/**
 * Puts new content into a part of the page and leaves the reader where he was. The part then says 'live', with how many ticked lines are gone, and 'lost'
 * when what had the focus is gone.
 */
export function renew(part: HTMLElement, fresh: HTMLElement): void {
  const unticked = carry(part, fresh);
  const focused = part.contains(document.activeElement) ? nameOf(document.activeElement!) : null;
  const stood = standing(part);
  const aside = scrollers(part).map(one => one.scrollLeft);
  part.replaceChildren(...fresh.childNodes);
  scrollers(part).forEach((one, place) => { one.scrollLeft = aside[place] ?? 0; });
  part.dispatchEvent(new CustomEvent('live', { bubbles: true, detail: { unticked } }));
  putBack(part, stood);
  if (focused === null) return;
  const again = part.querySelector<HTMLElement>(focused);
  if (again) again.focus({ preventScroll: true });
  else part.dispatchEvent(new CustomEvent('lost', { bubbles: true }));
}

/** @returns how many ticked lines are not there any more. */
function carry(from: HTMLElement, to: HTMLElement): number {
  let gone = 0;
  for (const field of from.querySelectorAll<HTMLInputElement>('input[name]')) {
    const isTick = field.type === 'checkbox';
    if (isTick ? field.checked === field.defaultChecked : field.value === field.defaultValue) continue;
    const again = to.querySelector<HTMLInputElement>(isTick ? nameOf(field) : `input[name="${CSS.escape(field.name)}"]`);
    if (!again) gone += isTick && field.checked ? 1 : 0;
    else if (isTick) again.checked = field.checked;
    else again.value = field.value;
  }
  return gone;
}

/** Finds the same thing again, in another copy of the page. */
function nameOf(one: Element): string {
  const told = ['href', 'name', 'value', 'aria-label'].filter(name => one.hasAttribute(name));
  return one.localName + told.map(name => `[${name}="${CSS.escape(one.getAttribute(name)!)}"]`).join('');
}

type Standing = { id: string; top: number };

/** The lines on the screen, the one where the reader is first. Whoever is at the head of the page without having begun stays at the head. */
function standing(part: HTMLElement): Standing[] {
  const here = part.querySelector(`${lines}.here`);
  if (!here && window.scrollY === 0) return [];
  return [here, ...part.querySelectorAll(lines)].filter(line => line !== null).map(line => ({ id: line.getAttribute('data-id')!, rect: line.getBoundingClientRect() }))
    .filter(line => line.rect.bottom > 0 && line.rect.top < window.innerHeight).map(line => ({ id: line.id, top: line.rect.top }));
}

function putBack(part: HTMLElement, stood: Standing[]): void {
  for (const one of stood) {
    const line = part.querySelector(`[data-id="${CSS.escape(one.id)}"]`);
    if (line) return window.scrollBy({ top: line.getBoundingClientRect().top - one.top, behavior: 'instant' });
  }
}

const scrollers = (part: HTMLElement): HTMLElement[] => [...part.querySelectorAll<HTMLElement>('.table-scroll')];
