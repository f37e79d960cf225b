// Elements from words: text only ever becomes text nodes, never markup.
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'class') element.className = value;
    else if (name === 'value') element.value = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter(each => each !== null && each !== undefined && each !== false));
  return element;
}

export const $ = id => document.getElementById(id);

export function toast(words, wrong = false) {
  const shown = h('p', {class: wrong ? 'toast wrong' : 'toast'}, words);
  $('toasts').append(shown);
  setTimeout(() => shown.remove(), 7000);
}

// A stable colour for each user, by their id.
export function hue(id) {
  let sum = 7;
  for (const each of id) sum = (sum * 31 + each.codePointAt(0)) % 360;
  return sum;
}

export function avatar(user, size = '') {
  const initials = user.name.split(/\s+/).map(each => [...each][0]).slice(0, 2).join('').toUpperCase();
  const face = h('span', {class: `avatar ${size} ${user.bot ? 'bot' : ''}`, 'aria-hidden': 'true'}, user.bot && user.name === 'Kith' ? '' : initials);
  if (user.bot && user.name === 'Kith') face.append(h('img', {src: 'icon.svg', alt: ''}));
  else face.style.setProperty('--hue', hue(user.id));
  return face;
}

// A button that opens a menu of choices; arrows move, Escape closes and gives the focus back.
export function menu(label, face, choices, className = 'icon') {
  const list = h('div', {class: 'menu', role: 'menu', hidden: true});
  const button = h('button', {type: 'button', class: className, 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'aria-label': label, title: label}, face);
  const wrap = h('span', {class: 'menu-wrap'}, button, list);
  const away = event => { if (!wrap.contains(event.target)) close(); };
  const close = () => {
    list.hidden = true;
    button.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', away);
  };
  const open = () => {
    list.replaceChildren(...choices.map(([words, act]) => h('button', {type: 'button', role: 'menuitem', onclick: () => { close(); button.focus(); act(); }}, words)));
    list.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    document.addEventListener('pointerdown', away);
    list.firstElementChild?.focus();
  };
  button.addEventListener('click', () => list.hidden ? open() : close());
  wrap.addEventListener('keydown', event => {
    if (list.hidden) return;
    const items = [...list.children];
    const at = items.indexOf(document.activeElement);
    if (event.key === 'Escape') { event.stopPropagation(); event.preventDefault(); close(); button.focus(); }
    else if (event.key === 'ArrowDown') { event.preventDefault(); items[(at + 1) % items.length].focus(); }
    else if (event.key === 'ArrowUp') { event.preventDefault(); items[(at + items.length - 1) % items.length].focus(); }
    else if (event.key === 'Tab') close();
  });
  return wrap;
}
