// Colours and ways of drawing: an object's own, else those of its way of drawing and of what that relies on.
import { limits } from './limits';
import { child, children, number, numbers } from './parts';
import { Resources } from './resources';

export interface Paint {
  colour: string;
  opacity: number;
  /** A shading or a pattern stands here by one of its colours. */
  simplified: boolean;
}

/** An object and its ways of drawing, the nearest first. */
export function ways(object: Element, resources: Resources, around: Element[]): Element[] {
  const found = [object];
  let next = object.getAttribute('DrawParam');
  while (next && found.length < limits.depth) {
    const way = resources.drawParams.get(next);
    if (!way) break;
    found.push(way);
    next = way.getAttribute('Relative');
  }
  return [...found, ...around];
}

export const attribute = (ways: Element[], name: string): string | null => ways.find(way => way.hasAttribute(name))?.getAttribute(name) ?? null;

export function paint(ways: Element[], name: 'FillColor' | 'StrokeColor', resources: Resources): Paint {
  const colour = ways.map(way => child(way, name)).find(found => found !== undefined);
  if (!colour) return { colour: '#000000', opacity: 1, simplified: false };
  const shading = [...colour.children].find(one => /Shd$|^Pattern$/.test(one.localName));
  const said = shading ? (child(children(shading, 'Segment')[0], 'Color') ?? colour) : colour;
  return { colour: valueOf(said, resources), opacity: Math.max(0, Math.min(1, number(colour, 'Alpha', 255) / 255)), simplified: shading !== undefined };
}

function valueOf(colour: Element, resources: Resources): string {
  const space = resources.colourSpaces.get(colour.getAttribute('ColorSpace') ?? '');
  const palette = children(child(space, 'Palette'), 'CV')[number(colour, 'Index', -1)];
  const values = valuesOf(colour.getAttribute('Value') ?? palette?.textContent ?? '');
  const most = 2 ** (space ? number(space, 'BitsPerComponent', 8) : 8) - 1;
  const [a = 0, b = 0, c = 0, d] = values.map(value => Math.max(0, Math.min(255, (value / most) * 255)));
  const type = space?.getAttribute('Type')?.toUpperCase() ?? '';
  if (type === 'GRAY' || values.length === 1) return hex([a, a, a]);
  if (type === 'CMYK' || d !== undefined) return hex([a, b, c].map(ink => (255 - ink) * (1 - (d ?? 0) / 255)));
  return hex([a, b, c]);
}

/** Some write #1f for a component instead of 31. */
function valuesOf(text: string): number[] {
  return text.includes('#') ? text.trim().split(/\s+/).map(one => parseInt(one.replace('#', ''), 16)).filter(Number.isFinite) : numbers(text);
}

const hex = (values: number[]): string => '#' + values.map(value => Math.round(value).toString(16).padStart(2, '0')).join('');
