// An element's confirmation dialog.
import {h} from './dom.js';
import {plain, textObject} from './text.js';

// True at once where there is nothing to confirm.
export function confirmed(confirm, people) {
  if (!confirm) return Promise.resolve(true);
  return new Promise(resolve => {
    const dialog = h('dialog', {class: 'modal small', 'aria-labelledby': 'confirm-title'});
    const done = yes => { dialog.close(); dialog.remove(); resolve(yes); };
    dialog.append(
      h('header', {}, h('h2', {id: 'confirm-title'}, plain(confirm.title.text))),
      h('div', {class: 'modal-body words'}, ...textObject(confirm.text, people)),
      h('footer', {},
        h('button', {type: 'button', class: 'btn', onclick: () => done(false)}, plain(confirm.deny?.text ?? 'Cancel')),
        h('button', {type: 'button', class: `btn ${confirm.style ?? 'primary'}`, onclick: () => done(true)}, plain(confirm.confirm?.text ?? 'Yes'))));
    dialog.addEventListener('cancel', event => { event.preventDefault(); done(false); });
    document.body.append(dialog);
    dialog.showModal();
  });
}
