import { HINTS, TELLS, type Topic } from '../../topics.js'

/** Orders, parcels, and where they end up. */
export const parcels: readonly Topic[] = [
  {
    kind: 'delivery',
    weight: TELLS,
    phrases: `
      meu pedido, o meu pedido, minha encomenda, a minha encomenda, o pedido, pedido #, um pedido, encomenda, encomendas, meu pacote, pacote, pacotes, entregador, entregadores, estafeta, motoboy,
      transportadora, carteiro, correios, ctt, saiu para entrega, em rota de entrega, rota de entrega, data de entrega, prazo de entrega, janela de entrega, dia da entrega, consta como entregue|entregue,
      como entregue, dado como entregue, diz entregue|que foi entregue, marcado como entregue, entregue a|para|em|no|na|ao, entregaram no|na|para|em|a|ao, assinaram por, assinado por, quem assinou, vizinho,
      vizinha, porteiro, portaria, deixaram no|na|o|em, deixou no|na|em, jogaram por|no|na|o, jogou por|no|na, atiraram, por cima do muro|portão, na chuva, à chuva, no lixo, interfone, campainha,
      não tocou|tocaram, não interfonou, tentativa de entrega, destinatário ausente, ausente, estava em casa, ponto de retirada|recolha, ponto pickup, agência dos correios, código de rastreio|rastreamento,
      rastreio, rastreamento, tracking, parado em|no|na|desde|há, parada em|no|na|desde|há, não se move desde, não anda desde, na alfândega, alfândega, retido na, em trânsito, no centro de distribuição,
      centro de distribuição, centro de triagem, armazém, galpão, endereço incompleto|errado|incorreto, morada incompleta|errada|incorreta, devolvido ao remetente, voltou ao|pro|para remetente, voltou para,
      caixa vazia|aberta|amassada|molhada|violada, pacote violado|vazio|aberto|amassado|molhado|extraviado|perdido|sumiu, extraviado, extraviada, extravio, extraviaram,
      chegou quebrado|vazio|aberto|amassado|molhado|frio|fria|derretido|atrasado|errado|outro|outra|metade|sem|faltando, chegou a caixa, chegaram # de, veio outro|outra|errado|errada|metade|faltando|sem,
      veio o|a ~ errado|errada, faltou um|uma|o|a, faltando um|uma|o|a, mandaram outro|outra|o|a|um|uma ~ errado|errada|em vez|no lugar, enviaram outro|outra|o|a|um|uma ~ errado|errada|em vez|no lugar,
      no lugar do|da|de, em vez de|do|da veio|chegou|mandaram|enviaram, pedi ~ e veio|chegou|mandaram|entregaram, produto errado|trocado, artigo errado|trocado, cor errada, modelo errado,
      compras do mês|supermercado, congelados derretidos, substituíram, substituído por, pizza, marmita, lanche frio, comida fria, chegou fria, hora depois, flores, ramo, buquê, presente para|de|do,
      era presente, pro aniversário, para o aniversário, dia das mães|da mãe|dos pais|do pai|das crianças, antes do natal, pré-venda, pré-encomenda, cancelaram meu|o pedido, pedido cancelado,
      não enviaram|enviam|despacharam, não foi enviado|despachado|postado, em separação, em preparação, em processamento desde, cadê meu|minha|o|a ~ pedido|encomenda|pacote,
      onde está|anda ~ meu|minha|a minha|o meu, quando chega, cadeira de rodas do, remédio, insulina, frete, paguei frete, frete expresso, portes, sedex, mudança chegou|não, caminhão da mudança,
      recolha da devolução, coleta, coleta não, logística reversa, devolução, troca, campainha funciona, na calçada, no passeio, encharcado, encharcados, lago, por cima do muro, no jardim, guarita,
      na guarita, zelador, porteiro disse, subir até, entrega no andar, até o apartamento, não sobem, sem elevador, tenho elevador, estou em casa, não saí de casa, vai e volta, vai e vem, de novo em,
      volta para, tinha que estar, era para ter chegado, o envio está, a caminho, entrega adiada, adiada a pedido, a pedido do, não pedi nada, vacinas, amostra, amostras, congelada, congelado, gelo, isopor,
      qual depósito, na filial de, filial, vou buscar, ir buscar, onde retirar, onde busco, palete, sofá na, a caixa chegou às, em vez das, cesta de legumes, kit refeição, em cima do ar-condicionado,
      em cima do|da, livro na chuva
    `,
  },
  {
    kind: 'delivery',
    phrases: `
      pedido*, pacote*, encomenda*, entrega, entregas, entregue, entregador*, motoboy*, transportadora*, código de rastreio, chegou, produto errado
    `,
  },
  {
    kind: 'delivery',
    weight: HINTS,
    phrases: `
      chega, atraso, esperando, à espera, enviar, envio, receber, recebi, entregar, prazo
    `,
  },
]
