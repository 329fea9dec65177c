// An OFD document: its pages in their order, what they draw with, and what lies over them.
import { Archive } from './archive';
import { Unreadable } from './limits';
import { child, children, numbers, Part, place, readPart, textOf } from './parts';
import { Resources } from './resources';

export type Box = [x: number, y: number, width: number, height: number];

export interface OfdPage {
  id: string;
  box: Box;
  part: Part;
}

/** A seal's picture on a page. */
export interface Stamp {
  page: string;
  box: Box;
  /** The part of the archive in which the picture is, and what else may hold it. */
  sources: string[];
}

export interface OfdDocument {
  archive: Archive;
  resources: Resources;
  pages: { id: string; path: string }[];
  templates: Map<string, string>;
  annotations: Map<string, string[]>;
  stamps: Stamp[];
  box: Box;
}

const a4: Box = [0, 0, 210, 297];

export async function openDocument(bytes: Uint8Array<ArrayBuffer>): Promise<OfdDocument> {
  const archive = new Archive(bytes);
  const entry = await readPart(archive, 'OFD.xml');
  const body = child(entry.root, 'DocBody');
  const root = textOf(body, 'DocRoot');
  if (!root) throw new Unreadable('no document');
  const document = await readPart(archive, place(archive, entry.path, root));
  const common = child(document.root, 'CommonData');
  const at = (location: string) => place(archive, document.path, location);
  const resources = await Resources.read(archive, [...children(common, 'PublicRes'), ...children(common, 'DocumentRes')].map(one => at(one.textContent ?? '')));
  return {
    archive,
    resources,
    pages: children(child(document.root, 'Pages'), 'Page').map(page => ({ id: page.getAttribute('ID') ?? '', path: at(page.getAttribute('BaseLoc') ?? '') })),
    templates: new Map(children(common, 'TemplatePage').map(page => [page.getAttribute('ID') ?? '', at(page.getAttribute('BaseLoc') ?? '')])),
    annotations: await annotationsOf(archive, document),
    stamps: await stampsOf(archive, entry, textOf(body, 'Signatures')),
    box: boxOf(child(common, 'PageArea')) ?? a4,
  };
}

/** The part of a page; its area, or else the document's, is the paper. */
export async function openPage(document: OfdDocument, page: { id: string; path: string }): Promise<OfdPage> {
  const part = await readPart(document.archive, page.path);
  await document.resources.add(document.archive, children(part.root, 'PageRes').map(one => place(document.archive, part.path, one.textContent ?? '')));
  return { id: page.id, part, box: boxOf(child(part.root, 'Area')) ?? document.box };
}

export function boxOf(area: Element | undefined): Box | undefined {
  return box(textOf(area, 'PhysicalBox')) ?? box(textOf(area, 'ApplicationBox'));
}

export function box(text: string | null | undefined): Box | undefined {
  const [x, y, width, height] = numbers(text);
  return height !== undefined && width > 0 && height > 0 && width < 20_000 && height < 20_000 ? [x, y, width, height] : undefined;
}

async function annotationsOf(archive: Archive, document: Part): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const location = textOf(document.root, 'Annotations');
  if (!location) return found;
  const path = place(archive, document.path, location);
  if (!archive.has(path)) return found;
  const list = await readPart(archive, path);
  for (const page of children(list.root, 'Page'))
    found.set(page.getAttribute('PageID') ?? '', children(page, 'FileLoc').map(file => place(archive, path, file.textContent ?? '')));
  return found;
}

async function stampsOf(archive: Archive, entry: Part, location: string | undefined): Promise<Stamp[]> {
  const path = location ? place(archive, entry.path, location) : '';
  if (!archive.has(path)) return [];
  const stamps: Stamp[] = [];
  for (const signature of children((await readPart(archive, path)).root, 'Signature')) {
    const where = place(archive, path, signature.getAttribute('BaseLoc') ?? '');
    if (!archive.has(where)) continue;
    const { root } = await readPart(archive, where);
    const sources = [textOf(root, 'SignedInfo', 'Seal', 'BaseLoc'), textOf(root, 'SignedValue')].filter(source => source !== undefined);
    for (const stamp of children(child(root, 'SignedInfo'), 'StampAnnot')) {
      const at = box(stamp.getAttribute('Boundary'));
      if (at) stamps.push({ page: stamp.getAttribute('PageRef') ?? '', box: at, sources: sources.map(source => place(archive, where, source)) });
    }
  }
  return stamps;
}
