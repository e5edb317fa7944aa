import { TELLS, type Topic } from '../../topics.js'

/** Programs, and how they misbehave. */
export const software: readonly Topic[] = [
  {
    kind: 'bug',
    weight: TELLS,
    phrases: `
      depois da|do atualização|patch|update, desde a|o última|atualização|update, após a atualização, com a atualização, última atualização|versão, nova versão|atualização, na versão, versão #, patch,
      depois do patch, fecha sozinho|sozinha, fecha do nada, fecha quando|ao, trava, travou, trava na|no|quando|toda, travando, congelou, congela, crasha, crashou, crash, tela preta|branca|azul,
      ecrã preto|branco|azul, botão cinza|não|sumiu, o botão, não salva, não guarda, não grava, ao guardar|salvar|gravar|exportar|imprimir|abrir, grava só, só grava, não sincroniza, sincronização,
      dessincroniza*, exporta, exportação, importação, loop infinito, em loop, carrega eternamente, erro #, código de erro, mensagem de erro, arquivo, arquivos, ficheiro, ficheiros, planilha, csv, pdf,
      excel, xml, modelo, coluna, colunas, casa decimal, arredonda, arredondamento, calcula errado, cálculo errado, conta errado, soma errado|errada, total errado, duplica, duplicado, duplicados, duplicou,
      em dobro, campo em branco, em branco, invertido, invertida, tradução, traduzido, em inglês, idioma, fuso horário, horário de verão, mudança de hora, hora errada, data errada, formato da data,
      calendário, agenda, lembrete, lembretes, notificações, notificação, alarme não, widget, modo escuro|noturno, modo offline, bluetooth, parear, emparelhar, gps, rota errada, mapa, localização,
      quilômetro, quilómetro, quilômetros, passos, pedômetro, sensor, legendas, áudio atrasado, sem áudio, sem som, microfone, bug, bugs, bugou, bugado, bugada, glitch, física, npc, missão, conquista, save,
      perdi meu|o|todo progresso|save, progresso, fase, nível, safra, safras, lag, fps, ping, matchmaking, controle não, colisão, textura, mod, dlc, devs, desenvolvedores, log, log em anexo, logs,
      reproduzir, passos para, navegador, chrome, firefox, safari, api, webhook, plugin, módulo, integração, regressão, correção, conserta isso, corrijam, formulário, campo, captcha, busca não, filtro,
      ordenação, cursor, autosave, enlouqueceu, números negativos, negativo, férias erradas, ponto errado, aplicação preferida, aplicação congelou, firmware, depois do firmware, desde o firmware, o firmware,
      sensores, alarme dispara, dispara sozinho, navegação, navegador gps, me mandou por|pra|para, me jogou na|no|em, fui parar, fui parar em|no|na|ao|de, indicações, trajeto, você chegou, destino,
      modo caminhão, a voz, voz do, fala errado, em vez de dizer, erro de digitação, erro de português no, escrito errado, gralha, texto, está escrito, lê-se, deveria ser|estar, diálogo, fala do, fala da,
      etiquetas, imprimir etiquetas, lançamento, lançamentos, lançamento importado, fica em dobro, lançamentos em dobro, contabilidade, fechamento, fechamento do mês, centavo, um centavo, cêntimo,
      restaurar o backup, voltar do backup, backup, voltar para a|pra, versão anterior, versão antiga, reinicia em, reinicia, inicialização, eco, com eco, atraso de meio, meio segundo, latência, minha voz,
      a minha voz, volta atrasada, a tela fica, fica em, depois da migração, migração, importados, voltam a aparecer, apago e no, apago e, aparecem de novo, não deixa escrever|digitar, teclado não,
      não reconhece o cartão|rosto|a voz|digital, contador do app, cronômetro, horários errados, horários, contagem regressiva, save corrompido, arquivo corrompido, corrompido, corrompida, arrumem
    `,
  },
  {
    kind: 'bug',
    phrases: `
      app, aplicativo*, aplicação, atualização, atualizações, versão, tela, ecrã, menu, configuração, configurações, sincroniza*, baixar, carregar, download, arquivo*, ficheiro*, pasta*, som, áudio,
      legenda*, partida, android, iphone, ipad, windows, mac, linux, beta, reinstal*, site, página, qr code
    `,
  },
]
