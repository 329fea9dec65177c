// Copies what stands in a field. A page that is not reached by https has no clipboard of its own, but may copy what is selected.
const saidFor = 3000;

export function offerCopies(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
    const field = document.getElementById(button.dataset.copies!);
    if (!(field instanceof HTMLInputElement)) continue;

    button.hidden = false;
    button.addEventListener('click', () => {
      void copy(field).then(copied => {
        if (copied) say(button);
      });
    });
  }
}

async function copy(field: HTMLInputElement): Promise<boolean> {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return document.execCommand('copy');
  }
}

function say(button: HTMLButtonElement): void {
  const words = button.textContent;
  button.setAttribute('aria-live', 'polite');
  button.textContent = button.dataset.done!;
  setTimeout(() => { button.textContent = words; }, saidFor);
}
