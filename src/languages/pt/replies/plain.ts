import type { PlainWords } from '../../reply-words.js'

export const plain: PlainWords = {
  imperatives: `tente tenta experimente experimenta reinicie reinicia abra abre vá vai clique clica toque toca pressione prima carregue selecione seleciona escolha escolhe atualize atualiza instale instala desinstale desinstala
    limpe limpa apague apaga entre entra acesse aceda saia sai use usa utilize utiliza ligue liga desligue desliga desconecte desconecta conecte conecta mantenha mantém mude muda altere altera redefina redefine insira insere
    baixe baixa descarregue exclua remova remove retire retira siga segue visite espere aguarde recarregue leve leva tome pare deixe carregue devolva devolve cancele cancela solicite peça exporte importe adicione mova role
    procure ative ativa desative desativa verifique verifica confira confere feche fecha guarde guarda leia lê veja vê conserve ventile corte fique`,
  beforeImperatives:
    'por favor depois e ou agora então também finalmente primeiro se não sim olá oi obrigado enquanto isso entretanto simplesmente só além disso',
  plain: `o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às por pelo pela pelos pelas para pra pro com sem sobre entre até desde e ou mas que quem qual quais como quando onde porque pois eu tu ele ela nós vós eles
    elas você vocês me te se lhe lhes meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas vosso vossa este esta isto esse essa isso aquele aquela estes estas esses essas é são sou era foi foram ser sido está
    estão estou estamos estar ter tem têm tenho temos tinha há haver houve faz fazer feito pode podem posso podemos poder poderia não nem nunca nada ninguém nenhum nenhuma sim já mais muito muita muitos muitas também tudo todo
    toda todos todas sempre ainda agora hoje só apenas bem mal aqui ali assim então depois antes deve devem devemos ir vai vou vamos vão ver dar dizer saber tanto cada algo alguém algum alguma alguns algumas qualquer outro outra
    outros outras parte caso casos coisa coisas vez vezes momento tempo forma maneira
    problema problemas inconveniente inconvenientes transtorno transtornos ocorrido situação questão questões dúvida dúvidas solicitação pedido pedidos reclamação reclamações mensagem mensagens comentário comentários resposta
    respostas relato contato contacto
    cliente clientes usuário utilizador usuários serviço serviços equipe equipa suporte apoio atendimento colegas empresa conta produto produtos qualidade experiência informação informações detalhes dados atualização novidades
    lamentamos sentimos desculpe desculpa desculpas obrigado obrigada agradecemos olá oi bom boa dia tarde noite cumprimentos prezado caro felizes ler ouvir saber entender entendemos compreendemos compreensão paciência
    resolver solução soluções solucionar ajudar ajuda contactar contatar privado dm direct email telefone chat número possível breve rapidamente atualmente verificar analisar trabalhando trabalhar infelizmente importante
    melhorar melhor técnico técnica técnicos erro semana ok`,
  hopes: 'esperamos espero oxalá tomara até breve quando assim',
  you: 'você vocês tu te',
  we: 'nós nos estamos temos eu me vamos',
  musing: `estranho curioso alguém talvez parece aparentemente certamente interessante típico ninguém mas ah bom claro obviamente alguns puxa pelo`,
  since: 'desde de há após depois entre',
  past: 'era eram foi foram havia houve estava estavam chegou caiu falhou ocorreu aconteceu',
  towards: 'a ao à em no na por sob sobre com para',
  units: { minute: 'minuto minutos min', hour: 'hora horas h hs', day: 'dia dias', week: 'semana semanas' },
  numbers: {
    um: 1,
    uma: 1,
    dois: 2,
    duas: 2,
    três: 3,
    quatro: 4,
    cinco: 5,
    seis: 6,
    sete: 7,
    oito: 8,
    nove: 9,
    dez: 10,
    doze: 12,
    quinze: 15,
    vinte: 20,
    trinta: 30,
    sessenta: 60,
    meia: 0.5,
    par: 2,
  },
  calendar: {
    today: 'hoje tarde noite',
    tomorrow: 'amanhã',
    weekdays: [
      'domingo dom',
      'segunda seg',
      'terça terca ter',
      'quarta qua',
      'quinta qui',
      'sexta sex',
      'sábado sabado sáb',
    ],
    before: 'manhã am',
    after: 'tarde noite pm',
    oClock: 'h hs horas',
  },
}
