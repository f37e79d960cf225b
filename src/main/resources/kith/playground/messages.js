// The message list: built once a message, rebuilt only where a message changed.
import {avatar, h, menu} from './dom.js';
import {blocks} from './blocks.js';
import {files} from './files.js';
import {mrkdwn} from './text.js';
import {Surface} from './surface.js';

const CLOSE = 300;

const clock = (ts, people) => new Intl.DateTimeFormat('en-GB', {hour: '2-digit', minute: '2-digit', timeZone: people.tz}).format(Number(ts) * 1000);
const day = (ts, people) => new Intl.DateTimeFormat('en-GB', {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: people.tz}).format(Number(ts) * 1000);

function body(message, people, where) {
  const surface = new Surface(message.ts.replace('.', '-'), {...where, message: message.ts}, people);
  const words = message.blocks.length ? blocks(message.blocks, surface)
    : message.text ? [h('div', {class: 'block words'}, ...mrkdwn(message.text, people))] : [];
  return [...words, ...files(message.files, people.me)];
}

function tools(message, acts) {
  const shortcuts = acts.shortcuts.map(each => [each.name, () => acts.shortcut(message, each.callback)]);
  return h('div', {class: 'tools'},
    acts.reply && !message.ephemeral ? h('button', {type: 'button', class: 'icon', title: 'Reply in thread', 'aria-label': 'Reply in thread', onclick: () => acts.reply(message.thread ?? message.ts)}, '💬') : null,
    shortcuts.length && !message.ephemeral ? menu('More actions', '⋮', shortcuts) : null);
}

function build(message, context, people, acts) {
  const user = people.user(message.user);
  const head = context.follows ? h('span', {class: 'gutter', 'aria-hidden': 'true'}, clock(message.ts, people)) : avatar(user);
  const name = h('div', {class: context.follows ? 'who hidden' : 'who'}, h('span', {class: 'name'}, user.name),
    user.bot ? h('span', {class: 'badge'}, 'APP') : null,
    h('time', {datetime: new Date(Number(message.ts) * 1000).toISOString()}, clock(message.ts, people)));
  const replies = context.replies > 0 && h('button', {type: 'button', class: 'replies', onclick: () => acts.reply(message.ts)},
    context.replies === 1 ? '1 reply' : `${context.replies} replies`);
  return h('article', {class: `message${context.follows ? ' follows' : ''}${message.ephemeral ? ' ephemeral' : ''}`, 'data-ts': message.ts}, head,
    h('div', {class: 'content'},
      message.ephemeral ? h('p', {class: 'only'}, 'Only visible to you') : null,
      name, ...body(message, people, acts.where), message.edited ? h('span', {class: 'edited'}, '(edited)') : null, replies),
    tools(message, acts));
}

// Renders `messages` into `log`; stays at the bottom where the reader was there.
export function showMessages(log, messages, context, people, acts) {
  const known = log.known ??= new Map();
  follow(log);
  const wanted = [];
  let last = null;
  let lastDay = '';
  for (const message of messages) {
    const thisDay = day(message.ts, people);
    if (thisDay !== lastDay) wanted.push(divider(known, thisDay, message.ts));
    const follows = last && thisDay === lastDay && last.user === message.user && last.ephemeral === message.ephemeral
      && Math.abs(Number(message.ts) - Number(last.ts)) < CLOSE;
    const around = {follows: Boolean(follows), replies: context.replies(message)};
    const key = JSON.stringify([message, around, people.me]);
    const old = known.get(message.ts);
    const shown = old?.key === key ? old : {key, node: build(message, around, people, acts)};
    known.set(message.ts, shown);
    wanted.push(shown.node);
    last = message;
    lastDay = thisDay;
  }
  const held = log.contains(document.activeElement) && document.activeElement.closest('.message')?.dataset.ts;
  place(log, wanted);
  if (held && !log.contains(document.activeElement)) (log.querySelector(`[data-ts="${CSS.escape(held)}"] button`) ?? log).focus();
  if (log.follows) log.scrollTop = log.scrollHeight;
}

// Keeps to the newest message, until the reader scrolls away from it.
function follow(log) {
  if (log.watched) return;
  log.watched = true;
  log.follows = true;
  log.addEventListener('scroll', () => { log.follows = log.scrollHeight - log.scrollTop - log.clientHeight < 60; });
  new ResizeObserver(() => { if (log.follows) log.scrollTop = log.scrollHeight; }).observe(log);
}

function divider(known, words, ts) {
  const key = `day ${words} ${ts}`;
  if (!known.has(key)) known.set(key, {node: h('div', {class: 'day', role: 'separator', 'aria-label': words}, h('span', {}, words))});
  return known.get(key).node;
}

// Moves as few nodes as can be, so that focus and selection stay.
function place(log, wanted) {
  const keep = new Set(wanted);
  for (const each of [...log.children]) if (!keep.has(each)) each.remove();
  wanted.forEach((node, at) => {
    if (log.children[at] !== node) log.insertBefore(node, log.children[at] ?? null);
  });
}
