import { TELLS, type Topic } from '../../topics.js'

/** How people were treated: by staff, on journeys, at appointments, with claims. */
export const treatment: readonly Topic[] = [
  {
    kind: 'service',
    weight: TELLS,
    phrases: `
      o técnico, técnico não|veio|nunca|disse|vai|faltou|vem, nenhum técnico, visita técnica, visita do técnico, consulta marcada|desmarcada|cancelada, desmarcaram, remarcaram, remarcado, marcaram para,
      agendamento, agendado, agendei, sala de espera, duas horas de espera, horas de fila|espera, fila de, na fila, um caixa aberto, uma só caixa, com má vontade, má vontade, má educação, mal-educad*,
      mal educad*, grosseir*, grosso, grossa, grosseria, estúpido com, estúpida com, arrogante, deboche, debochou, debochada, riu, riu-se, riram, riram-se, riu na, suspirou, revirou os olhos, gritou,
      gritou comigo, gritaram, berrou, desligou na|o, desligaram na|o|na minha, desligou-me, desligaram-me, me tratou|trataram|destratou, tratou-me, trataram-me, nos trataram|destrataram, destratado,
      destratada, humilhad*, racista, machista, homofóbico, comentário sobre, piada sobre, me chamou de, chamou-me, disse que ele|eu|a culpa, me mandou, mandou-me, nos expulsaram, expulsos, expulsaram,
      fomos expulsos, não deixaram|deixou ~ entrar|embarcar|subir, deixaram-nos, deixou-nos, nos deixaram no|na|para, ficamos na|no|sem, ficámos na|no|sem, deixado em terra, cadeirante, mobilidade reduzida,
      deficiente, deficiência, muletas, grávida, idosa, idoso, cão-guia, rampa, elevador quebrado|avariado, comissária, comissário, aeromoça, hospedeira, tripulação, balcão, check-in, embarque, overbooking,
      voo cancelado|atrasado|remarcado, cancelaram o|meu|nosso voo, perdi a conexão|o voo|a ligação, mala extraviada|perdida|não, perderam minha|a|a minha mala|reserva|bagagem, bagagem, sem mala,
      refeição sem|especial|que, celíaca, celíaco, revisor, fiscal, cobrador, motorista, taxista, passou direto, passou reto, não parou, arrancou com, arrancou sem, fechou a porta,
      comboio suprimido|parado|atrasado, trem parado|atrasado|lotado, ônibus não|nunca|quebrado|lotado, autocarro não|nunca, supressão, suprimido, paragem, ponto de ônibus, recepção, receção, recepcionista,
      quarto sujo|sem|com|diferente|não, lençóis, toalhas, frigobar, hotel, pousada, hostel, anfitrião, alojamento, hospedagem, café da manhã, pequeno-almoço, buffet, garçom, garçonete, empregado de mesa,
      mesa reservada, reserva sumiu|cancelada|não|perdida, nossa reserva, minha reserva, dentista, doutora, doutor, médica, médico, enfermeira, enfermeiro, clínica, consultório, hospital atendimento,
      pronto-socorro demora, lar de idosos, asilo, cuidadora, aparelho dental, diretora, diretor, gerente, supervisor, supervisora, encarregado, vendedora, vendedor, caixa do mercado, segurança da loja,
      leiturista, professora, professor, instrutor, autoescola, aulas, aula cancelada, curso cancelado, academia, ginásio, personal, cabeleireiro, salão, veterinário, pet shop, banho e tosa, creche, oficina,
      mecânico, perito, peritagem, vistoriador, sinistro, o sinistro, apólice, indenização, indemnização, seguradora, certidão de óbito, óbito, viúva, falecido, falecida, minha reclamação, reclamação n,
      processo n, protocolo, número de protocolo, protocolo aberto, mesmos documentos, mesma foto, mesmo formulário, já enviei|mandei ~ vezes, pedem de novo|outra, me pediu a, pediram outra vez,
      uma pessoa diferente, cada atendente, cada um diz, jogam de um, de setor em, empurra-empurra, jogo do empurra, passam a bola, transferem, transferida, transferido, telefonista, ura, musiquinha,
      música de espera, minutos na linha, no telefone, ao telefone, atendente, operador, operadora de, chatbot, robô, resposta pronta, instalador, instalação mal, obra, pedreiro, encanador, canalizador,
      eletricista, furou o cano|a parede, furaram, quebraram meu|minha|a|o, riscaram meu|o|a, estragaram meu|minha|a|o, prometeram, prometeu, promessa, ficaram de vir|ligar|retornar,
      ficou de vir|ligar|retornar, não apareceu ninguém, ninguém apareceu|veio, levei um bolo, deram bolo, empurrou minha|meu, agrediu, agressão, excursão, passeio, cruzeiro, cancelar só por,
      só por telefone, só pelo telefone, das # às # e, um suspiro, suspiro, começou com um suspiro, não tem consulta até, sem vaga até, vaga só em|para, dermatologista, dermato, especialista,
      autorização para, autorização da, cirurgia de|do|da, internação, lista de espera, cada pessoa diz|me, cada um fala, sou novo, sou nova, trocaram a pessoa, trocaram o gerente,
      explicar tudo desde|de novo, síndico, administradora, proprietário, imobiliária, aquecedor quebrado, água quente no, banho frio, banhos frios, dois peritos, se contradizem, contradizem, um culpa o,
      culpa do cliente, dizem que a culpa, estamos providenciando, providenciando, guia, ônibus sem, autocarro sem, cais, balsa, guarda-volumes, vestiário, aula particular, vender aula, me vender, insistem,
      insistência, ligações de telemarketing, telemarketing, ligam todo dia, formulário recusado, papel que falta, carimbo, cartório, devolução do carro, devolvi o carro, aluguel de carro, locadora,
      vídeo não vale, o nosso papel, parachoque, para-choque, gerente não atende, procon já, juizado
    `,
  },
  {
    kind: 'service',
    phrases: `
      funcionário*, atendente*, atendimento, técnico*, motorista*, caixa do, médico*, consulta, professor*, suporte, chat, sac, fila, filas, reserva*, quarto*, hotel*, curso*, voo*, trem, comboio, ônibus,
      autocarro, metrô, assento*, agência*, loja*, reclamação, desculpa*, resposta, retorno, protocolo*
    `,
  },
]
