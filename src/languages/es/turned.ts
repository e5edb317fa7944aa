import { turnedGroups } from '../turned-groups.js'

/** Words that turn what follows them, and sayings that mean their opposite. */
export const turned = turnedGroups({
  'used-to': `antes era|eran|tenía|tenían|había|funcionaba|iba|estaba, solía ser|tener|funcionar|ir, <brand> era, era un|una, en su día, hace años era`,
  'once-did': `antes, antiguamente, en otros tiempos, ya no, dejé de tener, dejamos de tener`,
  'none-of-it': `ni un solo, ni una sola, ni un, ni una, ningún, ninguna, cero`,
  'without-any': `sin ningún, sin ninguna, sin un solo, sin una sola, sin el menor, sin la menor, libre de, nunca he tenido, nunca tuve, jamás he tenido, jamás tuve, no he tenido ningún, no tuve ningún, no he tenido ni un, nunca un, nunca una`,
  'anything-but': `nada, para nada, de todo menos, cualquier cosa menos, lejos de ser, lejos de, todo lo contrario de, no es precisamente, no es que sea, ni mucho menos, de ninguna manera, en absoluto`,
  'so-called': `supuesto, supuesta, presunto, presunta, mal llamado, mal llamada, dizque, se hacen llamar, se dice`,
  'never-so': `nunca había visto|tenido|recibido ~ tan, nunca vi ~ tan, en mi vida había visto|tenido, en mi vida vi, jamás había visto|tenido ~ tan, pocas veces he visto|tenido|recibido ~ tan`,
  'not-so': `pero no, pero no es así, pero no lo es, pero no fue así, y resulta que no, pues no`,
  'mock-praise': `gracias ~ por arruinar|arruinarme|arruinarnos|dejarme|dejarnos|hacerme|hacernos|perder|perderme|cobrarme|cobrar|borrarme|bloquearme|cancelarme|ignorarme|nada, felicidades|enhorabuena|bravo|aplausos ~ ~ por arruinar|perder|cobrar|dejar|conseguir que|hacer, qué bien funciona ~ no, gran servicio el|ese de, excelente servicio ~ ~ sin`,
  bitter: `como siempre haciendo|dando amigos|la nota, haciendo amigos, para variar ~ <brand>, para variar no, otro día más sin, viva <brand>, lo de <brand> es de, lo de <brand> no tiene nombre, no tiene nombre, sería un milagro, milagro que, qué raro ~ <brand>, qué sorpresa ~ no, así da gusto, así no se puede, un clásico de <brand>, clásico de <brand>`,
  regrets: `ojalá no|nunca hubiera|hubiese, debí|debimos haber leído|ido|contratado|quedarme, me arrepiento de haber, nos arrepentimos de haber, quién me mandaría, en qué hora, en mala hora, maldita la hora`,
  'did-wrong': `<brand> no <responde>|cumple|paga|devuelve|entrega|soluciona|envía|ayuda|llama, <brand> nunca <responde>|cumple|paga|devuelve|entrega|soluciona, <brand> me|nos ~ ha|han? mintió|mentido|engañó|engañado|robó|robado|cobró|cobrado|bloqueó|bloqueado|ignoró|ignora|ignorado|colgó|dejó|dejado|debe|canceló|cancelado, <brand> se niega|negó|lava`,
})
