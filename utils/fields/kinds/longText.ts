import type { KindRule } from '../rule';

export const longText: KindRule = {
  kind: 'longText',
  describes: 'Prose: a message, a note, a description',
  example: { tag: 'textarea', type: 'textarea', label: 'Notes' },
  words: {
    en: 'messages?|comments?|notes?|description|remarks?|details|instructions|feedback|question',
    de: 'nachricht|kommentar|bemerkung(?:en)?|beschreibung|notizen?',
    fr: 'message|commentaires?|description|remarques?',
    es: 'mensaje|comentarios?|descripcion|observaciones',
    it: 'messaggio|commento|note|descrizione',
    pt: 'mensagem|comentarios?|observacoes',
    ru: 'сообщение|комментарии|описание',
  },
};
