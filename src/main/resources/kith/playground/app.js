// The page: one state from the server, shown anew on every change.
import {$, h, toast} from './dom.js';
import {listen, post, state as fetchState, upload} from './server.js';
import {blocks} from './blocks.js';
import {composer, offersFor} from './composer.js';
import {showMessages} from './messages.js';
import {showModal} from './modal.js';
import {showSidebar} from './sidebar.js';
import {showClock, startClock} from './clock.js';
import {Surface} from './surface.js';

let me = localStorage.getItem('me') ?? '';
let at = localStorage.getItem('at') ?? '';
let thread = null;
let state = null;
let asked = 0;
const seen = new Map();

const people = {
  get me() { return me; },
  get users() { return state.users; },
  get tz() { return people.user(me).tz; },
  user: id => state.users.find(each => each.id === id) ?? {id, name: id, tz: 'UTC', bot: false},
  name: id => people.user(id).name,
  channel: id => state.channels.find(each => each.id === id)?.name ?? id,
};

const direct = () => state.channels.find(each => each.direct)?.id ?? '';
const channel = () => at === 'home' ? direct() : at;

async function refresh() {
  const mine = ++asked;
  let next = await fetchState(me, at === 'home' ? '' : at);
  if (mine !== asked) return;
  state = next;
  const users = state.users.filter(each => !each.bot);
  if (users.length === 0) return;
  if (!users.some(each => each.id === me)) { become(users[0].id); return; }
  if (at !== 'home' && !state.channels.some(each => each.id === at)) { go(direct()); return; }
  show();
}

function show() {
  for (const each of state.channels) {
    const key = `${me} ${each.id}`;
    if (each.id === at || !seen.has(key)) seen.set(key, each.count);
  }
  showSidebar(state, me, at, id => seen.get(`${me} ${id}`), {go, become, shortcut});
  showClock(state.clock, people.tz);
  showPlace();
  showThread();
  showModal(state.modal, me, people);
}

function showPlace() {
  const place = state.channels.find(each => each.id === channel());
  const isHome = at === 'home';
  $('place').textContent = place?.direct ? 'Kith' : `# ${place?.name ?? ''}`;
  showTabs(isHome, place?.direct);
  $('log').hidden = isHome;
  showPrompts(isHome);
  $('composer').hidden = isHome;
  $('home').hidden = !isHome;
  if (isHome) { showHome(); return; }
  box.name(place.direct ? 'Message Kith' : `Message #${place.name}`);
  const top = state.messages.filter(each => !each.thread);
  showMessages($('log'), top, {replies: message => state.messages.filter(each => each.thread === message.ts).length}, people, acts(openThread));
  $('log').classList.toggle('empty', top.length === 0);
}

// What Kith offers to be asked, or that it is working on an answer.
function showPrompts(isHome) {
  const offered = state.working ? [h('span', {class: 'working', role: 'status'}, 'Kith is working on it…')]
    : (state.prompts ?? []).map(each => h('button', {type: 'button', class: 'btn', onclick: () => send(each.message, null)}, each.title));
  $('prompts').hidden = isHome || offered.length === 0;
  $('prompts').replaceChildren(...offered);
}

function showTabs(isHome, shown) {
  const tab = (id, words, on) => h('button', {type: 'button', role: 'tab', 'aria-selected': String(on), onclick: () => go(id)}, words);
  const tabs = shown ? [tab('home', 'Home', isHome), tab(direct(), 'Messages', !isHome)] : [];
  const had = document.activeElement?.closest('#tabs') !== null && document.activeElement?.closest('#tabs') !== undefined;
  $('tabs').replaceChildren(...tabs);
  $('tabs').hidden = !shown;
  if (had) $('tabs').querySelector('[aria-selected=true]')?.focus();
}

function showHome() {
  const view = state.home;
  const key = view ? `${me} ${view.id} ${view.hash}` : `${me} none`;
  if ($('home').dataset.key === key) return;
  $('home').dataset.key = key;
  const surface = view && new Surface(view.id, {user: me, view: view.id}, people);
  $('home').replaceChildren(...(view ? blocks(view.content.blocks, surface) : [h('p', {class: 'none'}, 'Kith has not shown anything here yet.')]));
}

function showThread() {
  const root = thread && state.messages.find(each => each.ts === thread);
  $('thread').hidden = !root;
  document.body.classList.toggle('with-thread', Boolean(root));
  if (!root) return;
  const all = state.messages.filter(each => each.ts === thread || each.thread === thread);
  showMessages($('thread-log'), all, {replies: () => 0}, people, acts(null));
}

function acts(reply) {
  const where = {user: me, channel: at};
  return {where, reply, shortcuts: state.messageShortcuts,
    shortcut: (message, callback) => tell(post('message-shortcut', {...where, message: message.ts, callback}))};
}

function openThread(ts) {
  thread = ts;
  showThread();
  threadBox.focus();
}

function closeThread() {
  const opener = $('log').querySelector(`[data-ts="${CSS.escape(thread)}"] button`);
  thread = null;
  showThread();
  opener?.focus();
}

function go(id) {
  at = id;
  thread = null;
  localStorage.setItem('at', id);
  document.body.classList.remove('menu-open');
  $('menu').setAttribute('aria-expanded', 'false');
  if (id === 'home') post('home', {user: me});
  else if (state && id === direct()) post('messages', {user: me});
  $('log').follows = true;
  refresh();
}

function become(id) {
  me = id;
  localStorage.setItem('me', id);
  if (state && !state.channels.some(each => each.id === at && !each.direct) && at !== 'home') at = '';
  go(at);
}

const shortcut = callback => tell(post('shortcut', {user: me, callback}));

async function tell(asking) {
  const answer = await asking;
  if (!answer.ok) toast(`⚠ ${answer.text ?? answer.error}`, true);
}

function send(words, threadTs) {
  $(threadTs ? 'thread-log' : 'log').follows = true;
  const command = words.match(/^(\/\S+)\s*([\s\S]*)$/);
  if (!command) { post('say', {user: me, channel: at, thread: threadTs, text: words}); return; }
  if (threadTs) { toast('Slack takes no slash commands in threads.', true); return; }
  if (!state.commands.some(each => each.command === command[1])) { toast(`${command[1]} is not a valid command.`, true); return; }
  post('slash', {user: me, channel: at, command: command[1], text: command[2]});
}

const box = composer($('composer'), 'words', offersFor(() => state), words => send(words, null), (file, words) => tell(upload(file, {user: me, channel: at, text: words})));
$('thread').append(
  h('header', {}, h('h2', {}, 'Thread'), h('button', {type: 'button', class: 'icon', 'aria-label': 'Close the thread', onclick: closeThread}, '✕')),
  h('div', {id: 'thread-log', class: 'log', role: 'log', 'aria-live': 'polite', 'aria-label': 'Thread', tabindex: '0'}),
  h('form', {id: 'thread-composer', class: 'composer'}));
const threadBox = composer($('thread-composer'), 'reply', offersFor(() => state), words => send(words, thread),
  (file, words) => tell(upload(file, {user: me, channel: at, thread, text: words})));
threadBox.name('Reply…');

document.querySelector('.main').addEventListener('pointerdown', () => {
  if (document.body.classList.contains('menu-open')) $('menu').click();
});
$('menu').addEventListener('click', () => {
  const open = document.body.classList.toggle('menu-open');
  $('menu').setAttribute('aria-expanded', String(open));
});
$('sample').addEventListener('click', async () => {
  $('sample').classList.add('waiting');
  const answer = await post('sample', {user: me});
  $('sample').classList.remove('waiting');
  toast(answer.text ?? answer.error, !answer.ok);
});
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return;
  if (document.body.classList.contains('menu-open')) { $('menu').click(); $('menu').focus(); }
  else if (thread) closeThread();
});
startClock(() => me);
post('clock', {user: me, to: ''});
listen(refresh);
refresh();
