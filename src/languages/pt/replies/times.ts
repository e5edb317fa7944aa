import type { RolesOf } from '../../reply-words.js'

export const times: RolesOf<'times'> = {
  when: {
    phrases: `às|até as|até às|antes das|a partir das|por volta das|pelas # h?, às #, até às #, até as #, das #, # h, # hs, # horas, ao|até o|ao meio dia|meia noite, ao meio dia, meio dia, esta tarde|noite|semana, hoje ainda, ainda hoje, hoje à|às|ainda ~ tarde|noite, amanhã, amanhã de manhã, amanhã à tarde|noite, depois de amanhã, ao longo do dia|da, durante o|a dia|manhã|tarde|semana, no final|fim|início|meio de|do|da ~ dia|semana|mês|tarde|<mês>, até o|ao|final|fim|amanhã|hoje|<dia>|sexta|segunda ~ final|fim|dia|semana?, até <dia>, até ao fim, até o fim|final, em|dentro|prazo|no máximo|até|cerca de? ~ #|<número> ~ <unidade>, em # ~ <unidade>, em até # ~ <unidade>, no prazo de # , de # a # <unidade>, dentro de # <unidade>, # dias úteis, <número> dias úteis, # a # dias, em uma hora, numa hora, dentro de uma hora, meia hora, a cada hora, próximas # horas, nas próximas # horas, próximos # dias, dia #, no dia # , até dia # , até o dia # , # de <mês>, a partir de # , na|nesta|próxima|até|para|na próxima <dia>, <dia> feira, <dia> de manhã|à, no sábado|domingo, próxima semana, na próxima semana, semana que vem, mês que vem, no próximo mês, na|com a próxima ~ versão|atualização, versão #, o mais tardar, no máximo até`,
    not: `há # <unidade>, há <número> <unidade>, desde # , faz # <unidade>, durante # <unidade>, após # <unidade>, depois de # <unidade>, das # às, entre as|os #, semana passada, mês passado, últimas # horas, últimos # dias, # <unidade> de atraso|espera, às # de ontem, todo dia, # estrelas, esta manhã, da manhã, segunda vez|chance|oportunidade|via, terça parte`,
  },
  day: { phrases: 'hoje, na <dia>, <dia> feira, esta manhã, hoje de manhã, agora, semana' },
  promises: {
    phrases: `enviaremos, será, serão, receberá, receberás, receberão, chegará, chegarão, chega, terá, terás, verá, voltará, voltarão, volta, previsto, prevista, prevemos, previsão, estimado, estimativa, próxima atualização, atualização às|até, o mais tardar, reabrimos, abrimos, abre, sai, sairá, parte, entregaremos, entregamos, responderemos, respondemos, escrevemos, ligamos, ligaremos, deve, deverá, devem, deverão, passará, irá, vai, vão, estará, estarão, ficará, <faremos>, de novo, novamente, cai, aparece`,
  },
}
