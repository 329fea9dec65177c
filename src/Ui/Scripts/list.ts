// A list by keyboard: j and k move, Enter opens, x ticks, p looks at the matter beside the list, / searches, ? tells of the keys.

type Keys = Record<string, (list: HTMLElement) => void>;

let at = -1;

const keys: Keys = {
  j: list => move(list, 1),
  k: list => move(list, -1),
  o: list => link(list)?.click(),
  Enter: list => link(list)?.click(),
  x: list => row(list)?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click(),
  p: list => void glance(list),
  Escape: list => close(list),
  '/': list => list.querySelector<HTMLInputElement>('input[type=search]')?.focus(),
  '?': () => document.getElementById('keys')?.togglePopover(),
};

export function workByKeyboard(list: HTMLElement): void {
  addTickAll(list);
  list.addEventListener('live', () => { at = Math.min(at, rows(list).length - 1); mark(list); addTickAll(list); });
  list.addEventListener('click', event => {
    const button = (event.target as HTMLElement).closest('[data-glance-close]');
    if (button) return close(list);
    const target = event.target as HTMLElement;
    const place = rows(list).indexOf(target.closest<HTMLTableRowElement>('[data-lines] tbody tr')!);
    if (place < 0 || target.closest('a, input, button, label')) return;
    at = place;
    mark(list);
    void glance(list);
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

const rows = (list: HTMLElement): HTMLTableRowElement[] => [...list.querySelectorAll<HTMLTableRowElement>('[data-lines] tbody tr')];
const row = (list: HTMLElement): HTMLTableRowElement | undefined => rows(list)[at];
const link = (list: HTMLElement): HTMLAnchorElement | null | undefined => row(list)?.querySelector<HTMLAnchorElement>('.row-title a');

function move(list: HTMLElement, by: number): void {
  const all = rows(list);
  if (all.length === 0) return;
  at = Math.max(0, Math.min(all.length - 1, at + by));
  mark(list);
  link(list)?.focus();
  if (!panel(list).hidden) void glance(list);
}

function mark(list: HTMLElement): void {
  rows(list).forEach((one, place) => one.classList.toggle('here', place === at));
}

const panel = (list: HTMLElement): HTMLElement => list.querySelector<HTMLElement>('[data-glance]')!;

async function glance(list: HTMLElement): Promise<void> {
  const address = link(list)?.getAttribute('href');
  if (!address) return;
  const answer = await fetch(`${address}/glance`, { headers: { 'X-Part': '1' } });
  const part = panel(list);
  if (answer.ok) part.querySelector('[data-glance-body]')!.innerHTML = await answer.text();
  else part.querySelector('[data-glance-body]')!.textContent = '没有找到此件，它可能已不在您的查看范围内。';
  part.hidden = false;
}

function close(list: HTMLElement): void {
  panel(list).hidden = true;
}

/** One tick for the whole page; without the script each line is ticked by itself. */
function addTickAll(list: HTMLElement): void {
  const head = list.querySelector<HTMLElement>('[data-lines] thead .tick');
  if (!head) return;
  const all = document.createElement('input');
  all.type = 'checkbox';
  all.className = 'form-check-input';
  all.setAttribute('aria-label', '全选本页');
  all.addEventListener('change', () => list.querySelectorAll<HTMLInputElement>('tbody .tick input').forEach(one => { one.checked = all.checked; }));
  head.replaceChildren(all);
}
