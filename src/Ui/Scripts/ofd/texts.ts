// Text, each character where the file puts it.
import { attribute, paint, ways } from './colours';
import { Drawing } from './drawing';
import { limits } from './limits';
import { children, number, numbers } from './parts';
import { svg } from './svg';

export function drawText(object: Element, drawing: Drawing, around: Element[]): SVGGElement {
  const { resources } = drawing.document;
  const all = ways(object, resources, around);
  const fill = paint(all, 'FillColor', resources);
  const stroke = paint(all, 'StrokeColor', resources);
  const font = resources.fonts.get(object.getAttribute('Font') ?? '');
  const filled = object.getAttribute('Fill') !== 'false';
  const stroked = object.getAttribute('Stroke') === 'true';
  const scale = number(object, 'HScale', 1) || 1;
  const group = svg('g', {
    'font-family': font?.family,
    'font-size': number(object, 'Size', 3.5),
    'font-weight': font?.bold || number(object, 'Weight', 400) >= 600 ? 'bold' : undefined,
    'font-style': font?.italic || object.getAttribute('Italic') === 'true' ? 'italic' : undefined,
    fill: filled ? fill.colour : 'none',
    'fill-opacity': fill.opacity < 1 ? fill.opacity : undefined,
    stroke: stroked ? stroke.colour : undefined,
    'stroke-width': stroked ? (attribute(all, 'LineWidth') ?? 0.1) : undefined,
    transform: scale === 1 ? undefined : `scale(${scale} 1)`,
  });
  // Glyphs named by number are drawn by their characters, which may look otherwise.
  if (fill.simplified || children(object, 'CGTransform').length > 0) drawing.lacks();
  let [x, y] = [0, 0];
  for (const code of children(object, 'TextCode')) {
    [x, y] = [number(code, 'X', x), number(code, 'Y', y)];
    group.append(run(code, x, y, scale, drawing));
  }
  return group;
}

function run(code: Element, x: number, y: number, scale: number, drawing: Drawing): SVGTextElement {
  const text = code.textContent ?? '';
  drawing.writes(text.length);
  const characters = [...text];
  return Object.assign(svg('text', {
    x: positions(characters, x, advances(code.getAttribute('DeltaX'))).map(at => at / scale).join(' '),
    y: positions(characters, y, advances(code.getAttribute('DeltaY'))).join(' '),
  }), { textContent: text });
}

/** One for each half of a character beyond the first plane too, as SVG counts. Beyond what is told the browser goes on by itself. */
function positions(characters: string[], begin: number, advances: number[]): number[] {
  const found: number[] = [];
  let at = begin;
  for (let i = 0; i < characters.length && i <= advances.length; i++) {
    if (i > 0) at += advances[i - 1];
    for (let half = 0; half < characters[i].length; half++) found.push(at);
  }
  return found;
}

/** “g 3 5.5” means three times 5.5. */
function advances(text: string | null): number[] {
  const found: number[] = [];
  const words = (text ?? '').trim().split(/[\s,]+/);
  for (let i = 0; i < words.length; i++) {
    if (words[i] !== 'g') {
      found.push(...numbers(words[i]));
      continue;
    }
    const [times, value] = [Number(words[i + 1]), Number(words[i + 2])];
    if (Number.isFinite(value) && times > 0) found.push(...Array<number>(Math.min(Math.floor(times), limits.characters)).fill(value));
    i += 2;
  }
  return found.slice(0, limits.characters);
}
