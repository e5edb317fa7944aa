import type { FieldWords } from '../../by-field.js'

/** Further words for what fails, is missing, comes late, costs what it should not: trade by trade. */
export const troubles: FieldWords = {
  'does-not-work': `
    não liga mais, não liga nem, não acende|abre|carrega|conecta|grava|imprime|lê|toca|gela|esquenta|aquece|envia|salva|atualiza|reconhece|passa|sai|baixa|pega,
    não <pron> abre|carrega|conecta|grava|reconhece, já não liga|abre|carrega|funciona|grava,
    não tá|está funcionando|abrindo|carregando|indo|pegando|rodando|salvando|entrando|a funcionar|a abrir|a carregar|a dar,
    parou de funcionar|carregar|responder|gelar|pegar|abrir|ligar|sincronizar|tocar|enviar, deixou de funcionar|carregar|responder|ligar|dar|abrir, morreu, morta desde, morto desde, morta todas,
    maquininha morta, mortos desde, pifou de vez, pifada, bateu as botas, deu tilt, deu pane, roda roda, rodinha girando, rodinha infinita, fica rodando, fica girando,
    fica carregando|a carregar|pensando|em branco|na tela|preso, ficou preso|parado|em branco|na tela, carregando infinitamente|eternamente|sem, carrega e não, não sai do|da lugar|tela, não passa do|da|de,
    não passa nenhum, não aceita nenhum|o|a|meu|minha, recusa todos|todas|meu|o, recusado em, recusado sem, cartão recusado, cartões recusados, sem sinal de vida, não dá para <fazer>, não dá pra <fazer>,
    não tem como <fazer>, funciona quando quer, uma hora funciona, de vez em quando funciona, só funciona, sem funcionar, inoperantes, nao presta, não presta para nada, não serve para, não anda, congelou,
    congelada, congelado, enlouqueceu, ficou doido, ficou doida, endoidou, endoideceu, encravou, encrava, encravado, bloqueia a meio, bloqueou a meio, a meio desliga, apaga sozinho|sozinha, apagou e não
  `,
  defect: `
    quebrou no|na|com|em|logo|de|dentro, quebrou-se, partiu no|ao|logo, rachou, rachou no, trincou, trincado, trincada, descolando, descolou-se, descosturando, descoseu, rasgou, rasgou no, derreteu,
    derretendo, amoleceu, amolecida, entortou, entortado, enferrujou, enferrujada, desbotado, furou, estufou, estufado, estourou, queimou no|na|o|a|meu|minha, queimou-se, descascou, descascando,
    soltou a|o|na|no, soltando, solta tinta|pelo|fios|pedaços, se soltou, se quebrou, se partiu, se desfez, desmanchou, desmontou, caiu a|o ~ botão|alça|sola|tampa, caiu três vezes, caiu duas vezes,
    na primeira lavagem|chuva|vez|semana|viagem|subida, no primeiro uso|dia|mês|banho|passeio|jogo, no segundo dia|uso|mês, na segunda vez|lavagem|semana, com # dias|semanas|meses de uso,
    com <número> dias|semanas|meses de, depois de # dias|meses|semanas de, durou #, durou <número>, não durou nem|um|uma|dois|duas, não aguentou nem|um|a|o, tem # meses e, tem dois meses e, comprei há #,
    comprado há #, de papelão, de brinquedo, guardou a água, deixa entrar água, deixa passar água, entra água, mete água, verte água|óleo, vaza água|óleo|gás, escorre, zumbe,
    barulho estranho|infernal|de|insuportável, faz barulho, faz um barulho, ruído estranho|constante|infernal, esquenta demais|muito, aquece demais|muito, descarrega em|sozinho|rápido,
    bateria não|dura|viciada|viciou, não segura carga, veio quebrado|quebrada|rachado|trincado|riscado|riscada|amassado|amassada|torto|torta|com defeito|defeituoso|usado|usada,
    vieram quebrados|quebradas|tortos, veio com defeito, defeito de, avariou, avariou-se, empenado, empenada, manco, manca, mal costurado|costurada|montado|montada|colado|impresso|feito|feita,
    calcula errado|mal, conta errado|mal, soma errado|mal, imprime errado, exporta errado|mal, importa errado|mal, sincroniza mal, traduz mal|errado, arredonda errado|mal, mostra errado, marca errado,
    duplica, duplica tudo, duplicados, em duplicado, triplica, troca os|as|o|a, trocou os|as, embaralha, embaralhou, mistura os|as|o, confunde, confunde ~ com, salta da|do|a|o, pula da|do|a|o, pulou da,
    passa da página, repete a|o, apaga os|as|o|a|tudo, apagou os|as|o|a|meu|minha|tudo, apagou-me, apaga-me, come os|as, comeu os|as|o|a|meu, engole os|as|o, perde os|as|o|a, perdeu os|as, fica só o|a,
    só grava|guarda|salva, grava só|tudo menos, volta pro zero|começo|início, volta ao zero|início|começo, voltou ao zero, zera, zerou meu|minha, reseta, resetou, se reseta, invertido, invertida,
    invertidos, de cabeça pra baixo, não batem, não bate com, não fecha a conta, negativos, dias negativos, números negativos, trava, trava toda, trava tudo, travou tudo, travadão, lagado, laga, lagando,
    tela azul|preta|branca, ecrã preto|azul|branco, piscando, fora de sincronia, dessincronizado, dessincronizada, chiado, picotando, cortando o, sumindo, some sozinho
  `,
  condition: `
    cheiro de esgoto|mofo|queimado|gás|podre|cigarro|peixe|urina, cheira a esgoto|mofo|queimado|podre|tabaco|xixi, cheirava a, cheirando a|mal, fedia, fedor, gosto de sabão|plástico|metal|podre|ranço,
    gosto estranho, sabe a plástico|sabão|metal|ranço, sabia a, azedo, azeda, azedou, estragados, passado do prazo, fora do prazo|da validade, vencidos, com bicho|bichos, um bicho, larvas, moscas,
    percevejos, carrapato, fio de cabelo, caco, cacos, cru por dentro, meio cru, mal cozido|passado, queimado por, borrachudo, borrachuda, duro igual|como, dura igual|como, seco igual|como, salgado demais,
    lençol sujo, lençóis sujos|manchados, quarto sujo|mofado|fedendo, sem limpar, não limparam, nunca limparam, pelos no|na, poeira por|em, banheiro sujo|entupido|imundo,
    casa de banho suja|entupida|imunda, entupido, entupida, goteira, goteiras, sem água quente, água fria no, barulho a noite, lotados, superlotada, apinhado, apinhada, diferente da foto|do|da,
    nada a ver com a|o, não se parece, não é o que|igual, outro modelo, outra marca, outra cor, outro tamanho, derretidos
  `,
  problem: `
    vocês esqueceram, esqueceram o|a|de|meu|minha|da|do, esqueceu o|a|de|da, esqueceram-se, esqueceu-se de, se esqueceram, perderam o|a|meu|minha|nossa|os|as, perderam-me, perderam-nos, me perderam,
    extraviou-se, sumiu com, sumiram com, sumido, sumida, desaparecido, evaporou, evaporaram, evaporou-se, escafedeu, virou fumaça, não existe no|mais, não consta, não constam, não consta nada,
    nao apareceu no, sem pedir, sem explicações, sem justificativa, de um dia pro|para, da noite pro|para, erro deles|vosso|de vocês|seu, culpa deles|vossa|de vocês, por erro deles|vosso|de vocês,
    número errado, morada errada, pessoa errada, data errada, horário errado, placa errada, informação errada, me informaram errado, informaram mal, mal informado, mal informada, me deixou sem,
    me deixaram sem, deixou-me sem, deixaram-me sem, nos deixou sem, nos deixaram sem, deixaram-nos sem, fiquei sem, ficamos sem, ficámos sem, muito a desejar, furaram o|a|meu|minha, furou o|a|meu|minha,
    quebraram o|a|meu|minha, quebrou o|a|meu|minha, riscaram o|a|meu|minha, estragaram o|a|meu|minha, estragou o|a|meu|minha, estragaram-me, partiram-me, inundou, alagou, alagado, alagada
  `,
  unresolved: `
    continuo à espera, continuo esperando|sem, continuamos esperando|sem|à espera, sigo esperando|sem|no aguardo, seguimos esperando|sem, ainda esperando, ainda à espera, ainda estou esperando|à espera,
    ainda aguardo, ainda aguardando, aguardo há, aguardando há|desde, estou há #, estou há <número>, estamos há #, estamos há <número>, tô há #, tô há <número>, à espera há|desde,
    continua parado|parada|bloqueado|bloqueada|quebrado|igual|fora|na mesma, continua em análise|aberto|pendente, segue parado|parada|bloqueado|bloqueada|fora|em análise, em análise há|desde,
    aguardar a análise, em processamento há|desde, em tratamento, em aberto, sem novidades, sem notícias, nenhuma notícia, nenhuma novidade, não desenrola, enrolando, me enrolam, estão me enrolando,
    estão enrolando, embromação, empurram, empurrando com, empurra pra, jogo de empurra, um joga pro, joga pro outro, jogam pra, me jogam de, de um setor, passam a bola, passam de um, a passar a bola,
    dizem que é com, diz que é com, não é com eles, pedem de novo|outra|mais, pede de novo|outra, pedem sempre, pediu a ~ cinco|três|quatro vezes, me pediu a ~ cinco|três|quatro vezes,
    pela terceira|quarta|quinta vez pedem, começar do zero, do zero outra, volta à estaca zero, estaca zero, cada vez uma, de cada vez uma, cada hora uma, cada atendente, fechado por inatividade,
    chamado fechado, chamado foi fechado, encerraram o|meu|a, encerrado sem, fecharam o|meu|a chamado|ticket|reclamação|caso, deram como|por resolvido|resolvida, consta como resolvido, arquivaram,
    ninguém resolve|faz|sabe|resolveu, não resolve nada, nada resolvido, não fizeram nada, não fez nada, nem olhou, nem olharam, passou e foi embora, acenou e foi, foi embora sem, foram embora sem,
    veio e não, mal consertado, consertaram mal, voltou igual|com o mesmo|pior, igual a antes, paguem o que, não é resposta, isso não é resposta
  `,
  money: `
    me cobrou, me cobram, cobram-me, nos cobrou, nos cobram, cobra em|por|uma|o ~ cada, cobra consulta|taxa|multa, cobrou de novo|em|duas|uma|por|a mais, cobraram de novo|em|duas|uma|por|a mais,
    cobrando de novo|em|duas|por|taxa, a cobrar por|em|de, me debitaram, debitaram-me, debitaram da|na|duas|o|a, me descontaram, descontaram-me, descontaram da|na|do, me passaram ~ cobrança,
    me passaram o cartão, passaram o cartão|duas, me meteram, meteram-me, empurraram um|uma|seguro|serviço, me empurraram, que não pedi|contratei|autorizei|fiz|reconheço|usei|assinei|solicitei,
    que nunca pedi|contratei|autorizei|fiz|assinei|usei, que eu não pedi|contratei|autorizei|fiz|reconheço, que eu nunca pedi|contratei|autorizei|fiz|assinei, nunca contratei, nunca autorizei,
    nunca assinei, nunca pedi, não autorizei, não contratei, não reconheço, o dobro, o triplo, o dobro do|da, dobrou, triplicou, dobrou de, conta dobrou, conta veio, veio # a mais, veio o dobro,
    conta de #, multa de #, taxa de #, # reais a mais|de taxa|de multa|de juros, # euros a mais|de taxa|de multa, # € a mais|de taxa, ficaram com o|a|meu, ficou com o|a|meu, ficam com o|a|meu, retiveram,
    retida, retêm, dinheiro preso, dinheiro bloqueado, meu dinheiro preso|bloqueado|retido|sumiu, sumiu meu dinheiro, sumiu o dinheiro, sumiu dinheiro, sumiram #, sumiu #, engoliu meu|o|a|minha,
    comeu meu|o|a ~ cartão|dinheiro, caixa engoliu, não caiu na|o|meu, pix não caiu, não me pagaram|pagam|pagou, não pagaram, estão me devendo, aumentou sem|de|do, aumentaram sem|de|a|o, reajuste de #,
    reajuste abusivo|sem, subiu de #, subiu sem, subiram sem|o|a, sem me avisar, mesmo depois de cancelar|cancelado, depois de cancelar, depois de cancelado|cancelada, mesmo cancelado|cancelada,
    já cancelado|cancelada, já tinha cancelado, já cancelei, cancelei há|em|no, continuam a cobrar|cobrando|debitando, continua a cobrar|cobrando|debitando, segue cobrando, seguem cobrando,
    continua vindo a, negativaram meu|o meu, nome sujo, sujaram meu, meu nome no|na serasa|spc, dívida que não|já|nunca, dívida paga, cobrança de dívida, ligando pra cobrar, ligam cobrando,
    paguei duas vezes|em dobro, pago duas vezes, pagar duas vezes, paguei por nada|e não|e nada, pagando por|sem, pago pra|para quê, tô pagando por, preço diferente|errado, preço mudou,
    no caixa era|deu|saiu, na caixa era, desconto não|sumiu|prometido, cupom não, promoção não, não honraram, não aplicaram o, não respeitaram o, prometeram #, taxa escondida|surpresa,
    letras miúdas|pequenas, ia a contar, continuou a contar, continuou contando, sessão não
  `,
  refund: `
    devolvam o|a|meu|minha, devolve meu|o|a, devolva meu|o, quero o meu dinheiro, o meu dinheiro de volta, quero reembolso|estorno, quero o reembolso|estorno, exijo reembolso|estorno|o,
    cadê meu estorno|reembolso|dinheiro, cadê o estorno|reembolso|dinheiro, estorno não|nunca|prometido, estorno que não|nunca, reembolso não|nunca|prometido|negado, sem reembolso, sem estorno,
    não reembolsam|estornam|devolvem, não reembolsaram|estornaram|devolveram, não me devolvem|devolveram|reembolsaram|estornaram, nunca devolveram|estornaram|reembolsaram, recusam o reembolso,
    só oferecem voucher|vale|crédito, só voucher, voucher em vez, vale em vez, quem me paga, quem vai pagar, quero ser ressarcido|ressarcida, quero a troca, quero trocar, trocam-me o|a, trocam o|a,
    quero cancelar e, direito de arrependimento, direito de resolução, garantia legal
  `,
  'not-delivered': `
    não chegou até|ainda|nada|meu|minha|o|a, ainda não chegou|chegaram|recebi|entregaram|veio, até agora nada|não, até hoje não|nada, nunca chegou|chegaram|veio|entregaram|recebi, não entregaram|entregam,
    nunca foi entregue, não recebi nada|o|a|meu|minha, não mandaram, não enviaram, não despacharam, parado em|na|no|desde|há, parada em|na|no|desde|há, parado há, # dias parado|parada, # dia parado|parada,
    <número> dias parado, preso na alfândega|em, retido na, cadê meu|minha|o|a|os|as ~ pedido|encomenda|pacote|entrega|compra|livro|presente|mala, cadê o entregador,
    onde está|anda|para ~ encomenda|pedido|pacote|mala, que é feito da|do, sumiu meu pacote|pedido, sumiram com meu|minha|o|a, extraviaram meu|minha|a|o,
    deixaram no|na|com|em|o|a ~ vizinho|portaria|chuva|rua|calçada|chão, deixou no|na|com|em ~ vizinho|portaria|chuva|rua|calçada|chão, largaram no|na|em, jogaram por|no|na|o pacote, jogou o|a|por|no|na,
    atiraram por|com|o|a, por cima do muro|portão, na chuva, à chuva, no lixo, entregaram pro|para|no|na|a|ao|em ~ vizinho|errado|outro|outra|errada, entregue a outra|um|outro|ninguém,
    entregue em outro|outra, entregue no endereço|vizinho|prédio, assinaram no meu|por, assinatura que não, diz que entregou|entregaram, dizem que entregaram|entregou, consta entregue, consta como,
    aparece como entregue, como entregue e, não tocaram|tocou a|o|campainha|interfone, nem tocou|tocaram, sem tocar, sem interfonar, interfone mudo, eu estava em casa, estávamos em casa,
    passei o dia em casa, passei o dia esperando, ausente mas, tentativa que, veio outro|outra, veio errado|errada|trocado|trocada|incompleto|faltando|metade|vazio|vazia|aberto|aberta|amassado|molhado,
    vieram errados|trocados|faltando|dois|duas, chegou outro|outra|errado|errada|trocado|trocada|incompleto|faltando|metade|vazio|vazia|aberto|aberta|molhado|molhada, chegou sem o|a|os|as,
    veio sem o|a|os|as, veio só|a metade|um, chegou só|a metade, faltou o|a|um|uma|metade, faltou item, faltando item|itens|o|a|um|uma, falta um|uma|o|a|metade, faltam #, faltam dois|duas|três|os|as,
    no lugar do|da|dos|das|de ~ veio|mandaram|recebi, em vez do|da|de|dos ~ veio|mandaram|recebi|enviaram, mandaram o|a|um|uma|dois ~ errado|errada|trocado, mandaram outro|outra,
    enviaram o|a|um|uma ~ errado|errada|trocado, enviaram-me um|uma|o|a, mandaram-me um|uma|o|a, pedi ~ e veio|chegou|mandaram|recebi|entregaram, pedi um|uma ~ recebi,
    era pra|para chegar|ter|estar|entregar, devia ter chegado, devia chegar, deveria ter chegado, deveria chegar, prometido para|pra, prometida para|pra, previsto para|pra ontem, entrega prevista,
    entrega era, prazo era, prazo estourado|vencido|venceu, cancelaram minha entrega, reagendaram a entrega, remarcaram a entrega, voltou pro|ao|para remetente, devolvido ao remetente,
    devolveram ao remetente, endereço não encontrado|existe|incompleto, caixa vazia, pacote vazio|violado|aberto, caixa violada|aberta|amassada, veio pedra|tijolo
  `,
  delay: `
    é de janeiro|fevereiro|março|abril|maio|junho, atraso de, com atraso, # minutos de atraso, # horas de atraso, atrasou #, saiu atrasado|atrasada, chegou atrasado|atrasada|tarde|depois,
    chegaram atrasados|tarde|depois, tarde demais, parados na|no|em, presos na|no|em|dentro, preso no|na aeroporto|pista|trem, dentro do avião|ônibus|trem|comboio, na pista, demora absurda, demora de
  `,
  'time-spent': `
    tem # <tempo> que|já, tem <número> <tempo> que|já, já são # <tempo>, já são <número> <tempo>, já vai # <tempo>, já vão # <tempo>, já lá vão # <tempo>, já lá vão <número>, lá se vão, já se passaram #,
    já se passaram <número>, passaram # <tempo> e, passaram-se #, há quase um|dois|três, há mais de um|uma|# |dois|duas|três, faz mais de, mais de um mês|ano, mais de uma semana|hora, # horas para|pra,
    # dias para|pra, # semanas para|pra, # meses para|pra, duas horas para|pra, uma hora para|pra, um mês para|pra, dois meses para|pra, três semanas para|pra, desde ontem às, desde o dia #,
    estamos em agosto|setembro|outubro|novembro|dezembro|maio|junho|julho, hoje é dia #, terceiro dia, segundo dia sem, quarto dia, quinto dia, pelo segundo|terceiro|quarto|quinto dia, terceira semana,
    segunda semana, terceira vez, quarta vez, três vezes no|na mesmo|mesma, na plataforma|estação esperando, na parada esperando, estou esperando, à espera do|da|de|que, na fila há|desde, fila de #,
    fila enorme|gigante|quilométrica|interminável, horas na fila, horas na linha, # minutos na linha, espera interminável|infinita|eterna, demorou #, demorou <número>, demoram #, demora #
  `,
  deadline: `
    prazo é|acaba|termina|vence|amanhã|hoje, vence hoje|amanhã, prazo final, até amanhã, imposto de renda, irs, declaração, salários, sem poder trabalhar|vender|atender|receber|cobrar,
    não consigo trabalhar|vender|atender|receber|cobrar, não conseguimos trabalhar|vender|atender|receber|cobrar, não posso trabalhar|vender|atender, impossível trabalhar, desmarquei, desmarcar pacientes,
    doentes, meus clientes, os meus clientes, # clientes, clientes esperando|na fila|reclamando, perdendo clientes|vendas|dinheiro|pedidos, a perder clientes|vendas|dinheiro,
    perdi clientes|vendas|dinheiro|a venda, perdemos clientes|vendas|dinheiro, prejuízo, prejuízo de, restaurante lotado|cheio, loja cheia|lotada, casa cheia, salão cheio,
    fechar a loja|o restaurante|mais cedo, tive que fechar, tivemos que fechar, loja parada|fechada, empresa parada, produção parada, anotando fiado, vivo disso, vivemos disso, é meu sustento,
    meu sustento, meu ganha-pão, pagar o aluguel|a renda, aluguel vence, boletos vencendo, show é hoje, o show é, show hoje, concerto é hoje, jogo é hoje, evento é hoje|amanhã, estamos na porta,
    na porta do show, prova amanhã|hoje|é, exame amanhã, vestibular, enem, entrevista amanhã|hoje, casamento amanhã|sábado|é|no, velório, funeral, enterro, aniversário amanhã|hoje|é, viajo amanhã|hoje|em,
    viagem amanhã|é|hoje, voo amanhã|hoje|é|sai, embarco amanhã|hoje|em, em # horas, daqui a # horas, com um bebê, com bebê, com um bebé, bebê recém-nascido, recém-nascido, crianças pequenas,
    com duas crianças, com três crianças, idosa de #, idoso de #, mãe de # anos, pai de # anos, pai tem # anos, mãe tem # anos, vó de # anos, avó de # anos, acamado, acamada, cadeirante,
    cadeira de rodas do|da, sem remédio, remédio da|do, remédios da|do, medicação, medicamento, insulina da|do, dormimos no|na|em, dormi no|na, dormindo no|na, sem ter onde, sem dinheiro pra|para,
    sem um tostão|centavo, todas as minhas economias, tcc, dissertação, anos de trabalho|fotos, fotos do casamento|da minha|do meu, frio de # graus, sem aquecimento, sou médica, dou consultas, dou aulas,
    trabalho em casa, trabalho de casa, teletrabalho
  `,
  lockout: `
    bloquearam meu|minha|a minha|o meu, bloqueou meu|minha, bloquearam-me, bloquearam sem, bloqueado sem, bloqueada sem, suspenderam meu|minha|a minha, suspensa sem, suspenso sem, encerraram minha|a minha,
    baniram, fui banido|banida, token preso|bloqueado|não, meu token, troquei de celular e, troquei de número e, mudei de número e, mudei de telemóvel e, código não chega|vem|chegou|veio,
    nunca chega o código, código vai para|pro|pra, manda o código para|pro|pra, número antigo, não reconhece meu|minha|o|a rosto|senha|digital|cara, não me reconhece, não aceita minha|a senha|selfie|foto,
    senha não|errada|inválida, diz que não existo, não existo, não existe cadastro, cpf não encontrado, sem acesso à|a|ao minha|conta|app|email, perdi o acesso|acesso, não tenho acesso,
    não tenho mais acesso, sumiu do meu, ingresso sumiu, ingressos sumiram, transferi ~ e sumiu
  `,
  safety: `
    cheira a gás, fuga de gás, monóxido, queimadura de, queimadura no|na|em, queimaduras no|na|de, me queimei, queimei a|o|meu|minha, queimou minha|meu|a ~ mão|filho|filha|pele|rosto|perna, se queimou,
    queimou-se com, cortei a|o|meu|minha, me cortei, cortou-se, levei choque|um choque, levei um choque, tomei choque|um choque, deu choque, apanhei um choque, engasgou, engasgou-se, rosto inchado|inchou,
    olho inchado|fechou, inchou meu|minha|o|a, fiquei com queimadura|bolhas|o rosto|a cara, choque anafilático, fui parar no|na|às hospital|pronto|emergência|urgências, parar no hospital|pronto-socorro,
    acabei no hospital, acabámos no hospital, nas urgências, laudo da|do, pegou fogo no|na, incendiou, em chamas, princípio de incêndio, freio falhou, sem freio, travões falharam, sem travões,
    caiu em cima, despencou, desabou, desmoronou, intoxicação, intoxicados, intoxicada, salmonela, caco de vidro, vidro no|na|dentro, lâmina no|na, pulso quebrado, braço quebrado, empurrou minha mãe|avó
  `,
  breach: `
    empréstimos no meu nome, empréstimo no meu nome, empréstimo em meu nome, fizeram empréstimo|empréstimos|# empréstimos, fizeram # empréstimos, contrataram em meu|no meu, dívida contratada,
    em meu nome sem, no meu nome sem, pix que não fiz|eu não, pix não reconhecido, transferências que não, transferência que não, compra que não fiz|reconheço, não fui eu, não fui eu que,
    celular que não é meu, selfie que não, limparam minha|a minha|a conta, esvaziaram minha|a, rasparam minha|a, zeraram minha|a, alguém entrou|acessou|usou|está usando|acedeu, entraram na minha,
    entraram no meu, invadiram minha|meu|a minha|o meu, acesso de outro, login de outro, dados de outra|outro pessoa|cliente|paciente, exames de outra|outro, exame de outra|outro, fatura de outra|outro,
    vejo os dados de, vejo as faturas|fotos|compras de, mandaram meus|meu|minha ~ pra|para outra|outro, enviaram meus|meu|minha ~ pra|para outra|outro, senha por email|e-mail, em texto puro|aberto,
    todos em cópia, desligou o segundo fator, só com o cnpj|cpf, vazou meu|meus|minha, vazaram meus|meu|minhas|os, indexado no, aberto no google
  `,
}
