// One SVG file with a symbol for every constant of Icons.cs, so that a page loads only the icons that the product has.
import { readFile } from 'node:fs/promises';

export async function sprite(source) {
  const names = [...(await readFile(source, 'utf8')).matchAll(/const string \w+ = "([a-z0-9-]+)";/g)].map(match => match[1]);
  const symbols = await Promise.all([...new Set(names)].map(symbol));
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
}

async function symbol(name) {
  const svg = await readFile(`node_modules/@tabler/icons/icons/outline/${name}.svg`, 'utf8');
  const drawing = svg.replace(/<!--[\s\S]*?-->/, '').replace(/^\s*<svg[^>]*>|<\/svg>\s*$/g, '').replace(/\s*\n\s*/g, '');
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${drawing}</symbol>`;
}
