import type { FieldWords } from '../../by-field.js'

/** Further words for what people ask and demand. */
export const asks: FieldWords = {
  help: `
    aguardo solução|resposta|retorno|contato|contacto|providências|uma, aguardo um|o, fico no aguardo, no aguardo, ajudem-me, alguém me ajuda|ajude|explica|responde,
    alguém pode me ajudar|explicar|responder, alguém aí, alguém do <brand>, preciso de ajuda|uma resposta|resposta|solução|alguém|falar|saber, precisamos de ajuda|uma resposta|solução, preciso resolver,
    preciso que, resolvam logo, façam algo, conserta isso, conserta, arruma isso, corrijam, corrijam isso, desbloqueiem, desbloqueia, liberem, libera meu|minha, respondam-me, responde aí, atendam o,
    me atendam, conversem com, me expliquem como, digam pra quem, pra quem relato, a quem relato, a quem me dirijo, pra quem reclamo, onde reclamo, onde se reclama, onde é que se reclama, onde eu reclamo,
    quero falar com, quero uma solução|resposta|explicação, exijo uma|que, exijo solução, quero saber quando|quem|por|como|onde, gostaria de uma|um|entender|que, gostava de uma|que|perceber,
    podem verificar|resolver|ver|arrumar|corrigir|olhar|desbloquear, podem ver|verificar isto|isso|o|a, pode verificar|resolver|ver|arrumar|corrigir|desbloquear, podiam verificar|resolver|ver,
    dá pra resolver|arrumar|ver|corrigir, dá para resolver|arrumar|ver|corrigir, tem como resolver|arrumar|cancelar|desbloquear|verificar, vão falar com, vao falar com, vão resolver, vão pagar,
    vão devolver, vão responder, avisaram quem, paguem o, cumpram o, cadê o cronograma, cadê a solução|resposta|previsão, cadê vocês, qual a previsão, como faço pra cancelar|recuperar|reaver|receber,
    como faço para cancelar|recuperar|reaver|receber, como recupero, como cancelo, como é que recupero|cancelo
  `,
  why: `
    é sério isso, isso é sério, é sério, sério mesmo, sério isso, isso é brincadeira, estão a brincar, estão a gozar, é piada, só pode ser piada, vocês acham normal, isso é normal, qual é a lógica,
    faz sentido isso, pra que serve, para que serve, serve pra quê, pago pra quê, quem responde por, falta mandar o
  `,
}
