// SVG by elements and attributes alone: nothing of a file becomes markup, and there is no way to a script or a link.

const space = 'http://www.w3.org/2000/svg';

export function svg<K extends keyof SVGElementTagNameMap>(name: K, attributes: Record<string, string | number | undefined>): SVGElementTagNameMap[K] {
  const made = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, String(value));
  return made;
}

export const matrix = (values: number[]): string => (values.length === 6 ? ` matrix(${values.join(' ')})` : '');
