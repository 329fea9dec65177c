// Within the frame: gets a file's bytes from the page around it, draws the pages, and tells how far it is. It has no address, no cookies and no network of its own.
import { OfdDocument, openDocument, openPage, OfdPage } from './ofd/document';
import { Drawing } from './ofd/drawing';
import { limits, Unreadable } from './ofd/limits';
import { svg } from './ofd/svg';

const gap = 6; // between two pages, in the file's millimetres

const tell = (message: Record<string, unknown>): void => window.parent.postMessage(message, '*');

const breathe = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

async function show(bytes: ArrayBuffer): Promise<void> {
  const document = await openDocument(new Uint8Array(bytes));
  const pages = await shownPages(document);
  const width = Math.max(...pages.map(page => page.box[2]));
  const papers = pages.map((page, i) => paper(page, i, width, i + 1 < pages.length));
  window.document.getElementById('pages')!.replaceChildren(...papers.map(one => one.section));
  tell({ ofd: 'pages', pages: pages.length, width, height: pages.reduce((sum, page) => sum + page.box[3] + gap, -gap) });

  const drawing = new Drawing(document);
  for (const [i, { sheet }] of papers.entries()) {
    await breathe();
    await drawInto(sheet, drawing, pages[i], i);
    tell({ ofd: 'drawn', page: i + 1 });
  }
  tell({ ofd: 'done', lacking: drawing.lacking, seals: drawing.seals, more: document.pages.length > pages.length });
}

async function shownPages(document: OfdDocument): Promise<OfdPage[]> {
  if (document.pages.length === 0) throw new Unreadable('no pages');
  const pages: OfdPage[] = [];
  for (const page of document.pages.slice(0, limits.pages)) pages.push(await openPage(document, page));
  return pages;
}

function paper(page: OfdPage, i: number, widest: number, hasNext: boolean): { section: HTMLElement; sheet: SVGSVGElement } {
  const section = document.createElement('section');
  section.setAttribute('aria-label', `第${i + 1}页`);
  if (hasNext) section.style.marginBottom = `${(gap / widest) * 100}vw`;
  const sheet = svg('svg', { viewBox: page.box.join(' '), width: `${(page.box[2] / widest) * 100}%` });
  section.append(sheet);
  return { section, sheet };
}

/** A page that cannot be drawn says so in its place; the others are shown. */
async function drawInto(sheet: SVGSVGElement, drawing: Drawing, page: OfdPage, i: number): Promise<void> {
  try {
    sheet.append(await drawing.page(page));
  } catch (error) {
    console.info(error);
    drawing.lacks();
    const [x, y, width] = page.box;
    sheet.append(Object.assign(svg('text', { x: x + width / 2, y: y + 30, 'font-size': 6, 'text-anchor': 'middle' }), { textContent: `第${i + 1}页未能显示` }));
  }
}

window.addEventListener('message', event => {
  if (event.source !== window.parent) return;
  const said = event.data as { bytes?: ArrayBuffer; print?: boolean };
  if (said.print) window.print();
  if (said.bytes) show(said.bytes).catch(error => { console.info(error); tell({ ofd: 'failed' }); });
});
if (window.parent !== window) tell({ ofd: 'ready' });
