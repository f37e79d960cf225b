// Block Kit's interactive elements into native controls.
import {h, menu} from './dom.js';
import {plain, textObject} from './text.js';
import {confirmed} from './confirm.js';
import {combobox} from './combobox.js';
import {upload} from './server.js';

const options = node => [...(node.options ?? []), ...(node.option_groups ?? []).flatMap(each => each.options)];

function button(node, block, surface) {
  const words = plain(node.text.text);
  const shown = h(node.url ? 'a' : 'button', {
    class: `btn ${node.style ?? ''}`,
    type: node.url ? null : 'button',
    href: node.url && /^https?:/.test(node.url) ? node.url : null,
    target: node.url ? '_blank' : null,
    rel: node.url ? 'noopener noreferrer' : null,
    'aria-label': node.accessibility_label,
  }, words);
  shown.addEventListener('click', async () => {
    if (await confirmed(node.confirm, surface.people)) surface.press(shown, block, node.action_id, []);
  });
  return shown;
}

function choice(node, choose, props) {
  const initial = node.initial_option?.value;
  const shown = h('select', {...props, class: 'select'},
    h('option', {value: ''}, plain(node.placeholder?.text ?? 'Choose…')),
    ...(node.options ?? []).map(each => h('option', {value: each.value}, plain(each.text.text))),
    ...(node.option_groups ?? []).map(group => h('optgroup', {label: plain(group.label.text)},
      ...group.options.map(each => h('option', {value: each.value}, plain(each.text.text))))));
  shown.value = initial ?? '';
  shown.addEventListener('change', () => choose(shown, shown.value ? [shown.value] : []));
  return [shown, () => shown.value ? [shown.value] : []];
}

function people(node, surface, choose, props) {
  const shown = h('select', {...props, class: 'select'},
    h('option', {value: ''}, plain(node.placeholder?.text ?? 'Choose a person')),
    ...surface.people.users.filter(each => !each.bot).map(each => h('option', {value: each.id}, each.name)));
  shown.value = node.initial_user ?? '';
  shown.addEventListener('change', () => choose(shown, shown.value ? [shown.value] : []));
  return [shown, () => shown.value ? [shown.value] : []];
}

function ticks(node, type, surface, choose, props) {
  const initial = new Set([node.initial_option, ...(node.initial_options ?? [])].filter(Boolean).map(each => each.value));
  const name = `${surface.id}-${node.action_id}`;
  const boxes = options(node).map(each => h('input', {type, name, value: each.value, checked: initial.has(each.value)}));
  const shown = h('div', {...props, class: 'ticks', role: type === 'radio' ? 'radiogroup' : 'group'},
    ...options(node).map((each, at) => h('label', {class: 'tick'}, boxes[at],
      h('span', {}, ...textObject(each.text, surface.people),
        each.description ? h('small', {}, ...textObject(each.description, surface.people)) : null))));
  const read = () => boxes.filter(each => each.checked).map(each => each.value);
  shown.addEventListener('change', () => choose(shown, read()));
  return [shown, read];
}

function moment(node, type, initial, choose, props) {
  const shown = h('input', {...props, type, class: 'field', value: initial ?? '', 'aria-label': node.placeholder?.text});
  shown.addEventListener('change', () => choose(shown, [shown.value]));
  return [shown, () => shown.value ? [shown.value] : []];
}

function words(node, choose, props, dispatch) {
  const multi = node.multiline;
  const type = {number_input: 'number', email_text_input: 'email', url_text_input: 'url'}[node.type] ?? 'text';
  const shown = h(multi ? 'textarea' : 'input', {...props, class: 'field', type: multi ? null : type, rows: multi ? 5 : null,
    placeholder: node.placeholder?.text, maxlength: node.max_length, value: node.initial_value ?? ''});
  if (dispatch) shown.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !multi) { event.preventDefault(); choose(shown, [shown.value]); }
  });
  return [shown, () => [shown.value]];
}

function chosenFiles(node, surface, props) {
  let chosen = [];
  const shown = h('input', {...props, class: 'field', type: 'file', multiple: (node.max_files ?? 10) > 1});
  shown.addEventListener('change', async () => {
    const sent = await Promise.all([...shown.files].map(file => upload(file, {user: surface.people.me})));
    chosen = sent.filter(each => each.ok).map(each => each.file);
  });
  return [shown, () => chosen];
}

function overflow(node, block, surface) {
  const wrap = menu('More', '⋯', options(node).map(each => [plain(each.text.text), async () => {
    if (await confirmed(node.confirm, surface.people)) surface.press(wrap, block, node.action_id, [each.value]);
  }]), 'btn overflow');
  return wrap;
}

// Inside an input block choosing tells nothing, unless the block asks for it.
export function element(node, block, surface, field) {
  const choose = async (control, values) => {
    if (field && !field.dispatch) return;
    if (await confirmed(node.confirm, surface.people)) surface.press(control, block, node.action_id, values);
  };
  const props = {id: field?.id, 'aria-required': field?.required ? 'true' : null, 'aria-describedby': field ? `${field.id}-error` : null,
    autofocus: node.focus_on_load, 'aria-label': field ? null : plain(node.placeholder?.text ?? node.action_id ?? '')};
  const made = make(node, block, surface, choose, props, field?.dispatch);
  if (!Array.isArray(made)) return made;
  surface.fields.set(`${block}/${node.action_id}`, made[1]);
  return made[0];
}

function make(node, block, surface, choose, props, dispatch) {
  switch (node.type) {
    case 'button': return button(node, block, surface);
    case 'overflow': return overflow(node, block, surface);
    case 'static_select': return choice(node, choose, props);
    case 'external_select': return combobox(node, text => surface.suggest(block, node.action_id, text), choose, props);
    case 'users_select': return people(node, surface, choose, props);
    case 'checkboxes': return ticks(node, 'checkbox', surface, choose, props);
    case 'radio_buttons': return ticks(node, 'radio', surface, choose, props);
    case 'datepicker': return moment(node, 'date', node.initial_date, choose, props);
    case 'file_input': return chosenFiles(node, surface, props);
    case 'timepicker': return moment(node, 'time', node.initial_time, choose, props);
    case 'multi_static_select': return ticks(node, 'checkbox', surface, choose, props);
    default: return words(node, choose, props, dispatch);
  }
}
