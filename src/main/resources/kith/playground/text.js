// Slack's mrkdwn and emoji into nodes.
import {h} from './dom.js';
import {emoji} from './emoji.js';

const MARKS = new RegExp([
  '```([\\s\\S]+?)```',                       // 1 preformatted
  '`([^`\\n]+)`',                             // 2 code
  '<@([A-Z0-9]+)(?:\\|[^>]*)?>',              // 3 user
  '<#([A-Z0-9]+)(?:\\|([^>]*))?>',            // 4 channel, 5 its label
  '<!date\\^(\\d+)\\^([^|>^]+)(?:\\^[^|>]*)?\\|([^>]*)>', // 6 time, 7 format, 8 fallback
  '<!(here|channel|everyone)(?:\\|[^>]*)?>',  // 9 broadcast
  '<((?:https?|mailto|tel):[^|>]+)(?:\\|([^>]*))?>', // 10 link, 11 its label
  '(?<![\\p{L}\\p{N}])\\*(\\S(?:[^*\\n]*\\S)?)\\*(?![\\p{L}\\p{N}])', // 12 bold
  '(?<![\\p{L}\\p{N}])_(\\S(?:[^_\\n]*\\S)?)_(?![\\p{L}\\p{N}])',     // 13 italic
  '(?<![\\p{L}\\p{N}])~(\\S(?:[^~\\n]*\\S)?)~(?![\\p{L}\\p{N}])',     // 14 strike
  ':([a-z0-9_+-]+):',                         // 15 emoji
].join('|'), 'gu');

export const unescape = text => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

export function link(url, ...label) {
  const safe = /^(https?|mailto|tel):/i.test(url);
  return safe ? h('a', {href: url, target: '_blank', rel: 'noopener noreferrer'}, ...label) : h('span', {}, ...label);
}

export function mention(id, people) {
  return h('span', {class: id === people.me ? 'mention me' : 'mention'}, `@${people.name(id)}`);
}

export function plain(text) {
  return text.replace(/:([a-z0-9_+-]+):/g, (whole, name) => emoji(name) ?? whole);
}

function day(seconds, format, people) {
  const date = new Intl.DateTimeFormat('en-GB', {dateStyle: 'medium', timeZone: people.tz}).format(seconds * 1000);
  const time = new Intl.DateTimeFormat('en-GB', {timeStyle: 'short', timeZone: people.tz}).format(seconds * 1000);
  return unescape(format).replace(/\{date[a-z_]*\}/g, date).replace(/\{time[a-z_]*\}/g, time);
}

function inline(text, people) {
  const nodes = [];
  let from = 0;
  for (const found of text.matchAll(MARKS)) {
    nodes.push(unescape(text.slice(from, found.index)));
    from = found.index + found[0].length;
    nodes.push(mark(found, people));
  }
  nodes.push(unescape(text.slice(from)));
  return nodes.filter(each => each !== '');
}

function mark(found, people) {
  const [whole, block, code, user, channel, label, time, format, , everyone, url, words, bold, italic, strike, name] = found;
  if (block) return h('pre', {}, unescape(block.replace(/^\n/, '')));
  if (code) return h('code', {}, unescape(code));
  if (user) return mention(user, people);
  if (channel) return h('span', {class: 'mention'}, `#${label || people.channel(channel)}`);
  if (time) return day(Number(time), format, people);
  if (everyone) return h('span', {class: 'mention'}, `@${everyone}`);
  if (url) return link(unescape(url), unescape(words || url));
  if (bold) return h('strong', {}, ...inline(bold, people));
  if (italic) return h('em', {}, ...inline(italic, people));
  if (strike) return h('s', {}, ...inline(strike, people));
  return emoji(name) ?? whole;
}

export function mrkdwn(text, people) {
  const nodes = [];
  let quoted = [];
  const quote = () => {
    if (quoted.length) nodes.push(h('blockquote', {}, ...inline(quoted.join('\n'), people)));
    quoted = [];
  };
  let lines = [];
  const rest = () => {
    if (lines.length) nodes.push(...inline(lines.join('\n'), people));
    lines = [];
  };
  for (const line of text.split('\n')) {
    const inside = line.match(/^(?:&gt;|>) ?(.*)$/);
    if (inside) { rest(); quoted.push(inside[1]); } else { quote(); lines.push(line); }
  }
  quote();
  rest();
  return nodes;
}

// A text object of Block Kit.
export function textObject(object, people) {
  if (!object) return [];
  return object.type === 'mrkdwn' ? mrkdwn(object.text, people) : [plain(object.text)];
}
