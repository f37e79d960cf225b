// An external select: what is typed asks Kith for options.
import {h} from './dom.js';
import {plain} from './text.js';

let made = 0;

export function combobox(node, ask, choose, props) {
  const listId = `options-${made++}`;
  let chosen = node.initial_option ?? null;
  let timer = 0;
  const input = h('input', {...props, class: 'field', type: 'text', role: 'combobox', autocomplete: 'off', 'aria-expanded': 'false',
    'aria-controls': listId, 'aria-autocomplete': 'list', placeholder: node.placeholder?.text ?? 'Type to search',
    value: chosen ? plain(chosen.text.text) : ''});
  const list = h('div', {id: listId, class: 'menu', role: 'listbox', hidden: true});
  const wrap = h('span', {class: 'menu-wrap wide'}, input, list);

  const close = () => { list.hidden = true; input.setAttribute('aria-expanded', 'false'); input.removeAttribute('aria-activedescendant'); };
  const take = option => { chosen = option; input.value = plain(option.text.text); close(); choose(wrap, [option.value]); };
  const active = () => list.querySelector('[aria-selected=true]');
  const mark = option => {
    active()?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    if (option) input.setAttribute('aria-activedescendant', option.id);
  };
  const show = found => {
    list.replaceChildren(...found.map((option, at) => h('div', {id: `${listId}-${at}`, role: 'option', 'aria-selected': 'false',
      onpointerdown: event => { event.preventDefault(); take(option); }}, plain(option.text.text))));
    if (!found.length) list.append(h('p', {class: 'none'}, 'No results'));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    list.found = found;
    mark(list.querySelector('[role=option]'));
  };

  input.addEventListener('input', () => {
    chosen = null;
    clearTimeout(timer);
    if (input.value.length < (node.min_query_length ?? 3)) { close(); return; }
    timer = setTimeout(async () => show(await ask(input.value)), 200);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', event => {
    if (list.hidden) return;
    const all = [...list.querySelectorAll('[role=option]')];
    const at = all.indexOf(active());
    if (event.key === 'ArrowDown') { event.preventDefault(); mark(all[(at + 1) % all.length]); }
    else if (event.key === 'ArrowUp') { event.preventDefault(); mark(all[(at + all.length - 1) % all.length]); }
    else if (event.key === 'Enter' && at >= 0) { event.preventDefault(); take(list.found[at]); }
    else if (event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); close(); }
  });
  return [wrap, () => chosen ? [chosen.value] : []];
}
