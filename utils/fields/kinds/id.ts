import type { KindRule } from '../rule';

export const id: KindRule = {
  kind: 'id',
  describes: 'A number or code that identifies a document, an account or a party',
  example: { label: 'Order number' },
  words: {
    en: '(?:order|invoice|ticket|account|customer|case|reference|member(?:ship)?|contract|quote|po|purchase order|employee|tracking|serial|id) ?(?:number|no|num|id|nr)|id|sku|reference',
    de: '(?:bestell|rechnungs|kunden|auftrags|vertrags)nummer',
    fr: 'numero de (?:commande|client|facture)',
    es: 'numero de (?:pedido|cliente|factura)',
  },
  tags: ['input'],
};
