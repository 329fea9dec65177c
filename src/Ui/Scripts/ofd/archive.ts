// A zip archive, unpacked part by part as the parts are asked for. The browser unpacks; a part that swells beyond its bound is given up.
import { limits, Unreadable } from './limits';

interface Entry {
  method: number;
  packed: number;
  at: number;
}

const endLength = 22;
const entryLength = 46;
const headLength = 30;

export class Archive {
  private readonly entries = new Map<string, Entry>();
  private readonly view: DataView;
  private unpacked = 0;

  constructor(private readonly bytes: Uint8Array<ArrayBuffer>) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.list();
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  async read(path: string): Promise<Uint8Array<ArrayBuffer>> {
    const entry = this.entries.get(path);
    if (!entry) throw new Unreadable(`no part ${path}`);
    if (this.view.getUint32(entry.at, true) !== 0x04034b50) throw new Unreadable('no part where the directory says');
    const begin = entry.at + headLength + this.view.getUint16(entry.at + 26, true) + this.view.getUint16(entry.at + 28, true);
    const packed = this.bytes.subarray(begin, begin + entry.packed);
    if (entry.method === 0) return this.counted(packed);
    if (entry.method === 8) return this.inflate(packed);
    throw new Unreadable('packed in an unknown way');
  }

  private list(): void {
    const end = this.end();
    const count = this.view.getUint16(end + 10, true);
    if (count > limits.entries) throw new Unreadable('too many parts');
    let at = this.view.getUint32(end + 16, true);
    for (let i = 0; i < count; i++, at = this.add(at));
  }

  private end(): number {
    for (let at = this.bytes.length - endLength; at >= Math.max(0, this.bytes.length - endLength - 0xffff); at--)
      if (this.view.getUint32(at, true) === 0x06054b50) return at;
    throw new Unreadable('no archive');
  }

  private add(at: number): number {
    if (this.view.getUint32(at, true) !== 0x02014b50) throw new Unreadable('a broken directory');
    const length = this.view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(this.bytes.subarray(at + entryLength, at + entryLength + length)).replaceAll('\\', '/');
    this.entries.set(name, { method: this.view.getUint16(at + 10, true), packed: this.view.getUint32(at + 20, true), at: this.view.getUint32(at + 42, true) });
    return at + entryLength + length + this.view.getUint16(at + 30, true) + this.view.getUint16(at + 32, true);
  }

  private async inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length > limits.part) {
        void reader.cancel();
        throw new Unreadable('a part swells');
      }
      chunks.push(next.value);
    }
    const whole = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return this.counted(whole);
  }

  private counted(part: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
    this.unpacked += part.length;
    if (part.length > limits.part || this.unpacked > limits.whole) throw new Unreadable('too much to unpack');
    return part;
  }
}
