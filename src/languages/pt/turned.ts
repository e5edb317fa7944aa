import type { Group } from '../lexicon.js'
import {
  bitter,
  didWrong,
  farFromGood,
  mockPraise,
  noTrouble,
  notSo,
  pastPraise,
  pastTrouble,
  regrets,
  worstEver,
} from '../turned-meanings.js'

/** Words that turn what follows them, and sayings that mean their opposite. */
export const turned: readonly Group[] = [
  {
    name: 'used-to',
    points: 1,
    kind: 'bug',
    severity: 1,
    turns: { trouble: pastTrouble, praise: pastPraise },
    phrases: `antes era, antigamente era, era um|uma, costumava ser, <brand> era, já foi`,
  },
  {
    name: 'once-did',
    points: 0,
    turns: { trouble: pastTrouble, praise: pastPraise },
    phrases: `antes, antigamente, noutros tempos`,
  },
  {
    name: 'none-of-it',
    points: 1.6,
    kind: 'bug',
    severity: 2,
    negated: 'keep',
    turns: { trouble: noTrouble, praise: farFromGood },
    phrases: `nem um, nem uma, nem sequer um|uma, zero`,
  },
  {
    name: 'without-any',
    points: 0,
    turns: { trouble: noTrouble },
    phrases: `sem nenhum, sem nenhuma, sem qualquer, nunca tive, jamais tive, não tive nenhum, não tive nenhuma`,
  },
  {
    name: 'anything-but',
    points: 0,
    turns: { trouble: noTrouble, praise: farFromGood },
    phrases: `nada, tudo menos, longe de ser, longe de, de jeito nenhum, de forma alguma, não é bem`,
  },
  {
    name: 'so-called',
    points: 0,
    turns: { praise: farFromGood },
    phrases: `suposto, suposta, dito, que se diz, se diz`,
  },
  {
    name: 'never-so',
    points: 0,
    turns: { trouble: worstEver, praise: noTrouble },
    phrases: `nunca vi ~ tão, nunca tive ~ tão, nunca fui tão, nunca vi ~ igual`,
  },
  { ...notSo, phrases: `mas não, só que não, sqn, mas não é assim` },
  {
    ...mockPraise,
    phrases: `obrigado|obrigada ~ por estragar|perder|cobrar|bloquear|cancelar|ignorar|me|acabar|nada, parabéns ~ ~ por perder|conseguir|estragar|deixar, valeu ~ por estragar|nada, que maravilha ~ ~ sem, belo serviço ~ ~ não`,
  },
  {
    ...bitter,
    phrases: `como sempre né, pra variar né, pra variar <brand>, isso é <brand>, <brand> sendo <brand>, surpreendendo zero pessoas, que novidade, ninguém surpreso, é o brasil, só no brasil, tá serto, aham claro`,
  },
  {
    ...regrets,
    phrases: `me arrependi de ter|comprar|assinar, me arrependo de ter, nunca deveria ter, não devia ter, maldita hora, onde fui me meter`,
  },
  {
    ...didWrong,
    phrases: `<brand> não <responde>|resolve|cumpre|paga|devolve|entrega, <brand> nunca <responde>|resolve|entrega, <brand> me|nos ~ enganou|roubou|cobrou|bloqueou|ignorou|deixou|ignora|enrola, <brand> enrola|mente|rouba`,
  },
]
