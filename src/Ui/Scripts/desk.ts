import 'htmx.org';
import { followChanges } from './changes';
import { offerCopies } from './copy';
import { workByKeyboard } from './list';
import { showOfd } from './ofd';
import { offerPasskeys } from './passkeys';
import { narrowChoices } from './picker';

followChanges();
const list = document.querySelector<HTMLElement>('[data-list]');
if (list) workByKeyboard(list);
narrowChoices();
offerCopies();
offerPasskeys();
showOfd();
