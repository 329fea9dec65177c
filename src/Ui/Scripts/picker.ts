// Above a long choice of people, units or posts a field that narrows it by characters, pinyin or initials. Without the script the choice is whole.
const worthNarrowing = 8;

interface Narrowed {
  words: string;
  sound: string;
  isChosen(): boolean;
  show(visible: boolean): void;
  choose(): void;
}

export function narrowChoices(): void {
  for (const select of document.querySelectorAll<HTMLSelectElement>('select:has(option[data-sound])')) offer(select, select, options(select));
  for (const boxes of document.querySelectorAll<HTMLElement>('.choices:has(input[data-sound])')) offer(boxes, boxes.querySelector('input')!, ticks(boxes));
}

/** Some browsers show a hidden option all the same, so it is taken out and put back in its place. */
function options(select: HTMLSelectElement): Narrowed[] {
  const all = [...select.options];
  const gone = new Set<HTMLOptionElement>();
  return all.filter(option => option.dataset.sound !== undefined).map(option => ({
    words: option.text,
    sound: option.dataset.sound!,
    isChosen: () => option.selected,
    show(visible) {
      if (visible) gone.delete(option);
      else gone.add(option);
      const chosen = select.value;
      select.replaceChildren(...all.filter(each => !gone.has(each)));
      select.value = chosen;
    },
    choose() {
      select.value = option.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
  }));
}

function ticks(boxes: HTMLElement): Narrowed[] {
  return [...boxes.querySelectorAll<HTMLInputElement>('input[data-sound]')].map(box => ({
    words: box.closest('label')!.innerText,
    sound: box.dataset.sound!,
    isChosen: () => box.checked,
    show: visible => box.closest('label')!.toggleAttribute('hidden', !visible),
    choose: () => (box.checked = true),
  }));
}

/** What is chosen stays in sight; when a single one fits, Enter chooses it instead of sending the form. */
function offer(choice: HTMLElement, control: HTMLElement, all: Narrowed[]): void {
  if (all.length < worthNarrowing) return;

  const typed = Object.assign(document.createElement('input'), { type: 'search', className: 'form-control choice-narrow', placeholder: '输入汉字、拼音或首字母筛选' });
  const said = Object.assign(document.createElement('span'), { className: 'choice-left' });
  typed.setAttribute('aria-label', `筛选${captionOf(control)}`);
  said.setAttribute('role', 'status');
  choice.before(typed, said);

  const fitting = () => all.filter(one => fits(one, typed.value));
  typed.addEventListener('input', () => {
    const left = new Set(fitting());
    for (const one of all) one.show(left.has(one) || one.isChosen());
    said.textContent = typed.value.trim() === '' ? '' : left.size === 0 ? '没有符合的，请换个写法' : `${left.size}个符合`;
  });
  typed.addEventListener('keydown', event => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const left = fitting();
    if (left.length !== 1) return;
    left[0].choose();
    said.textContent = `已选${left[0].words.trim()}`;
  });
}

function fits(one: Narrowed, typed: string): boolean {
  const sought = typed.trim().toLowerCase();
  return one.words.toLowerCase().includes(sought) || one.sound.includes(sought);
}

function captionOf(control: HTMLElement): string {
  const caption = control.closest('fieldset')?.querySelector('legend') ?? document.querySelector(`label[for="${CSS.escape(control.id)}"]`);
  return caption?.firstChild?.textContent?.trim() ?? '';
}
