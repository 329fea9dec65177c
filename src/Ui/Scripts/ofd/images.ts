// Pictures, known by their first bytes and never by what the file calls them: none of these kinds can hold a script.
import { limits } from './limits';

const kinds: [type: string, begins: number[]][] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['image/bmp', [0x42, 0x4d]],
];

/** @returns The address of the picture within this frame, or nothing for what the browser does not draw (TIFF, JBIG2). */
export async function picture(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const type = kinds.find(([, begins]) => begins.every((byte, at) => bytes[at] === byte))?.[0];
  if (!type || pngPixels(bytes) > limits.pixels) return undefined;
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return image.naturalWidth * image.naturalHeight <= limits.pixels ? address : undefined;
  } catch {
    return undefined;
  }
}

/** A few bytes of PNG unfold to any size; the others swell less. */
function pngPixels(bytes: Uint8Array): number {
  if (bytes[0] !== 0x89 || bytes.length < 24) return 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return view.getUint32(16) * view.getUint32(20);
}
