// The picture within an electronic seal (GB/T 38540). It is shown, not verified: who sealed, and whether the file is as it was sealed, a reader of OFD tells.
import { limits } from './limits';

interface Node {
  tag: number;
  body: Uint8Array<ArrayBuffer>;
}

export interface SealPicture {
  isOfd: boolean;
  bytes: Uint8Array<ArrayBuffer>;
}

/** SES_ESPictrueInfo is a sequence of the kind by name, the content, and its size: found wherever it lies, as editions of the standard nest it differently. */
export function sealPicture(der: Uint8Array<ArrayBuffer>, depth = 0): SealPicture | undefined {
  if (depth > limits.depth) return undefined;
  const nodes = [...read(der)];
  for (let i = 0; i + 1 < nodes.length; i++) {
    const kind = nodes[i].tag === 0x16 || nodes[i].tag === 0x0c ? new TextDecoder().decode(nodes[i].body).toLowerCase() : '';
    if (/^(png|jpe?g|bmp|gif|ofd)$/.test(kind) && nodes[i + 1].tag === 0x04) return { isOfd: kind === 'ofd', bytes: nodes[i + 1].body };
  }
  for (const node of nodes) {
    const within = (node.tag & 0x20) !== 0 ? sealPicture(node.body, depth + 1) : undefined;
    if (within) return within;
  }
  return undefined;
}

function* read(der: Uint8Array<ArrayBuffer>): Generator<Node> {
  for (let at = 0; at + 2 <= der.length;) {
    const tag = der[at];
    let length = der[at + 1];
    at += 2;
    if (length > 0x84 || length === 0x80) return;
    if (length > 0x80) {
      const more = length & 0x7f;
      length = der.subarray(at, at + more).reduce((value, byte) => value * 256 + byte, 0);
      at += more;
    }
    if (at + length > der.length) return;
    yield { tag, body: der.subarray(at, at + length) };
    at += length;
  }
}
