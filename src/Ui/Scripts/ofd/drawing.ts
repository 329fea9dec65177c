// One page as SVG: below the template, then the layers, the annotations and the seals.
import { ways } from './colours';
import { box, Box, OfdDocument, OfdPage, openDocument, openPage } from './document';
import { picture } from './images';
import { limits, Unreadable } from './limits';
import { drawPath } from './paths';
import { child, children, numbers, readPart } from './parts';
import { sealPicture } from './seals';
import { matrix, svg } from './svg';
import { drawText } from './texts';

const layers = ['Background', 'Body', 'Foreground'];

export class Drawing {
  /** How many things were left out or simplified. */
  lacking = 0;
  seals = 0;
  private objects = 0;
  private characters = 0;
  private readonly pictures = new Map<string, Promise<string | undefined>>();

  constructor(readonly document: OfdDocument, private readonly within = 0) {}

  lacks(): void {
    this.lacking++;
  }

  writes(characters: number): void {
    this.characters += characters;
    if (this.characters > limits.characters) throw new Unreadable('too much text');
  }

  async page(page: OfdPage): Promise<SVGGElement> {
    const whole = svg('g', {});
    const templates = children(page.part.root, 'Template');
    for (const template of templates.filter(one => one.getAttribute('ZOrder') !== 'Foreground')) await this.template(template, whole);
    await this.content(child(page.part.root, 'Content'), whole);
    for (const template of templates.filter(one => one.getAttribute('ZOrder') === 'Foreground')) await this.template(template, whole);
    for (const path of this.document.annotations.get(page.id) ?? []) await this.annotations(path, whole);
    for (const stamp of this.document.stamps.filter(one => one.page === page.id)) await this.seal(stamp.sources, stamp.box, whole);
    return whole;
  }

  private async template(template: Element, into: SVGElement): Promise<void> {
    const path = this.document.templates.get(template.getAttribute('TemplateID') ?? '');
    if (path) await this.content(child((await openPage(this.document, { id: '', path })).part.root, 'Content'), into);
  }

  private async content(content: Element | undefined, into: SVGElement): Promise<void> {
    const of = (layer: Element) => layers.indexOf(layer.getAttribute('Type') ?? 'Body');
    for (const layer of children(content, 'Layer').sort((one, other) => of(one) - of(other))) await this.block(layer, into, ways(layer, this.document.resources, []), 0);
  }

  private async annotations(path: string, into: SVGElement): Promise<void> {
    if (!this.document.archive.has(path)) return this.lacks();
    for (const annotation of children((await readPart(this.document.archive, path)).root, 'Annot').filter(one => one.getAttribute('Visible') !== 'false'))
      for (const appearance of children(annotation, 'Appearance')) {
        const [x = 0, y = 0] = box(appearance.getAttribute('Boundary')) ?? [];
        const group = svg('g', { transform: `translate(${x} ${y})` });
        await this.block(appearance, group, [], 0);
        into.append(group);
      }
  }

  private async block(block: Element, into: SVGElement, around: Element[], depth: number): Promise<void> {
    if (depth > limits.depth) throw new Unreadable('too deep');
    for (const object of block.children) {
      if (++this.objects > limits.objects) throw new Unreadable('too many objects');
      if (object.localName === 'PageBlock') await this.block(object, into, around, depth + 1);
      else if (object.getAttribute('Visible') !== 'false') await this.object(object, into, around, depth);
    }
  }

  private async object(object: Element, into: SVGElement, around: Element[], depth: number): Promise<void> {
    const [x = 0, y = 0, width = 1, height = 1] = numbers(object.getAttribute('Boundary'));
    const change = numbers(object.getAttribute('CTM'));
    const opacity = Number(object.getAttribute('Alpha') ?? 255) / 255;
    const group = svg('g', { transform: `translate(${x} ${y})${matrix(change)}`, opacity: opacity < 1 ? opacity : undefined });
    if (child(object, 'Clips') && object.localName !== 'TextObject') this.lacks();
    if (object.localName === 'TextObject') group.append(drawText(object, this, around));
    else if (object.localName === 'PathObject') group.append(drawPath(object, this, around));
    else if (object.localName === 'ImageObject') await this.image(object, group, change.length === 6 ? [0, 0, 1, 1] : [0, 0, width, height]);
    else if (object.localName === 'CompositeObject') await this.composite(object, group, around, depth);
    else return;
    into.append(group);
  }

  private async composite(object: Element, into: SVGElement, around: Element[], depth: number): Promise<void> {
    const unit = this.document.resources.composites.get(object.getAttribute('ResourceID') ?? '');
    if (unit) for (const content of children(unit, 'Content')) await this.block(content, into, around, depth + 1);
    else this.lacks();
  }

  private async image(object: Element, into: SVGElement, at: Box): Promise<void> {
    const path = this.document.resources.media.get(object.getAttribute('ResourceID') ?? '') ?? '';
    if (!this.document.archive.has(path)) return this.lacks();
    if (!this.pictures.has(path)) this.pictures.set(path, this.document.archive.read(path).then(picture));
    this.show(await this.pictures.get(path), at, into);
  }

  private show(address: string | undefined, [x, y, width, height]: Box, into: SVGElement): void {
    if (address) into.append(svg('image', { href: address, x, y, width, height, preserveAspectRatio: 'none' }));
    else this.lacks();
  }

  private async seal(sources: string[], at: Box, into: SVGElement): Promise<void> {
    this.seals++;
    const source = sources.find(one => this.document.archive.has(one));
    const found = source ? sealPicture(await this.document.archive.read(source)) : undefined;
    if (!found || (found.isOfd && this.within > 0)) return this.lacks();
    if (!found.isOfd) return this.show(await picture(found.bytes), at, into);
    const seal = await openDocument(found.bytes.slice());
    const page = await openPage(seal, seal.pages[0]);
    const drawn = new Drawing(seal, this.within + 1);
    const [x, y, width, height] = at;
    const frame = svg('svg', { x, y, width, height, viewBox: page.box.join(' '), preserveAspectRatio: 'none' });
    frame.append(await drawn.page(page));
    this.lacking += drawn.lacking;
    into.append(frame);
  }
}
