alter table account
  add column editor_language text,
  add constraint account_editor_language_is_a_tag check (editor_language ~ '^[a-z]{2,3}$');
comment on column account.editor_language is 'The language in which this person reads the editor; null leaves it to the browser.';
