import { HINTS, TELLS, type Topic } from '../../topics.js'

/** What people ask who have no trouble. */
export const questions: readonly Topic[] = [
  {
    kind: 'question',
    weight: TELLS,
    phrases: `
      é possível, dá para, dá pra, posso usar|levar|pagar|trocar|comprar|pedir|ter|ir|viajar|entrar|parcelar, pode levar|usar|pagar|entrar, podem me dizer|confirmar|informar, pode me dizer|informar,
      podiam dizer-me|confirmar, podem dizer-me, alguém sabe se|como|quando|onde, sabem se, sabe se, sabem dizer|quando, vocês têm|tem|fazem|entregam|aceitam|vendem|abrem|atendem|pretendem,
      têm previsão|em|no|tamanho|stock|estoque, tem previsão|em|no|tamanho|estoque|opção|como, vai ter, vão ter, vai sair, sai quando, quando sai|lança|abre|chega ao|vai, há previsão, está previsto|prevista,
      consegue abrir|usar|pagar|fazer, ou precisa, ou tem que|de, ou não, ou só, ou também, ou é, precisa de|ser|virar|ter|levar|agendar, é preciso, tenho que|de levar|ir|marcar|pedir, é compatível,
      compatível com, funciona com|em|no|na, serve para|pra|em|no, vale para|pra|como, conta como, aceita|aceitam cartão|cachorro|pix|cães|cão|criança, permite, permitem, cobre, inclui, vem com, incluído,
      incluso, qual a diferença, qual é a diferença, qual o tamanho|plano|modelo|prazo|horário|valor, que tamanho, qual tamanho, quanto custa|tempo|demora|pesa|dura, a que horas, que horas abre|fecha,
      qual o horário, até que horas, em que dias, abrem ao|no|aos, abre no|aos|domingo, onde posso comprar|encontrar|ver, onde compro|encontro, como faço para|pra comprar|trocar|saber|agendar|participar,
      como posso, como se faz, pergunta, pergunta para|pra, uma pergunta, pergunta rápida|séria|boba, dúvida, uma dúvida, dúvida sobre, tenho uma dúvida, tira uma dúvida, queria saber, gostaria de saber,
      gostava de saber, curiosidade, antes de comprar|pedir|assinar|reservar, pensando em comprar|assinar|mudar|contratar, estou a pensar em, estou de olho, tenho interesse, interessado em, interessada em,
      entregam em|no|na|para, enviam para, fazem envios|entregas, tem loja|unidade em|no|na, existe versão|opção|algum|alguma, há alguma|algum, tem algum|alguma, ou tem que, ou eu, ou vocês, ou basta,
      tenho que cancelar|avisar, posso clonar|migrar|mudar|suspender|pausar|colocar|dividir|registrar, dá pra comprar|mudar|suspender|pausar|mandar|fazer|usar|transferir|levar,
      dá para comprar|mudar|suspender|pausar|mandar|fazer|usar|transferir|levar, quantas pessoas|vezes, quantos dias|usuários|aparelhos, com quanta antecedência, basta o|a, serve o|a, cabe no|na,
      cabe um|uma, raspa, vai suportar, suporta, vocês pretendem, pretendem lançar, ainda está nos planos, nos planos, roadmap, comprar separado|um lado só|avulso, separado, avulso, peça de reposição,
      é coberto|coberta, coberto pela, na apólice, declarar à parte, manual de papel|em papel, em papel, pra minha mãe, para minha mãe, cartão idoso|sênior|jovem, idade mínima, aceita pet, pets, tartaruga,
      cachorro grande, conta como tráfego, não entendi a nota, pago o selo, um lado só, precisa consultar
    `,
  },
  {
    kind: 'question',
    weight: HINTS,
    phrases: `
      obrigado desde já, obrigada desde já, desde já, obrigado, obrigada, olá, oi, bom dia, boa tarde, alô, por favor
    `,
  },
]
