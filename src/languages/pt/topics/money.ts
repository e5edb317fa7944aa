import { HINTS, TELLS, type Topic } from '../../topics.js'

/** Bills, payments, what is paid back. */
export const money: readonly Topic[] = [
  {
    kind: 'billing',
    weight: TELLS,
    phrases: `
      me cobraram, me cobrou, me cobram, cobraram-me, cobrou-me, cobram-me, nos cobraram, cobraram duas|em|a|de|o, cobrou duas|em|a|de, cobrado duas|em|a|sem|de, cobrada duas|em|a|sem,
      cobrança indevida|duplicada|dupla|em|de|que|errada|sem, cobranças indevidas|que, duas vezes o|a|no mesma|mesmo|cartão, em duplicado, em duplicidade, debitaram, debitado, debitou, descontaram,
      descontado, desconto em folha, débito automático|direto|indevido, débito direto, fatura de|do|errada|absurda|alta|veio|dobrou|duplicada|com, conta de luz|água|gás veio|absurda|alta|dobrou, conta veio,
      boleto, boleto não|errado|vencido|duplicado, segunda via, fatura, faturas, leitura estimada|errada|do, hidrômetro, contador, medidor, consumo de, kwh, metros cúbicos, potência contratada,
      taxa de|não|que|extra|escondida|por, taxas, tarifa de|nova|que, anuidade, mensalidade, mensalidade que, juros, multa de|por|contratual|rescisória, fidelização, fidelidade, cancelei e|mas|em|o|a|no,
      já cancelei, cancelamento não|negado, depois de cancelar|cancelado, continuam cobrando|a cobrar|descontando, continua cobrando|a cobrar, renovação automática, renovou sozinho|sozinha|automaticamente,
      renovaram, teste grátis|gratuito, período de teste|experiência, mês grátis, estorno, estornar, estornado, reembolso, reembolsar, reembolsado, ressarcimento, devolução do dinheiro|valor|#,
      devolver o|meu dinheiro|valor, devolvam, dinheiro de volta, vale-compra, vale em vez, voucher, crédito na loja, caução, sinal, depósito, cupom não, desconto não|que, promoção não,
      preço diferente|errado|no|anunciado, no caixa, na caixa, aumento de|da|do|abusivo, aumentou sem|de, aumentaram, reajuste, reajuste de, reajustaram, prêmio, prémio, mensalidades, franquia, parcelas,
      parcela, financiamento, empréstimo consignado, consignado, crédito habitação, prestação, cartão de crédito, pix não caiu|foi|chegou|sumiu, pix caiu em, transferência não|sumiu, salário não,
      caixa engoliu|comeu|não, engoliu meu|o|a, saldo errado|negativo|sumiu|bloqueado, dinheiro preso|bloqueado|retido|sumiu, dinheiro retido, valor retido|bloqueado|errado|a mais, nota fiscal,
      fatura com nif, nif na, iva, imposto, recibo, comprovante, comprovativo, cobrança, cobranças, negativado, negativada, negativaram, nome sujo, serasa, spc, dívida que, dívida paga, já paguei,
      já foi paga, portagem, portagens, pedágio, via verde, estacionamento, parquímetro, continuou a contar, ainda ia a contar, matrícula, placa errada, me devem, me deve #, devem-me, a mais na,
      euros a mais, reais a mais, € a mais, mais do que, o dobro, pagar duas vezes, paguei duas vezes, paguei e, consulta de emergência, em cada uma, roaming, extrato, no extrato, o que é essa taxa|cobrança,
      o que é essa, o que é esse, taxa de #, essa taxa, não credenciado, credenciado, reembolso negado, guia negada, sinal pago, cancelada por eles|vocês, cancelado por eles|vocês, vocês cancelaram,
      cancelaram a excursão|viagem, viagem cancelada, queremos o dinheiro, data do reembolso|pagamento, informem a data, por lei, prazo legal, trimestral, anual, ano inteiro, o ano todo, plano anual,
      tiraram da|três|duas|# ~ minha conta, tiraram três|duas, não comparecimento, desmarcada com, cancelei com # horas, consulta cancelada, rateio, aquecimento, condomínio, mês anterior, consumo real,
      casa vazia, apartamento vazio, geladeira desligada, estava viajando, arranhão que, danos que, aluguel de carro cobrou, combustível, tanque, limpeza especial, descontaram da caução, caução de, vistoria,
      devolver a caução, me devolvam a|os, recuperar meu dinheiro, recuperar o dinheiro, horas de estacionamento, contestar, contestação, mensalidades da, continuam tirando
    `,
  },
  {
    kind: 'billing',
    phrases: `
      fatura*, cobrança*, cobraram, cobrado, boleto*, débito*, taxa*, reembolso*, estorno*, pagamento*, assinatura*, renovação, mensalidade*, aumento, tarifa*, cupom*, saldo, transferência*, pix, extrato*,
      meu dinheiro, multa*, cashback
    `,
  },
  {
    kind: 'billing',
    weight: HINTS,
    phrases: `
      dinheiro, reais, euros, paguei, pago, pagar, caro, grátis, €, r$
    `,
  },
]
