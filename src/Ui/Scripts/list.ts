// A list by keyboard: j and k move, Enter opens, x ticks, p looks at the matter beside the list, / searches, ? tells of the keys.

import { close, glance, isOpen, lookAgain } from './glance';

type Keys = Record<string, (list: HTMLElement) => void>;

let at = -1;
let here = ''; // the matter at that place, which others may move

const keys: Keys = {
  j: list => move(list, 1),
  k: list => move(list, -1),
  o: list => link(list)?.click(),
  Enter: list => link(list)?.click(),
  x: list => row(list)?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click(),
  p: list => look(list),
  Escape: list => close(list),
  '/': list => list.querySelector<HTMLInputElement>('input[type=search]')?.focus(),
  '?': () => document.getElementById('keys')?.togglePopover(),
};

export function workByKeyboard(list: HTMLElement): void {
  addTickAll(list);
  followOthers(list);
  list.addEventListener('click', event => {
    const target = event.target as HTMLElement;
    if (target.closest('[data-glance-close]')) return close(list);
    const place = rows(list).indexOf(target.closest<HTMLTableRowElement>('[data-lines] tbody tr')!);
    if (place < 0 || target.closest('a, input, button, label')) return;
    stand(list, place);
    look(list);
  });
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const target = event.target as HTMLElement;
    const elsewhere = target.matches('a, button, summary, input, select, textarea') && !target.closest('tbody');
    if (target.matches('input:not([type=checkbox]), select, textarea') || (elsewhere && event.key === 'Enter')) return;
    if (event.key === 'Enter' && target.matches('a')) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act(list);
  });
}

/** What others do moves lines; the reader stays with the same matter, or where it stood when it is gone. */
function followOthers(list: HTMLElement): void {
  list.addEventListener('live', event => {
    if (!(event.target as HTMLElement).matches('[data-live]')) return;
    const again = rows(list).findIndex(one => one.dataset.id === here);
    stand(list, again >= 0 ? again : Math.min(at, rows(list).length - 1));
    addTickAll(list);
    tellUnticked(list, (event as CustomEvent<{ unticked: number }>).detail.unticked);
  });
  list.addEventListener('lost', () => (link(list) ?? document.getElementById('content'))?.focus({ preventScroll: true }));
  document.addEventListener('looked', () => void lookAgain(list));
}

const rows = (list: HTMLElement): HTMLTableRowElement[] => [...list.querySelectorAll<HTMLTableRowElement>('[data-lines] tbody tr')];
const row = (list: HTMLElement): HTMLTableRowElement | undefined => rows(list)[at];
const link = (list: HTMLElement): HTMLAnchorElement | null | undefined => row(list)?.querySelector<HTMLAnchorElement>('.row-title a');

function move(list: HTMLElement, by: number): void {
  const all = rows(list);
  if (all.length === 0) return;
  stand(list, Math.max(0, Math.min(all.length - 1, at + by)));
  link(list)?.focus();
  if (isOpen(list)) look(list);
}

function stand(list: HTMLElement, place: number): void {
  at = place;
  here = row(list)?.dataset.id ?? '';
  rows(list).forEach((one, other) => one.classList.toggle('here', other === at));
}

/** What is shown may lie over the foot of the list: the line that it is about stays in sight. */
function look(list: HTMLElement): void {
  const address = link(list)?.getAttribute('href');
  if (address) void glance(list, address).then(() => row(list)?.scrollIntoView({ block: 'nearest', behavior: 'instant' }));
}

/** One tick for the whole page; without the script each line is ticked by itself. */
function addTickAll(list: HTMLElement): void {
  const head = list.querySelector<HTMLElement>('[data-lines] thead .tick');
  if (!head) return;
  const ticks = [...list.querySelectorAll<HTMLInputElement>('tbody .tick input')];
  const all = document.createElement('input');
  all.type = 'checkbox';
  all.className = 'form-check-input';
  all.setAttribute('aria-label', '全选本页');
  all.checked = ticks.every(one => one.checked);
  all.addEventListener('change', () => ticks.forEach(one => { one.checked = all.checked; }));
  head.replaceChildren(all);
}

function tellUnticked(list: HTMLElement, many: number): void {
  if (many === 0) return;
  const note = document.createElement('p');
  note.className = 'live-note';
  note.setAttribute('role', 'status');
  note.textContent = `勾选的件中有${many}件已不在本页清单中，不再勾选。`;
  list.querySelector('[data-live]')?.prepend(note);
}
