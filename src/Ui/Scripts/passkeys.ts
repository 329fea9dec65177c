// Passkeys: the house puts a question, a passkey that the browser keeps signs it, and the answer travels in the form like anything typed.
// Without this script, or where the browser knows nothing of passkeys, password and code go on as ever, and the page says why.

type Question = { asked: string; options: Record<string, unknown> & { challenge: string } };
type Named = { id: string; type: 'public-key'; transports?: AuthenticatorTransport[] };

/** A question is fresh for five minutes at the house; the one that waits at a field is put anew before. */
const freshFor = 4 * 60 * 1000;

/** What waits at the field, until a button is pressed. */
let waiting: AbortController | null = null;

export function offerPasskeys(): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
    const button = part.querySelector('button')!;
    const obstacle = obstacleTo(part);
    if (obstacle) {
      say(part, obstacle);
      continue;
    }
    button.hidden = false;
    button.addEventListener('click', event => {
      if (part.dataset.done === '1') return;
      event.preventDefault();
      void press(part, button);
    });
    if (part.dataset.atField === '1') void waitAtField(part, button);
  }
}

function obstacleTo(part: HTMLElement): string | null {
  if (!window.isSecureContext) return 'insecure';
  if (!('PublicKeyCredential' in window)) return 'missing';
  const domain = part.dataset.domain!;
  return location.hostname === domain || location.hostname.endsWith(`.${domain}`) ? null : 'elsewhere';
}

async function press(part: HTMLElement, button: HTMLButtonElement): Promise<void> {
  waiting?.abort();
  waiting = null;
  say(part, null);
  button.disabled = true;
  try {
    const question = await ask(part);
    if (question) send(part, button, question, await answer(part, question));
  } catch (failure) {
    say(part, failure instanceof DOMException && failure.name === 'InvalidStateError' ? 'known' : 'undone');
  }
  button.disabled = false;
}

/** Where the browser can, it offers its passkeys in the field of the name: nobody need press anything. */
async function waitAtField(part: HTMLElement, button: HTMLButtonElement): Promise<void> {
  if (!await PublicKeyCredential.isConditionalMediationAvailable?.()) return;
  for (let goesOn = true; goesOn;) {
    const question = await ask(part).catch(() => null);
    if (!question) return;
    const mine = new AbortController();
    waiting = mine;
    const renewed = window.setTimeout(() => mine.abort('renewed'), freshFor);
    try {
      const found = await navigator.credentials.get({ publicKey: forUse(question), mediation: 'conditional', signal: mine.signal });
      return send(part, button, question, found as PublicKeyCredential);
    } catch {
      goesOn = mine.signal.aborted && mine.signal.reason === 'renewed';
    } finally {
      window.clearTimeout(renewed);
    }
  }
}

async function ask(part: HTMLElement): Promise<Question | null> {
  const told = await fetch(part.dataset.question!, { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
  if (told.ok && !told.redirected) return await told.json() as Question;
  if (!part.dataset.refused) throw new Error(`${told.status}`);
  location.assign(part.dataset.refused);
  return null;
}

async function answer(part: HTMLElement, question: Question): Promise<PublicKeyCredential> {
  const made = part.dataset.passkey === 'make'
    ? await navigator.credentials.create({ publicKey: forMaking(question) })
    : await navigator.credentials.get({ publicKey: forUse(question) });
  return made as PublicKeyCredential;
}

function send(part: HTMLElement, button: HTMLButtonElement, question: Question, credential: PublicKeyCredential): void {
  const form = button.form!;
  form.querySelector<HTMLInputElement>('[data-passkey-asked]')!.value = question.asked;
  form.querySelector<HTMLInputElement>('[data-passkey-credential]')!.value = JSON.stringify(written(credential));
  part.dataset.done = '1';
  button.disabled = false;
  form.requestSubmit(button);
}

function say(part: HTMLElement, because: string | null): void {
  for (const line of part.querySelectorAll<HTMLElement>('[data-because]')) line.hidden = line.dataset.because !== because;
}

// The browser's own ways to read and write these as JSON are younger than the browsers that offices have.

function forMaking(question: Question): PublicKeyCredentialCreationOptions {
  const { options } = question;
  const user = options.user as { id: string; name: string; displayName: string };
  return { ...options, challenge: bytes(options.challenge), user: { ...user, id: bytes(user.id) }, excludeCredentials: named(options.excludeCredentials) } as unknown as PublicKeyCredentialCreationOptions;
}

function forUse(question: Question): PublicKeyCredentialRequestOptions {
  const { options } = question;
  return { ...options, challenge: bytes(options.challenge), allowCredentials: named(options.allowCredentials) } as PublicKeyCredentialRequestOptions;
}

const named = (all: unknown): PublicKeyCredentialDescriptor[] => ((all ?? []) as Named[]).map(one => ({ ...one, id: bytes(one.id) }));

function written(credential: PublicKeyCredential): object {
  return { id: credential.id, rawId: credential.id, type: credential.type, clientExtensionResults: credential.getClientExtensionResults(), response: writtenResponse(credential.response) };
}

function writtenResponse(response: AuthenticatorResponse): object {
  const clientDataJSON = text(response.clientDataJSON);
  if (response instanceof AuthenticatorAttestationResponse) return { clientDataJSON, attestationObject: text(response.attestationObject), transports: response.getTransports?.() ?? [] };
  const { authenticatorData, signature, userHandle } = response as AuthenticatorAssertionResponse;
  return { clientDataJSON, authenticatorData: text(authenticatorData), signature: text(signature), userHandle: userHandle ? text(userHandle) : null };
}

function bytes(base64url: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), sign => sign.charCodeAt(0));
}

function text(buffer: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
