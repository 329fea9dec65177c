// Above a long choice of people, units or posts a field that narrows it by characters, pinyin or initials. Without the script the choice is whole.
const worthNarrowing = 8;

interface Offered {
  words: string;
  sound: string;
  isChosen(): boolean;
  choose(): void;
}

interface Choices {
  all: Offered[];
  show(left: Set<Offered>): void;
}

export function narrowChoices(): void {
  for (const select of document.querySelectorAll<HTMLSelectElement>('select:has(option[data-sound])')) offer(select, select, options(select));
  for (const boxes of document.querySelectorAll<HTMLElement>('.choices:has(input[data-sound])')) offer(boxes, boxes.querySelector('input')!, ticks(boxes));
}

/** Some browsers show a hidden option all the same, so those that do not fit are taken out. */
function options(select: HTMLSelectElement): Choices {
  const whole = [...select.options];
  const offered = new Map(whole.filter(option => option.dataset.sound !== undefined).map(option => [option, {
    words: option.text,
    sound: option.dataset.sound!,
    isChosen: () => option.selected,
    choose() {
      select.value = option.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
  } satisfies Offered]));
  return {
    all: [...offered.values()],
    show(left) {
      const chosen = select.value;
      select.replaceChildren(...whole.filter(option => !offered.has(option) || left.has(offered.get(option)!)));
      select.value = chosen;
    },
  };
}

function ticks(boxes: HTMLElement): Choices {
  const offered = new Map([...boxes.querySelectorAll<HTMLInputElement>('input[data-sound]')].map(box => [box.closest('label')!, {
    words: box.closest('label')!.innerText,
    sound: box.dataset.sound!,
    isChosen: () => box.checked,
    choose: () => (box.checked = true),
  } satisfies Offered]));
  return { all: [...offered.values()], show: left => offered.forEach((one, label) => label.toggleAttribute('hidden', !left.has(one))) };
}

/** What is chosen stays in sight; when a single one fits, Enter chooses it instead of sending the form. */
function offer(choice: HTMLElement, control: HTMLElement, choices: Choices): void {
  if (choices.all.length < worthNarrowing) return;

  const typed = Object.assign(document.createElement('input'), { type: 'search', className: 'form-control choice-narrow', placeholder: '输入汉字、拼音或首字母筛选' });
  const said = Object.assign(document.createElement('span'), { className: 'choice-left' });
  typed.setAttribute('aria-label', `筛选${captionOf(control)}`);
  said.setAttribute('role', 'status');
  choice.before(typed, said);

  const fitting = () => choices.all.filter(one => fits(one, typed.value));
  typed.addEventListener('input', () => {
    const left = fitting();
    choices.show(new Set([...left, ...choices.all.filter(one => one.isChosen())]));
    said.textContent = typed.value.trim() === '' ? '' : left.length === 0 ? '没有符合的，请换个写法' : `${left.length}个符合`;
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

function fits(one: Offered, typed: string): boolean {
  const sought = typed.trim().toLowerCase();
  return one.words.toLowerCase().includes(sought) || one.sound.includes(sought);
}

function captionOf(control: HTMLElement): string {
  const caption = control.closest('fieldset')?.querySelector('legend') ?? document.querySelector(`label[for="${CSS.escape(control.id)}"]`);
  return caption?.firstChild?.textContent?.trim() ?? '';
}
