import type { FieldWords } from '../../by-field.js'

/** Further words for what people ask and demand. */
export const asks: FieldWords = {
  help: `
    me pueden resolver, lo pueden resolver|arreglar|mirar|revisar, me lo pueden, me lo podéis, alguien que lo mire|revise|arregle, alguien puede mirar|revisar|explicarme, alguien de ahí, hay alguien ahí,
    se puede hacer algo, podéis hacer algo, pueden hacer algo, podéis mirarlo, podéis revisar|mirar|comprobar|ver, pueden revisar|mirar|comprobar|ver|verificar, podrían revisar|mirar|comprobar|ver,
    hagan el favor, haced el favor, díganme que, decidme que, dime que, espero solución, espero una solución|respuesta, aguardo solución|respuesta, quedo a la espera de, espero que lo|me, necesito saber,
    necesito que, necesitamos que, necesitamos una, necesito hablar con, quiero hablar con, pásenme con, quién me ayuda|atiende|responde, a quién me dirijo, dónde puedo reclamar|quejarme, dónde se reclama,
    dónde pongo la, libro de reclamaciones, arreglen esto, arreglad esto, hagan algo con, pónganse las pilas, poneos las pilas, a ver si lo|os|se, a ver si arreglan|arregláis|contestan|espabilan, llámenme,
    llamadme, contéstenme, respóndanme, contestad, responded, escríbanme, revisen el|la|mi, van a avisar, cuándo lo arreglan|arregláis, cuándo vuelve, cuando vuelve, la pido, lo pido, lo exijo, pido que,
    pido explicaciones, quisiera que, sería mucho pedir, es mucho pedir
  `,
  why: `
    en serio, en serio me, es en serio, va en serio, esto es en serio, de verdad creen, qué quieren, qué más quieren, qué más necesitan, qué más hace falta, de qué van, de qué vais, a qué juegan,
    quién paga esto, con qué me cobran, y ahora qué, y yo qué, y entonces, entonces para qué, gestión de que, curioso no
  `,
}
