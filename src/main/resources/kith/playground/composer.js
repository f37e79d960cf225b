// The message box: Enter sends, Shift+Enter breaks the line, `/` and `@` offer what they can complete to.
import {h} from './dom.js';

export function composer(form, id, offers, send, attach) {
  const list = h('div', {class: 'offers', role: 'listbox', id: `${id}-offers`, 'aria-label': 'Suggestions', hidden: true});
  const box = h('textarea', {id, rows: 1, 'aria-controls': `${id}-offers`, 'aria-autocomplete': 'list', autocomplete: 'off'});
  const label = h('label', {class: 'sr', for: id}, 'Message');
  const go = h('button', {type: 'submit', class: 'send', 'aria-label': 'Send', title: 'Send'}, '➤');
  const pick = h('input', {type: 'file', id: `${id}-file`, class: 'sr', tabindex: '-1', 'aria-label': 'File to send'});
  const clip = h('button', {type: 'button', class: 'send attach', 'aria-label': 'Send a file', title: 'Send a file', onclick: () => pick.click()}, '+');
  pick.addEventListener('change', () => {
    if (!pick.files.length) return;
    attach(pick.files[0], box.value);
    box.value = '';
    pick.value = '';
    grow();
  });
  form.replaceChildren(list, label, ...(attach ? [pick, clip] : []), box, go);

  const grow = () => {
    box.style.height = 'auto';
    if (box.scrollHeight) box.style.height = `${Math.min(box.scrollHeight, 220)}px`;
    go.disabled = box.value.trim() === '';
  };
  const active = () => list.querySelector('[aria-selected=true]');
  const hide = () => { list.hidden = true; box.removeAttribute('aria-activedescendant'); };
  const mark = item => {
    active()?.setAttribute('aria-selected', 'false');
    if (!item) return;
    item.setAttribute('aria-selected', 'true');
    box.setAttribute('aria-activedescendant', item.id);
    item.scrollIntoView({block: 'nearest'});
  };
  const take = offer => { box.value = offer.text; hide(); grow(); box.focus(); };
  const offer = () => {
    const found = offers(box.value);
    list.replaceChildren(...found.map((each, at) => h('div', {id: `${id}-offer-${at}`, role: 'option', 'aria-selected': 'false',
      onpointerdown: event => { event.preventDefault(); take(each); }}, h('strong', {}, each.label), h('span', {}, each.hint))));
    list.found = found;
    list.hidden = found.length === 0;
    if (found.length) mark(list.firstElementChild); else hide();
  };
  const submit = () => {
    const words = box.value;
    if (words.trim() === '') return;
    box.value = '';
    hide();
    grow();
    send(words);
  };

  box.addEventListener('input', () => { grow(); offer(); });
  box.addEventListener('blur', hide);
  box.addEventListener('keydown', event => {
    if (event.isComposing) return;
    const items = [...list.children];
    const at = items.indexOf(active());
    if (!list.hidden && event.key === 'ArrowDown') { event.preventDefault(); mark(items[(at + 1) % items.length]); }
    else if (!list.hidden && event.key === 'ArrowUp') { event.preventDefault(); mark(items[(at + items.length - 1) % items.length]); }
    else if (!list.hidden && event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); hide(); }
    else if (!list.hidden && event.key === 'Tab' && at >= 0) { event.preventDefault(); take(list.found[at]); }
    else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      if (!list.hidden && at >= 0 && !box.value.startsWith(list.found[at].text.trim())) take(list.found[at]); else submit();
    }
  });
  form.onsubmit = event => { event.preventDefault(); submit(); box.focus(); };
  grow();
  return {name: words => { label.textContent = words; box.placeholder = words; }, focus: () => { grow(); box.focus(); }};
}

// What may complete the words typed so far: a command, or a name after `@`.
export function offersFor(state) {
  return words => {
    if (/^\/\S*$/.test(words)) {
      return state().commands.filter(each => each.command.startsWith(words)).map(each => ({label: each.command, hint: each.hint, text: `${each.command} `}));
    }
    const at = words.match(/^([\s\S]*(?:^|\s))@([\p{L}\p{N}.]*)$/u);
    if (!at) return [];
    return state().users.filter(each => each.handle.startsWith(at[2].toLowerCase()) && each.handle !== 'slackbot')
      .map(each => ({label: each.name, hint: `@${each.handle}`, text: `${at[1]}@${each.handle} `}));
  };
}
