import type { HarmWords } from '../harm.js'

/** Facts that tell how much harm there is, whatever the tone. */
export const harm: HarmWords = {
  harms: [
    {
      is: 'exposed',
      phrases: `vejo|vemos|aparecem ~ os? dados|faturas|pedidos de outra|outras|outro, dados de outra pessoa|cliente, dados de clientes ~ expostos|públicos, vazaram meus dados`,
    },
    {
      is: 'fraud',
      phrases: `compras que não fiz|reconheço, compra não reconhecida, pix que não fiz, limparam minha conta, clonaram meu cartão, cartão clonado, usaram meu cartão, entraram na minha conta`,
    },
    {
      is: 'in-court',
      phrases: `meu advogado, procon, processo judicial, entrar na justiça, pequenas causas, boletim de ocorrência`,
    },
    {
      is: 'many-hit',
      phrases: `todos os clientes ~ sem, milhares de clientes|pessoas sem, bairro todo|inteiro sem, cidade toda|inteira sem, brasil todo|inteiro sem`,
    },
    {
      is: 'money-gone',
      phrases: `cobraram|cobrado|cobrou|cobrança duas|três|# vezes, em dobro, cobrança duplicada, me cobraram # , cobraram a mais, sem reembolso, sem estorno, não devolvem|devolveram|estornaram ~ dinheiro|valor, reembolso ~ ~ não|nunca, esperando ~ ~ reembolso|estorno, paguei ~ ~ nada|nunca|não, dinheiro ~ ~ sumiu|preso|bloqueado|retido, me devem # , salário ~ não`,
    },
    {
      is: 'data-gone',
      phrases: `perdi|perdemos ~ ~ fotos|arquivos|dados|conversas|tudo|progresso, sumiram ~ ~ fotos|arquivos|dados|conversas, apagaram ~ ~ fotos|arquivos|dados|conta, anos de fotos|trabalho, sem backup`,
    },
    {
      is: 'shut-out',
      phrases: `conta bloqueada|suspensa|banida|encerrada|desativada, bloquearam|suspenderam|baniram minha conta, não consigo entrar|acessar ~ na|minha, sem acesso à|a minha`,
    },
    {
      is: 'too-late',
      phrases: `perdi|perdemos|vou perder o|a|meu|minha voo|prova|consulta|casamento|ônibus|conexão|emprego, era para hoje|ontem|amanhã, a prova é amanhã|hoje, o aniversário|casamento é|era ~ hoje|amanhã, vence hoje|amanhã`,
    },
    {
      is: 'cut-off',
      phrases: `sem luz|água|gás|internet|energia|telefone desde|há|faz|o, # dias|horas sem luz|água|internet|energia, <número> dias|horas sem luz|água|internet|energia, não consigo|posso trabalhar|vender, loja|restaurante|empresa ~ parada|parado|fechada, perdendo vendas|clientes, presos no aeroporto, sem remédio|medicação`,
    },
    {
      is: 'faulty',
      phrases: `chegou|veio quebrado|quebrada|estragado|danificado|com defeito|rasgado|vencido, quebrou com|em|no, parou de funcionar com|em|no, não liga`,
    },
    {
      is: 'misbehaves',
      phrases: `app|aplicativo trava|fecha|não|cai, tela preta|branca, dá erro ao|quando, não carrega, não atualiza`,
    },
    {
      is: 'mix-up',
      phrases: `produto|pedido errado, veio outro|outra|errado, entregue a outra|em outro, consta como entregue, diz entregue, perderam meu|minha, mala extraviada|perdida, pacote perdido|extraviado`,
    },
    {
      is: 'kept-waiting',
      phrases: `ninguém responde|atende|retorna, sem resposta, sem retorno, esperando há|desde|faz, # ligações, # protocolos, técnico não veio|apareceu, horas no telefone, horas de espera|fila`,
    },
    { part: 'amount', negated: 'keep', phrases: `$, # <moeda>, <número> <moeda>, mil <moeda>` },
    {
      part: 'taken',
      phrases: `cobraram, cobrado, cobrou, debitaram, debitado, descontaram, tiraram, sacaram`,
    },
    { part: 'refund', phrases: `reembolso, estorno, meu dinheiro, repasse, caução, devolução` },
    { part: 'waiting', phrases: `esperando, aguardando, ainda` },
    { part: 'nothing', negated: 'keep', phrases: `nada, nunca, e nada, não chegou` },
    { part: 'paid', phrases: `paguei, já paguei, pago, comprei` },
    {
      part: 'private',
      phrases: `saldo, cpf, nif, rg, dados pessoais, meus dados, prontuário, processo clínico, exames de, senha, senhas, número do cartão, extrato, diagnóstico, endereços, moradas, receitas de, fotos íntimas, conversas, palavra de segurança, ficha`,
    },
    {
      part: 'seen',
      phrases: `vejo, vemos, me aparece, aparece-me, aparecem, à vista, visíveis, visível, públicos, públicas, expostos, expostas, publicaram, vazados, vazadas, vazaram, vazou, pode ver, podem ver, sabendo, sabia, sabiam, na mão de, recebi por engano, em cópia, saiu daí`,
    },
    {
      part: 'other',
      phrases: `de outra pessoa, de outro cliente, de outra cliente, de outro usuário, de outro utente, de uma tal, de um tal, de outra senhora, de um senhor, alheio, alheios, de um desconhecido, de desconhecidos, de outros clientes, de outras pessoas`,
    },
    {
      part: 'crowd',
      phrases: `todos os clientes, todos os usuários, todos os moradores, milhares de pessoas, milhares de clientes, centenas de pessoas, centenas de clientes, o bairro todo, bairro inteiro, o prédio todo, a cidade toda, cidade inteira, o hospital inteiro, a escola inteira`,
    },
    { part: 'trouble', phrases: `afetados, afetadas, sem serviço, não funciona, fora do ar` },
    {
      part: 'day',
      phrases: `na segunda, na terça, na quarta, na quinta, na sexta, no sábado, no domingo, sexta, amanhã, hoje, esta noite, esta tarde, dia #, em # horas, em # dias, depois de amanhã`,
    },
    {
      part: 'event',
      phrases: `casamento, aniversário, prova, exame, entrevista, funeral, velório, batizado, formatura, viagem, voo, mudança, consulta, cirurgia, julgamento, concurso, visto, passaporte, licitação, folha de, aluguel, renda, salário, irs, imposto, matrículas, prazo, estreia, festa`,
    },
    {
      part: 'missed',
      phrases: `perdi, perdemos, vou perder, vamos perder, cheguei atrasado, não chego, tive que cancelar, fiquei de fora, para um dia depois, depois do casamento`,
    },
    {
      part: 'essential',
      phrases: `luz, água, gás, aquecimento, energia, eletricidade, medicação, remédio, remédios, insulina, cadeira de rodas, único cartão, leite especial`,
    },
    {
      part: 'lacking',
      negated: 'keep',
      phrases: `sem, não há, não temos, não tenho, ficamos sem, cortaram, cortaram-nos, me cortaram`,
    },
    {
      part: 'trade',
      phrases: `minha loja, meu negócio, meu restaurante, minha pizzaria, minha empresa, meus clientes, minha oficina, nossa loja, nossa empresa, nossos clientes, minha clínica, meus funcionários, maquininha, minhas notas, meu contador, escola de, uma pizzaria, um restaurante`,
    },
    {
      part: 'halted',
      phrases: `parado, parada, parados, sem vender, sem poder, sem cobrar, sem faturar, sem atender, não consigo cobrar, não consigo vender, não consigo faturar, não consigo trabalhar, perdendo vendas, perdendo clientes, fechado, a zeros, zerado, não fez o repasse, duplicou`,
    },
    {
      part: 'dead',
      phrases: `fora do ar, caído, morta, morto, não funciona, não carrega, não liga, não abre, não entra`,
    },
    { part: 'home', phrases: `casa, apartamento, quarto, kitnet, banheiro, casa de banho, teto` },
    {
      part: 'unfit',
      phrases: `inundado, inundada, alagado, alagada, alagou, inundou, mofo, bolor, baratas, ratos, percevejos, infiltração, infiltrações, inabitável, sem água quente, sem aquecimento`,
    },
    {
      part: 'care',
      phrases: `consulta, cirurgia, operação, tratamento, receita, exame, radioterapia, quimio, reabilitação, fisioterapia, prótese`,
    },
    {
      part: 'withheld',
      phrases: `não me dão, se recusam, se recusa, recusam, não autorizam, não autoriza, negaram, negada, negado, retêm, retido, retida, bloqueado, bloqueada, rejeitaram, não me pagam, me deve, me devem, não fez o repasse, não caiu`,
    },
    {
      part: 'traveller',
      phrases: `voo, aeroporto, viagem, comboio, trem, hotel, reserva, passagem, bilhete, escala, embarque`,
    },
    {
      part: 'abandoned',
      phrases: `largados, largado, presos, não existe, cancelado, cancelaram, overbooking, sem assento, sem quarto, nos deixaram, remarcado, remarcaram`,
    },
    {
      part: 'goods',
      phrases: `mesa, cadeira, sofá, colchão, berço, cafeteira, máquina de café, geladeira, frigorífico, fogão, máquina de lavar, forno, televisão, tv, celular, telemóvel, tablet, notebook, portátil, relógio, tênis, sapatos, sapatilhas, casaco, vestido, camisa, camisola, calças, mochila, mala, brinquedo, patinete, trotinete, bicicleta, fone, fones, liquidificador, aspirador, frigideira, panela, lâmpada, produto, aparelho, peça, parafuso, espuma`,
    },
    {
      part: 'broken',
      phrases: `quebrado, quebrada, quebrou, partiu, partido, partida, defeituoso, torto, torta, bambo, desbotou, descosturou, descoseu, pinga, pingando, vaza, descolou, furo, furado, mal costurado, mal montado, rachado, rachada, riscado, riscada, soltou, saiu sozinho, não fecha, não encaixa, afundou, some, apita, pisca, costurada por cima`,
    },
    {
      part: 'software',
      phrases: `app, aplicativo, aplicação, jogo, site, programa, atualização, versão, legendas, missão, mapa, painel, sincronização, portal`,
    },
    {
      part: 'amiss',
      phrases: `fecha sozinho, trava, travando, congela, não salva, não guarda, não sincroniza, duplicou, ao contrário, dessincronizado, sumiram, reproduzível, não responde, tela branca, tela preta, ecrã preto`,
    },
    {
      part: 'culprit',
      phrases: `um golpista, golpistas, hackers, um hacker, burlões, alguém entrou, se passou por, se passando por, fazendo-se passar`,
    },
    { part: 'twice', phrases: `duas vezes, em dobro, duplicado, três vezes, em duplicado, os três` },
    {
      part: 'trifle',
      negated: 'keep',
      phrases: `
        nada grave, bobagem, propaganda, propagandas, anúncio, anúncios, logo, musiquinha, nome novo, enquete, cookies, mascote,
        não é o fim do mundo, sem pressa, não é urgente, não tenho pressa, nada demais, nada de mais, coisa boba, besteira, besteirinha, detalhezinho, um detalhe, só um detalhe, fora isso tudo bem|perfeito|ótimo, de resto tudo bem|perfeito|ótimo, erro de digitação, erro de português, erro de ortografia, gralha, newsletter, boletim, e-mails de propaganda, bastava uma mensagem, uma mensagem já, quando puderem, quando der, achei graça, dei risada, ri muito, centavos, cêntimos, uns centavos
      `,
    },
  ],
  classes: {
    moeda: 'reais real euros euro dólares pila pilas contos conto paus mangos cêntimos centavos',
    número: 'dois duas três quatro cinco seis sete oito nove dez quinze vinte trinta várias vários',
  },
}
