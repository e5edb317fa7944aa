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
      ordenação, cursor, autosave, enlouqueceu, números negativos, negativo, férias erradas, ponto errado, aplicação preferida, aplicação congelou
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
