// The XML parts of an OFD. Its elements are found by their local names: some programs write the namespace with another prefix, or none.
import { Archive } from './archive';
import { Unreadable } from './limits';

/** A part and where it lies: what it names is named from there. */
export interface Part {
  root: Element;
  path: string;
}

export async function readPart(archive: Archive, path: string): Promise<Part> {
  const text = new TextDecoder().decode(await archive.read(path));
  // Entities make little into much, and no program of an office writes them.
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) throw new Unreadable('a document type');
  const read = new DOMParser().parseFromString(text, 'application/xml');
  if (read.getElementsByTagName('parsererror').length > 0) throw new Unreadable(`${path} is no XML`);
  return { root: read.documentElement, path };
}

/** What a part calls by a place: from the part's own folder, or with a slash from the root. */
export function place(archive: Archive, from: string, location: string): string {
  const named = location.trim().replaceAll('\\', '/');
  const folder = from.split('/').slice(0, -1);
  const relative = walk([...folder, ...named.split('/')]);
  const absolute = walk(named.split('/'));
  return named.startsWith('/') || !archive.has(relative) ? absolute : relative;
}

/** A folder has no entry of its own, so that it is only put together. */
export function folder(from: string, location: string): string {
  return location.startsWith('/') ? walk(location.split('/')) : walk([...from.split('/').slice(0, -1), ...location.split('/')]);
}

function walk(steps: string[]): string {
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

export const children = (of: Element | undefined, name: string): Element[] => (of ? [...of.children].filter(child => child.localName === name) : []);

export const child = (of: Element | undefined, ...names: string[]): Element | undefined =>
  names.reduce<Element | undefined>((found, name) => children(found, name)[0], of);

export const textOf = (of: Element | undefined, ...names: string[]): string | undefined => child(of, ...names)?.textContent?.trim() || undefined;

/** Numbers apart by blanks; what is none is left out. */
export const numbers = (text: string | null | undefined): number[] => (text ?? '').trim().split(/[\s,]+/).filter(one => one !== '').map(Number).filter(Number.isFinite);

export function number(of: Element, name: string, otherwise: number): number {
  const found = Number(of.getAttribute(name) ?? NaN);
  return Number.isFinite(found) ? found : otherwise;
}
