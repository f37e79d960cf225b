// Who I am, and where I can go.
import {$, avatar, h} from './dom.js';

const item = (at, here, face, words, unread, go) => h('li', {},
  h('button', {type: 'button', class: `nav${unread ? ' unread' : ''}`, 'data-at': at, 'aria-current': here ? 'page' : null, onclick: go},
    face, h('span', {class: 'nav-words'}, words), unread ? h('span', {class: 'count', 'aria-label': `${unread} new`}, String(unread)) : null));

function group(words, items) {
  return h('section', {}, h('h2', {}, words), h('ul', {}, ...items));
}

function acting(state, me, become) {
  const select = h('select', {id: 'me', onchange: () => become(select.value)},
    ...state.users.filter(each => !each.bot).map(each => h('option', {value: each.id}, each.name)));
  select.value = me;
  const user = state.users.find(each => each.id === me);
  return h('div', {class: 'acting'}, avatar(user), h('div', {}, h('label', {for: 'me'}, 'You are'), select));
}

export function showSidebar(state, me, at, seen, acts) {
  const focused = document.activeElement?.closest('#sidebar') && (document.activeElement.dataset.at ?? document.activeElement.id);
  const kith = state.users.find(each => each.id === state.bot);
  const unread = each => Math.max(0, each.count - (seen(each.id) ?? each.count));
  const channels = state.channels.filter(each => !each.direct).map(each =>
    item(each.id, at === each.id, h('span', {class: 'hash', 'aria-hidden': 'true'}, '#'), each.name, unread(each), () => acts.go(each.id)));
  const direct = state.channels.filter(each => each.direct).map(each =>
    item(each.id, at === each.id, avatar(kith, 'tiny'), kith.name, unread(each), () => acts.go(each.id)));
  const home = item('home', at === 'home', avatar(kith, 'tiny'), 'Kith · Home', 0, () => acts.go('home'));
  const shortcuts = state.shortcuts.map(each =>
    item(each.callback, false, h('span', {class: 'hash', 'aria-hidden': 'true'}, '⚡'), each.name, 0, () => acts.shortcut(each.callback)));
  $('sidebar').replaceChildren(
    h('p', {class: 'team'}, h('img', {src: 'icon.svg', alt: '', width: 28, height: 28}), h('span', {}, state.team)),
    acting(state, me, acts.become),
    group('Channels', channels), group('Direct messages', direct), group('Apps', [home]),
    shortcuts.length ? group('Shortcuts', shortcuts) : '',
    h('p', {class: 'note'}, 'A local stand-in for Slack. Nothing leaves this machine.'));
  if (focused) ($('sidebar').querySelector(`[data-at="${CSS.escape(focused)}"]`) ?? $(focused))?.focus();
}
