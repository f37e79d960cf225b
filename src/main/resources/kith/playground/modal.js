// The topmost open modal.
import {h, toast} from './dom.js';
import {blocks} from './blocks.js';
import {plain} from './text.js';
import {post} from './server.js';
import {Surface} from './surface.js';

let shown = null;

// Shows what the server says is open; keeps what was typed while only the errors changed.
export function showModal(view, me, people) {
  const key = view && `${view.id} ${view.hash}`;
  if (shown && shown.key !== key) { shown.dialog.close(); shown.dialog.remove(); shown = null; }
  if (view && !shown) shown = open(key, view, me, people);
  if (shown) errors(shown.dialog, view.errors);
}

function open(key, view, me, people) {
  const surface = new Surface(view.id, {user: me, view: view.id}, people);
  const {title, submit, close} = view.content;
  const dialog = h('dialog', {class: 'modal', 'aria-labelledby': 'modal-title'});
  const leave = () => post('close', {user: me, view: view.id});
  const form = h('form', {class: 'modal-form', novalidate: true},
    h('header', {}, h('h2', {id: 'modal-title'}, plain(title.text)),
      h('button', {type: 'button', class: 'icon', 'aria-label': 'Close', onclick: leave}, '✕')),
    h('div', {class: 'modal-body'}, ...blocks(view.content.blocks, surface), h('p', {class: 'field-error whole', role: 'alert'})),
    h('footer', {}, h('button', {type: 'button', class: 'btn', onclick: leave}, plain(close?.text ?? (submit ? 'Cancel' : 'Close'))),
      submit ? h('button', {type: 'submit', class: 'btn primary'}, plain(submit.text)) : null));
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const answer = await post('submit', {user: me, view: view.id, state: surface.entered()});
    if (!answer.ok && answer.error !== 'incomplete') toast(`⚠ Kith did not answer in time (${answer.error}).`, true);
    dialog.querySelector('[aria-invalid=true]')?.focus();
  });
  dialog.addEventListener('cancel', event => { event.preventDefault(); leave(); });
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  (dialog.querySelector('[autofocus]') ?? dialog.querySelector('.modal-body .field, .modal-body select, .modal-body input'))?.focus();
  return {key, dialog};
}

function errors(dialog, all) {
  for (const block of dialog.querySelectorAll('.block.input')) {
    const words = all[block.dataset.block] ?? '';
    block.classList.toggle('wrong', words !== '');
    const place = block.querySelector('.field-error');
    if (place.textContent !== words) place.textContent = words;
    const field = block.querySelector('input,select,textarea');
    if (words) field?.setAttribute('aria-invalid', 'true'); else field?.removeAttribute('aria-invalid');
  }
  dialog.querySelector('.whole').textContent = all[''] ?? '';
}
