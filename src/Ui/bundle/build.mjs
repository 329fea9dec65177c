// Makes wwwroot/dist: one stylesheet and one script a kind of page, and the sprite of the icons that Icons.cs names.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import * as esbuild from 'esbuild';
import { sprite } from './icons.mjs';
import { scss } from './scss.mjs';

const out = 'wwwroot/dist';

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const bundle = {
  outdir: out,
  entryNames: '[name]',
  bundle: true,
  minify: true,
  target: ['chrome111', 'edge111', 'firefox121', 'safari16.4'],
  plugins: [scss],
  logLevel: 'warning',
};
await esbuild.build({ ...bundle, entryPoints: ['Styles/public.css', 'Styles/desk.css', 'Styles/letter.css', 'Styles/ofd-viewer.css', 'Styles/tabler.scss', 'Scripts/desk.ts', 'Scripts/sign-in.ts'], format: 'esm' });
// A frame of no origin may load a script, but not a module: those are asked for with an origin.
await esbuild.build({ ...bundle, entryPoints: ['Scripts/ofd-viewer.ts'], format: 'iife' });
await writeFile(`${out}/icons.svg`, await sprite('Marks/Icons.cs'));
