// Makes wwwroot/dist: one stylesheet and one script a kind of page, and the sprite of the icons that Icons.cs names.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import * as esbuild from 'esbuild';
import { sprite } from './icons.mjs';
import { scss } from './scss.mjs';

const out = 'wwwroot/dist';

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await esbuild.build({
  entryPoints: ['Styles/public.css', 'Styles/desk.css', 'Styles/letter.css', 'Styles/tabler.scss', 'Scripts/desk.ts'],
  outdir: out,
  entryNames: '[name]',
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['chrome111', 'edge111', 'firefox121', 'safari16.4'],
  plugins: [scss],
  logLevel: 'warning',
});
await writeFile(`${out}/icons.svg`, await sprite('Marks/Icons.cs'));
