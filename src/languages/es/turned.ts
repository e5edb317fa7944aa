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
    phrases: `antes era|eran|tenía|tenían|había|funcionaba|iba|estaba, solía ser|tener|funcionar|ir, <brand> era, era un|una, en su día, hace años era`,
  },
  {
    name: 'once-did',
    points: 0,
    turns: { trouble: pastTrouble, praise: pastPraise },
    phrases: `antes, antiguamente, en otros tiempos, ya no, dejé de tener, dejamos de tener`,
  },
  {
    name: 'none-of-it',
    points: 1.6,
    kind: 'bug',
    severity: 2,
    negated: 'keep',
    turns: { trouble: noTrouble, praise: farFromGood },
    phrases: `ni un solo, ni una sola, ni un, ni una, ningún, ninguna, cero`,
  },
  {
    name: 'without-any',
    points: 0,
    turns: { trouble: noTrouble },
    phrases: `sin ningún, sin ninguna, sin un solo, sin una sola, sin el menor, sin la menor, libre de, nunca he tenido, nunca tuve, jamás he tenido, jamás tuve, no he tenido ningún, no tuve ningún, no he tenido ni un, nunca un, nunca una`,
  },
  {
    name: 'anything-but',
    points: 0,
    turns: { trouble: noTrouble, praise: farFromGood },
    phrases: `nada, para nada, de todo menos, cualquier cosa menos, lejos de ser, lejos de, todo lo contrario de, no es precisamente, no es que sea, ni mucho menos, de ninguna manera, en absoluto`,
  },
  {
    name: 'so-called',
    points: 0,
    turns: { praise: farFromGood },
    phrases: `supuesto, supuesta, presunto, presunta, mal llamado, mal llamada, dizque, se hacen llamar, se dice`,
  },
  {
    name: 'never-so',
    points: 0,
    turns: { trouble: worstEver, praise: noTrouble },
    phrases: `nunca había visto|tenido|recibido ~ tan, nunca vi ~ tan, en mi vida había visto|tenido, en mi vida vi, jamás había visto|tenido ~ tan, pocas veces he visto|tenido|recibido ~ tan`,
  },
  { ...notSo, phrases: `pero no, pero no es así, pero no lo es, pero no fue así, y resulta que no, pues no` },
  {
    ...mockPraise,
    phrases: `gracias ~ por arruinar|arruinarme|arruinarnos|dejarme|dejarnos|hacerme|hacernos|perder|perderme|cobrarme|cobrar|borrarme|bloquearme|cancelarme|ignorarme|nada, felicidades|enhorabuena|bravo|aplausos ~ ~ por arruinar|perder|cobrar|dejar|conseguir que|hacer, qué bien funciona ~ no, gran servicio el|ese de, excelente servicio ~ ~ sin`,
  },
  {
    ...bitter,
    phrases: `como siempre haciendo|dando amigos|la nota, haciendo amigos, para variar ~ <brand>, para variar no, otro día más sin, viva <brand>, lo de <brand> es de, lo de <brand> no tiene nombre, no tiene nombre, sería un milagro, milagro que, qué raro ~ <brand>, qué sorpresa ~ no, así da gusto, así no se puede, un clásico de <brand>, clásico de <brand>`,
  },
  {
    ...regrets,
    phrases: `ojalá no|nunca hubiera|hubiese, debí|debimos haber leído|ido|contratado|quedarme, me arrepiento de haber, nos arrepentimos de haber, quién me mandaría, en qué hora, en mala hora, maldita la hora`,
  },
  {
    ...didWrong,
    phrases: `<brand> no <responde>|cumple|paga|devuelve|entrega|soluciona|envía|ayuda|llama, <brand> nunca <responde>|cumple|paga|devuelve|entrega|soluciona, <brand> me|nos ~ ha|han? mintió|mentido|engañó|engañado|robó|robado|cobró|cobrado|bloqueó|bloqueado|ignoró|ignora|ignorado|colgó|dejó|dejado|debe|canceló|cancelado, <brand> se niega|negó|lava`,
  },
]
