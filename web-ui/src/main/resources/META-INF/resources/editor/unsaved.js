// Keeps what is typed and not yet saved in this browser, and offers it again: after the connection
// dropped, the server started anew or the tab was closed.

const PREFIX = 'entente.unsaved.';
const KEPT_FOR_MS = 30 * 24 * 3600 * 1000;
const editors = new WeakMap();

// A text field is known by its label and by how many of that label stand before it.
const fields = (editor) => {
  const seen = new Map();
  return [...editor.querySelectorAll('vaadin-text-field, vaadin-text-area')].map((field) => {
    const label = field.label || field.getAttribute('aria-label') || '';
    const nth = seen.get(label) ?? 0;
    seen.set(label, nth + 1);
    return { name: `${label}#${nth}`, label, field };
  });
};

const values = (editor) => new Map(fields(editor).map(({ name, field }) => [name, field.value]));

const read = (key) => {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key));
  } catch {
    return null;
  }
};

const write = (key, texts) => {
  try {
    if (texts.length === 0) {
      localStorage.removeItem(PREFIX + key);
    } else {
      localStorage.setItem(PREFIX + key, JSON.stringify({ at: Date.now(), texts }));
    }
  } catch {
    // A browser without storage: then only what is saved is kept.
  }
};

const unsaved = (editor, saved) =>
  fields(editor)
    .filter(({ name, field }) => field.value.trim() !== (saved.get(name) ?? '').trim())
    .map(({ name, label, field }) => ({ name, label, text: field.value }));

const forgetOld = () => {
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) {
    const entry = read(key.slice(PREFIX.length));
    if (!entry || Date.now() - entry.at > KEPT_FOR_MS) {
      localStorage.removeItem(key);
    }
  }
};

window.ententeUnsaved = {
  // Watches an editor from now on; what it left unsaved before is offered.
  watch(editor, key) {
    forgetOld();
    const own = key.endsWith('.new') ? key + location.pathname : key;
    editors.set(editor, { key: own, saved: values(editor) });
    editor.addEventListener('input', () => {
      const { key: current, saved } = editors.get(editor);
      write(current, unsaved(editor, saved));
    });
    const shown = values(editor);
    const left = (read(own)?.texts ?? []).filter(({ name, text }) => shown.get(name) !== text);
    if (left.length > 0) {
      editor.$server.offer(left.map(({ label, text }) => `${label}: ${text}`));
    } else {
      write(own, []);
    }
  },

  // The editor shows other texts now, such as those in another language: what it shows is saved.
  turned(editor, key) {
    const own = key.endsWith('.new') ? key + location.pathname : key;
    editors.set(editor, { key: own, saved: values(editor) });
  },

  // The server has these texts, by label; whatever was typed since stays kept here.
  kept(editor, key, texts) {
    const watched = editors.get(editor);
    if (!watched) {
      return;
    }
    if (watched.key !== key) {
      write(watched.key, []);
    }
    const saved = values(editor);
    for (const [label, text] of Object.entries(texts)) {
      saved.set(`${label}#0`, text);
    }
    editors.set(editor, { key, saved });
    write(key, unsaved(editor, saved));
  },

  // Puts what was left unsaved into the fields, as if it were typed now.
  takeBack(editor) {
    const left = read(editors.get(editor).key)?.texts ?? [];
    const byName = new Map(fields(editor).map(({ name, field }) => [name, field]));
    for (const { name, text } of left) {
      const field = byName.get(name);
      if (field) {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
  },

  forget(editor) {
    write(editors.get(editor).key, []);
  },
};
