// A matter beside its list, and what has become of it meanwhile.

import { unattended } from './changes';
import { renew } from './place';

let shown = '';
let asked = 0;

const panel = (list: HTMLElement): HTMLElement => list.querySelector<HTMLElement>('[data-glance]')!;
const body = (list: HTMLElement): HTMLElement => list.querySelector<HTMLElement>('[data-glance-body]')!;

export const isOpen = (list: HTMLElement): boolean => !panel(list).hidden;

export function close(list: HTMLElement): void {
  panel(list).hidden = true;
}

/** @param address of the matter */
export async function glance(list: HTMLElement, address: string): Promise<void> {
  shown = address;
  const answer = await ask({});
  if (answer === 'late') return;
  const failed = answer?.redirected ? '登录已结束，请<a href="">重新登录</a>后再看。' : '暂时不能预览，请稍后再试。';
  show(list, answer ? await words(answer) ?? failed : failed);
  panel(list).hidden = false;
}

/** Somebody has changed something, perhaps this matter. What cannot be asked for just now stays as it was. */
export async function lookAgain(list: HTMLElement): Promise<void> {
  if (!isOpen(list)) return;
  const answer = await ask(unattended);
  if (!answer || answer === 'late' || !isOpen(list)) return;
  const fresh = await words(answer);
  if (fresh !== null) show(list, fresh);
}

/** Only the last answer counts, however late the others come. */
async function ask(headers: Record<string, string>): Promise<Response | null | 'late'> {
  const mine = ++asked;
  const answer = await fetch(`${shown}/glance`, { headers: { 'X-Part': '1', ...headers } }).catch(() => null);
  return mine === asked ? answer : 'late';
}

async function words(answer: Response): Promise<string | null> {
  if (answer.redirected) return null;
  if (answer.ok) return answer.text();
  return answer.status === 404 || answer.status === 403 ? '<p class="quiet">此件已不在您的查看范围内，不能再预览。</p>' : null;
}

function show(list: HTMLElement, html: string): void {
  const fresh = document.createElement('div');
  fresh.innerHTML = html;
  if (!list.querySelector(`[data-lines] a[href="${CSS.escape(shown)}"]`) && fresh.querySelector('.glance')) fresh.prepend(gone());
  if (body(list).innerHTML !== fresh.innerHTML) renew(body(list), fresh);
}

function gone(): HTMLElement {
  const note = document.createElement('p');
  note.className = 'live-note';
  note.textContent = '此件已不在本页清单中，下面是它现在的情况。';
  return note;
}
