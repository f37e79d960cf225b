// Block Kit's blocks into nodes; a surface is the message or view they stand in.
import {h} from './dom.js';
import {richText} from './richtext.js';
import {plain, textObject} from './text.js';
import {element} from './elements.js';
import {source} from './files.js';

function image(node, className, surface) {
  const src = node.image_url ?? source(node.slack_file, surface.people.me);
  return h('img', {class: className, src, alt: node.alt_text, title: node.title?.text, loading: 'lazy', referrerpolicy: 'no-referrer'});
}

function section(block, surface) {
  const words = h('div', {class: 'section-text'});
  if (block.text) words.append(h('div', {class: 'words'}, ...textObject(block.text, surface.people)));
  if (block.fields) {
    words.append(h('div', {class: 'fields'}, ...block.fields.map(each => h('div', {class: 'words'}, ...textObject(each, surface.people)))));
  }
  const accessory = block.accessory;
  const side = accessory && (accessory.type === 'image' ? image(accessory, 'thumb', surface) : element(accessory, block.block_id, surface));
  return h('div', {class: 'block section'}, words, side && h('div', {class: 'accessory'}, side));
}

function context(block, surface) {
  return h('div', {class: 'block context'}, ...block.elements.map(each => each.type === 'image'
    ? image(each, 'context-image', surface)
    : h('span', {class: 'words'}, ...textObject(each, surface.people))));
}

function input(block, surface) {
  const id = `field-${surface.id}-${block.block_id}`;
  const field = element(block.element, block.block_id, surface, {id, dispatch: block.dispatch_action, required: !block.optional});
  const group = field.matches('[role=group],[role=radiogroup]');
  const label = h(group ? 'span' : 'label', {class: 'label', id: `${id}-label`, for: group ? null : id},
    plain(block.label.text), block.optional ? h('span', {class: 'optional'}, ' (optional)') : null);
  if (group) field.setAttribute('aria-labelledby', `${id}-label`);
  return h('div', {class: 'block input', 'data-block': block.block_id}, label, field,
    block.hint ? h('p', {class: 'hint'}, plain(block.hint.text)) : null,
    h('p', {class: 'field-error', id: `${id}-error`, role: 'alert'}));
}

function one(block, surface) {
  switch (block.type) {
    case 'section': return section(block, surface);
    case 'rich_text': return richText(block, surface.people);
    case 'header': return h('h3', {class: 'block header'}, plain(block.text.text));
    case 'context': return context(block, surface);
    case 'divider': return h('hr', {class: 'block'});
    case 'actions': return h('div', {class: 'block actions'}, ...block.elements.map(each => element(each, block.block_id, surface)));
    case 'input': return input(block, surface);
    case 'image': return h('figure', {class: 'block'}, block.title ? h('figcaption', {}, plain(block.title.text)) : null, image(block, 'picture', surface));
    default: return h('p', {class: 'block context'}, `(${block.type})`);
  }
}

export const blocks = (all, surface) => all.map(each => one(each, surface));
