import { turnedGroups } from '../turned-groups.js'

/** Words that turn what follows them, and sayings that mean their opposite. */
export const turned = turnedGroups({
  'used-to': `antes era, antigamente era, era um|uma, costumava ser, <brand> era, já foi`,
  'once-did': `antes, antigamente, noutros tempos`,
  'none-of-it': `nem um, nem uma, nem sequer um|uma, zero`,
  'without-any': `sem nenhum, sem nenhuma, sem qualquer, nunca tive, jamais tive, não tive nenhum, não tive nenhuma`,
  'anything-but': `nada, tudo menos, longe de ser, longe de, de jeito nenhum, de forma alguma, não é bem`,
  'so-called': `suposto, suposta, dito, que se diz, se diz`,
  'never-so': `nunca vi ~ tão, nunca tive ~ tão, nunca fui tão, nunca vi ~ igual`,
  'not-so': `mas não, só que não, sqn, mas não é assim`,
  'mock-praise': `obrigado|obrigada ~ por estragar|perder|cobrar|bloquear|cancelar|ignorar|me|acabar|nada, parabéns ~ ~ por perder|conseguir|estragar|deixar, valeu ~ por estragar|nada, que maravilha ~ ~ sem, belo serviço ~ ~ não`,
  bitter: `como sempre né, pra variar né, pra variar <brand>, isso é <brand>, <brand> sendo <brand>, surpreendendo zero pessoas, que novidade, ninguém surpreso, é o brasil, só no brasil, tá serto, aham claro`,
  regrets: `me arrependi de ter|comprar|assinar, me arrependo de ter, nunca deveria ter, não devia ter, maldita hora, onde fui me meter`,
  'did-wrong': `<brand> não <responde>|resolve|cumpre|paga|devolve|entrega, <brand> nunca <responde>|resolve|entrega, <brand> me|nos ~ enganou|roubou|cobrou|bloqueou|ignorou|deixou|ignora|enrola, <brand> enrola|mente|rouba`,
})
