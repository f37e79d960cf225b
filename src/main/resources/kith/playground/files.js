// Shared files: images small in the message and at their own size in a dialog, the rest to be downloaded.
import {h} from './dom.js';

export const source = (file, me) => `playground/file?id=${encodeURIComponent(file.id)}&user=${encodeURIComponent(me)}`;

function enlarge(file, me) {
  const dialog = h('dialog', {class: 'modal viewer', 'aria-labelledby': 'viewer-title'},
    h('header', {}, h('h2', {id: 'viewer-title'}, file.title),
      h('button', {type: 'button', class: 'icon', 'aria-label': 'Close', onclick: () => dialog.close()}, '✕')),
    h('div', {class: 'viewer-body', tabindex: '0', role: 'group', 'aria-label': 'The image at full size'},
      h('img', {src: source(file, me), alt: file.alt_txt || file.title})));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

export function files(all, me) {
  return all.map(file => !file.mimetype.startsWith('image/') ? h('p', {class: 'block file'},
    h('a', {class: 'download', href: source(file, me), download: file.name}, `📄 ${file.title}`),
    h('span', {class: 'size'}, ` ${Math.max(1, Math.round(file.size / 1024))} KB`)) : h('figure', {class: 'block file'}, h('figcaption', {}, file.title),
    h('button', {type: 'button', class: 'enlarge', title: 'Show at full size', onclick: () => enlarge(file, me)},
      h('img', {class: 'picture', src: source(file, me), alt: file.alt_txt || file.title, width: 360, height: 360}))));
}
