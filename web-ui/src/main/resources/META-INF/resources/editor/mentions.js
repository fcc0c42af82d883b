// Offers colleagues while somebody types @ and the beginning of a name.

const MOST = 8;
const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
let offers = 0;

// What stands between the last @ and the cursor, when that @ begins a word.
const begun = (field) => {
  const before = field.value.slice(0, field.selectionStart);
  const found = /(?:^|[^\p{L}\p{N}])@([^\n@]{0,60})$/u.exec(before);
  return found && { from: before.length - found[1].length, typed: found[1] };
};

const answers = (names, typed) => {
  const wanted = fold(typed);
  if (names.some((name) => wanted.trimEnd() === fold(name)) && /\s$/.test(typed)) {
    return [];
  }
  const starts = (name) => fold(name).startsWith(wanted);
  const within = (name) => fold(name).split(/\s+/).some((word) => word.startsWith(wanted));
  return [...names.filter(starts), ...names.filter((name) => !starts(name) && within(name))].slice(0, MOST);
};

window.ententeMentions = {
  offer(area, list, names) {
    const field = area.inputElement;
    list.id ||= `mentions-${++offers}`;
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', list.id);
    let chosen = 0;

    const close = () => {
      list.replaceChildren();
      field.removeAttribute('aria-activedescendant');
    };

    const mark = (index) => {
      chosen = (index + list.children.length) % list.children.length;
      [...list.children].forEach((option, at) => option.setAttribute('aria-selected', at === chosen));
      field.setAttribute('aria-activedescendant', list.children[chosen].id);
    };

    const take = (name) => {
      const { from } = begun(field);
      const after = field.value.slice(field.selectionStart);
      const before = `${field.value.slice(0, from)}${name}${/^\s/.test(after) ? '' : ' '}`;
      area.value = before + after;
      field.focus();
      field.setSelectionRange(before.length, before.length);
      close();
    };

    const look = () => {
      const word = begun(field);
      const found = word ? answers(names, word.typed) : [];
      if (found.length === 0) {
        close();
        return;
      }
      list.replaceChildren(
        ...found.map((name, at) => {
          const option = document.createElement('div');
          option.id = `${list.id}-${at}`;
          option.setAttribute('role', 'option');
          option.textContent = name;
          // Before the field loses the focus.
          option.addEventListener('pointerdown', (event) => {
            event.preventDefault();
            take(name);
          });
          return option;
        }),
      );
      mark(0);
    };

    field.addEventListener('input', look);
    field.addEventListener('click', look);
    field.addEventListener('blur', close);
    field.addEventListener(
      'keydown',
      (event) => {
        if (list.children.length === 0 || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) {
          return;
        }
        const act = {
          ArrowDown: () => mark(chosen + 1),
          ArrowUp: () => mark(chosen - 1),
          Enter: () => take(list.children[chosen].textContent),
          Tab: () => take(list.children[chosen].textContent),
          Escape: close,
        }[event.key];
        if (act) {
          event.preventDefault();
          event.stopPropagation();
          act();
        }
      },
      true,
    );
  },
};
