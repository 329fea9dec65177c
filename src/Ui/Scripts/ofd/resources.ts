// What the objects of pages name by number: fonts, pictures, colour spaces, ways of drawing and drawings used again.
import { Archive } from './archive';
import { child, children, folder, place, readPart, textOf } from './parts';

export interface Font {
  family: string;
  bold: boolean;
  italic: boolean;
}

export class Resources {
  readonly fonts = new Map<string, Font>();
  readonly media = new Map<string, string>();
  readonly colourSpaces = new Map<string, Element>();
  readonly drawParams = new Map<string, Element>();
  readonly composites = new Map<string, Element>();
  private readonly read = new Set<string>();

  static async read(archive: Archive, paths: string[]): Promise<Resources> {
    const resources = new Resources();
    await resources.add(archive, paths);
    return resources;
  }

  async add(archive: Archive, paths: string[]): Promise<void> {
    for (const path of paths) {
      if (this.read.has(path) || !archive.has(path)) continue;
      this.read.add(path);
      const { root } = await readPart(archive, path);
      const base = folder(path, root.getAttribute('BaseLoc') ?? '.') + '/x';
      const at = (location: string) => (archive.has(place(archive, base, location)) ? place(archive, base, location) : place(archive, path, location));
      for (const font of of(root, 'Fonts', 'Font')) this.fonts.set(id(font), await fontOf(archive, font, at));
      for (const media of of(root, 'MultiMedias', 'MultiMedia')) this.media.set(id(media), at(textOf(media, 'MediaFile') ?? ''));
      for (const space of of(root, 'ColorSpaces', 'ColorSpace')) this.colourSpaces.set(id(space), space);
      for (const param of of(root, 'DrawParams', 'DrawParam')) this.drawParams.set(id(param), param);
      for (const unit of of(root, 'CompositeGraphicUnits', 'CompositeGraphicUnit')) this.composites.set(id(unit), unit);
    }
  }
}

const id = (of: Element): string => of.getAttribute('ID') ?? '';

const of = (root: Element, list: string, name: string): Element[] => children(child(root, list), name);

let loaded = 0;

/** The font in the file itself where the browser takes it; otherwise one like it of the reader's computer. */
async function fontOf(archive: Archive, font: Element, at: (location: string) => string): Promise<Font> {
  const name = `${font.getAttribute('FontName') ?? ''} ${font.getAttribute('FamilyName') ?? ''}`.replaceAll(/["'\\;{}]/g, '').trim();
  const found = { family: likeness(name), bold: font.getAttribute('Bold') === 'true', italic: font.getAttribute('Italic') === 'true' };
  const file = textOf(font, 'FontFile');
  if (!file || !archive.has(at(file))) return found;
  const family = `ofd-${++loaded}`;
  try {
    document.fonts.add(await new FontFace(family, await archive.read(at(file))).load());
    return { ...found, family: `${family}, ${found.family}` };
  } catch {
    return found;
  }
}

function likeness(name: string): string {
  const named = name === '' ? '' : name.split(' ').filter(one => one !== '').map(one => `"${one}", `).join('');
  if (/仿宋|fangsong/i.test(name)) return `${named}"FangSong", "FangSong_GB2312", "STFangsong", serif`;
  if (/楷|kai/i.test(name)) return `${named}"KaiTi", "KaiTi_GB2312", "STKaiti", serif`;
  if (/黑|hei|arial|helvetica|sans/i.test(name)) return `${named}"SimHei", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif`;
  return `${named}"SimSun", "Songti SC", "Noto Serif CJK SC", serif`;
}
