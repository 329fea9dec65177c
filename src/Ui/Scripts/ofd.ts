// Shows an OFD file in a frame of no origin: what is hidden in the file can reach neither this page nor its cookies nor the network. This page fetches the file by
// the very address of the download, hands the bytes in, and takes the frame away when it does not answer.

const patience = 30_000; // milliseconds without a sign of progress
const largest = 64 * 1024 * 1024;

const cannot = '这份OFD文件无法在页面中显示，请下载后用阅读器打开。';

interface Told {
  ofd?: string;
  pages?: number;
  width?: number;
  height?: number;
  lacking?: number;
  seals?: number;
  more?: boolean;
}

export function showOfd(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-ofd]')) new Shown(place).begin();
}

class Shown {
  private readonly says: HTMLElement;
  private readonly frame = document.createElement('iframe');
  private waiting = 0;

  constructor(private readonly place: HTMLElement) {
    this.says = place.querySelector<HTMLElement>('[data-ofd-says]')!;
  }

  begin(): void {
    this.say('正在打开，请稍候。');
    this.frame.setAttribute('sandbox', 'allow-scripts allow-modals');
    this.frame.title = `${this.place.dataset.name}的页面`;
    this.frame.src = this.place.dataset.viewer!;
    window.addEventListener('message', this.hear);
    this.wait();
    this.place.append(this.frame);
  }

  private readonly hear = (event: MessageEvent): void => {
    if (event.source !== this.frame.contentWindow) return;
    const told = event.data as Told;
    this.wait();
    if (told.ofd === 'ready') void this.handIn();
    else if (told.ofd === 'pages') this.fit(told);
    else if (told.ofd === 'done') this.finish(told);
    else if (told.ofd === 'failed') this.giveUp();
  };

  private async handIn(): Promise<void> {
    try {
      const answer = await fetch(this.place.dataset.ofd!);
      if (!answer.ok || answer.redirected || Number(answer.headers.get('Content-Length') ?? 0) > largest) return this.giveUp();
      const bytes = await answer.arrayBuffer();
      this.frame.contentWindow?.postMessage({ bytes }, '*', [bytes]); // a frame of no origin has no other name
    } catch {
      this.giveUp();
    }
  }

  /** The frame is as high as all its pages at whatever width it has, on the screen and on paper. */
  private fit({ pages, width, height }: Told): void {
    if (!(width! > 0) || !(height! > 0)) return this.giveUp();
    this.frame.style.aspectRatio = `${width} / ${height}`;
    this.say(`共${Math.floor(pages!)}页，正在绘制。`);
    this.place.dataset.pages = String(Math.floor(pages!));
  }

  private finish({ lacking, seals, more }: Told): void {
    window.clearTimeout(this.waiting);
    const notes = [`共${this.place.dataset.pages}页${more ? '，后面的页没有显示，请下载后查看' : ''}。`];
    if (lacking! > 0) notes.push('有些内容没有显示或者与原样略有不同，请以阅读器中的为准。');
    if (seals! > 0) notes.push('这里不验证电子签章，请用阅读器查验。');
    this.say(notes.join(''));
    this.place.dataset.shown = 'yes';
    this.offerPrint();
  }

  /** Printed by the frame itself, each page has a sheet of its own. */
  private offerPrint(): void {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'btn', textContent: '打印' });
    button.addEventListener('click', () => this.frame.contentWindow?.postMessage({ print: true }, '*'));
    this.frame.before(button);
  }

  private wait(): void {
    window.clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => this.giveUp(), patience);
  }

  private giveUp(): void {
    window.clearTimeout(this.waiting);
    window.removeEventListener('message', this.hear);
    this.frame.remove();
    this.say(cannot);
    this.place.dataset.shown = 'no';
  }

  private say(text: string): void {
    this.says.textContent = text;
  }
}
