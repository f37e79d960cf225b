// rich_text blocks into nodes.
import {h} from './dom.js';
import {emoji} from './emoji.js';
import {link, mention} from './text.js';

const WRAPS = [['code', 'code'], ['bold', 'strong'], ['italic', 'em'], ['strike', 's'], ['underline', 'u']];

function styled(node, style = {}) {
  return WRAPS.reduce((inner, [name, tag]) => style[name] ? h(tag, {}, inner) : inner, node);
}

function leaf(element, people) {
  switch (element.type) {
    case 'text': return styled(element.text, element.style);
    case 'link': return styled(link(element.url, element.text || element.url), element.style);
    case 'user': return mention(element.user_id, people);
    case 'channel': return h('span', {class: 'mention'}, `#${people.channel(element.channel_id)}`);
    case 'broadcast': return h('span', {class: 'mention'}, `@${element.range}`);
    case 'emoji': return emoji(element.name) ?? `:${element.name}:`;
    case 'date': return new Intl.DateTimeFormat('en-GB', {dateStyle: 'medium', timeZone: people.tz}).format(element.timestamp * 1000);
    default: return '';
  }
}

const leaves = (part, people) => part.elements.map(each => leaf(each, people));

function part(each, people) {
  switch (each.type) {
    case 'rich_text_quote': return h('blockquote', {}, ...leaves(each, people));
    case 'rich_text_preformatted': return h('pre', {}, ...leaves(each, people));
    case 'rich_text_list': {
      const list = h(each.style === 'ordered' ? 'ol' : 'ul', {class: `indent-${each.indent ?? 0}`, start: each.offset ? each.offset + 1 : null});
      list.append(...each.elements.map(item => h('li', {}, ...leaves(item, people))));
      return list;
    }
    default: return h('div', {class: 'rich'}, ...leaves(each, people));
  }
}

export function richText(block, people) {
  return h('div', {class: 'block rich-text'}, ...block.elements.map(each => part(each, people)));
}
