import 'htmx.org';
import { followChanges } from './changes';
import { workByKeyboard } from './list';

const list = document.querySelector<HTMLElement>('[data-list]');
if (list) workByKeyboard(list);
followChanges();
