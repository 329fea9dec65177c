// Lines and areas.
import { attribute, paint, ways } from './colours';
import { Drawing } from './drawing';
import { numbers, textOf } from './parts';
import { svg } from './svg';

/** The letters of OFD and how many numbers follow; a cubic curve is B there and C in SVG, C there closes. */
const operators: Record<string, [as: string, count: number]> = {
  S: ['M', 2], M: ['M', 2], L: ['L', 2], Q: ['Q', 4], B: ['C', 6], A: ['A', 7], C: ['Z', 0],
};

export function drawPath(object: Element, drawing: Drawing, around: Element[]): SVGPathElement {
  const { resources } = drawing.document;
  const all = ways(object, resources, around);
  const [fill, stroke] = [paint(all, 'FillColor', resources), paint(all, 'StrokeColor', resources)];
  const filled = object.getAttribute('Fill') === 'true';
  const stroked = object.getAttribute('Stroke') !== 'false';
  if ((filled && fill.simplified) || (stroked && stroke.simplified)) drawing.lacks();
  return svg('path', {
    d: outline(textOf(object, 'AbbreviatedData') ?? ''),
    fill: filled ? fill.colour : 'none',
    'fill-opacity': fill.opacity < 1 ? fill.opacity : undefined,
    'fill-rule': object.getAttribute('Rule') === 'Even-Odd' ? 'evenodd' : undefined,
    stroke: stroked ? stroke.colour : 'none',
    'stroke-opacity': stroke.opacity < 1 ? stroke.opacity : undefined,
    'stroke-width': Number(attribute(all, 'LineWidth') ?? 0.353) || 0.353,
    'stroke-linejoin': attribute(all, 'Join')?.toLowerCase(),
    'stroke-linecap': attribute(all, 'Cap')?.toLowerCase(),
    'stroke-dasharray': numbers(attribute(all, 'DashPattern')).join(' ') || undefined,
    'stroke-dashoffset': attribute(all, 'DashOffset') ?? undefined,
  });
}

export function outline(data: string): string {
  const words = data.trim().split(/[\s,]+/);
  const steps: string[] = [];
  for (let i = 0; i < words.length;) {
    const [as, count] = operators[words[i]] ?? ['', 0];
    const values = words.slice(i + 1, i + 1 + count).map(Number);
    if (as !== '' && values.length === count && values.every(Number.isFinite)) steps.push(`${as} ${values.join(' ')}`);
    i += as === '' ? 1 : 1 + count;
  }
  return steps.length > 0 && !steps[0].startsWith('M') ? '' : steps.join(' ');
}
